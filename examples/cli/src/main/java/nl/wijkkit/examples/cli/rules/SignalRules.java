package nl.wijkkit.examples.cli.rules;

import java.io.Reader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.examples.cli.rules.CheckLine.Result;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.routing.Routing;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Effect;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.PolicyAnalysis;
import nl.wijkkit.signals.triage.PolicyFinding;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.PolicyReport;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/** A policy of the triage of signals, with the shipped vocabulary and desks. */
final class SignalRules implements RuleSet {

    private static final Routing ROUTING = RoutingReader.shipped();

    private final Policy policy;
    private final Triage triage;

    /** Takes the shipped example. */
    SignalRules() {
        this(PolicyReader.shipped());
    }

    private SignalRules(Policy policy) {
        this.policy = policy;
        this.triage = Triage.of(VocabularyReader.shipped(), policy, ROUTING, Terms.dutch());
    }

    /** Reads a policy of a municipality. What can be read and cannot be run is a problem of the file too. */
    static Checked<RuleSet> read(Reader json) {
        return PolicyReader.read(json, VocabularyReader.shipped()).fold(SignalRules::ready, Checked.Invalid::new);
    }

    private static Checked<RuleSet> ready(Policy policy) {
        List<Problem> unknown = unknownDesks(policy);
        if (!unknown.isEmpty()) {
            return new Checked.Invalid<>(unknown);
        }
        try {
            return new Checked.Valid<>(new SignalRules(policy));
        } catch (IllegalArgumentException e) {
            // such as more questions of one kind than triage can hold; the message names the rule or the kind
            String why = String.valueOf(e.getMessage());
            Problem problem = new Problem(
                    "cannot-run", Text.of("regels", "rules"), Text.of("het beleid kan niet draaien: " + why, why));
            return new Checked.Invalid<>(List.of(problem));
        }
    }

    private static List<Problem> unknownDesks(Policy policy) {
        return policy.rules().stream()
                .filter(rule ->
                        rule.then().to().filter(desk -> !ROUTING.knows(desk)).isPresent())
                .map(rule -> new Problem(
                        "no-such-desk",
                        Text.of("regel " + rule.id(), "rule " + rule.id()),
                        Text.of(
                                "verwacht: een loket van de routering; gevonden: een ander",
                                "expected a desk of the routing, found another")))
                .toList();
    }

    @Override
    public void list(Listing out, Language language) {
        out.heading("signals: " + policy.name().in(language) + " (" + policy.id() + " " + policy.version() + ")");
        policy.rules().stream()
                .sorted(Comparator.comparing(TriageRule::id))
                .map(rule -> line(rule, language))
                .forEach(out::line);
    }

    private RuleLine line(TriageRule rule, Language language) {
        return new RuleLine(
                "signals",
                policy.id(),
                policy.version(),
                rule.id(),
                rule.sentence().in(language),
                effect(rule.then()),
                List.of(rule.source().reference()),
                Optional.of(rule.validity()),
                language);
    }

    /** The effect in the codes that outcomes carry. */
    private static String effect(Effect then) {
        String reasons = then.reasons().isEmpty() ? "" : " [" + String.join(", ", then.reasons()) + "]";
        return then.<String>fold(
                        ask -> String.join(
                                " ",
                                List.of(
                                        ask.level() == null ? "-" : ask.level().name(),
                                        ask.term() == null ? "-" : ask.term(),
                                        ask.desk() == null ? "-" : ask.desk().code())),
                        close -> "NO_ACTION NONE " + close.desk(),
                        takeOver -> "- - " + takeOver.desk(),
                        escalate -> "+1 - -")
                + reasons;
    }

    /** Checks the rules on every day on which the set of valid rules changes. */
    @Override
    public boolean check(Listing out, Language language) {
        boolean isSound = true;
        for (LocalDate day : triage.changes()) {
            PolicyReport report = PolicyAnalysis.of(triage, day);
            out.line(line(Result.CHECKED, day, "", summary(day, report).in(language), List.of()));
            for (PolicyFinding finding : report.findings()) {
                out.line(line(
                        Result.FOUND,
                        day,
                        finding.code().toString(),
                        finding.sentence().in(language),
                        finding.situation()));
            }
            isSound &= report.isSound();
        }
        return isSound;
    }

    private CheckLine line(Result result, LocalDate day, String code, String sentence, List<String> situation) {
        return new CheckLine(
                result, "signals", policy.id(), policy.version(), day.toString(), code, sentence, situation);
    }

    private static Text summary(LocalDate day, PolicyReport report) {
        BigInteger situations = report.situations();
        int findings = report.findings().size();
        return Text.of(
                "geldig vanaf " + day + ": " + report.rules() + " regels, " + report.kinds() + " soorten signaal, "
                        + report.questions() + " vragen, " + situations + " situaties; bevindingen: " + findings,
                "valid from " + day + ": " + report.rules() + " rules, " + report.kinds() + " kinds of signal, "
                        + report.questions() + " questions, " + situations + " situations; findings: " + findings);
    }
}
