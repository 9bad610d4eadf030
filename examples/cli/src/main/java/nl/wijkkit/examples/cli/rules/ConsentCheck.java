package nl.wijkkit.examples.cli.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.wijkkit.consent.analysis.CaseBound;
import nl.wijkkit.consent.analysis.RuleAnalysis;
import nl.wijkkit.consent.analysis.RuleCoverage;
import nl.wijkkit.consent.analysis.RuleFinding;
import nl.wijkkit.consent.analysis.RuleProof;
import nl.wijkkit.consent.analysis.RuleReport;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.RuleModule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.examples.cli.rules.CheckLine.Result;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** Tells what can be proved of rules of access, and what is wrong with them. */
final class ConsentCheck {

    private static final double MILLION = 1e6;

    private final RuleSet rules;
    private final Listing out;
    private final Language language;

    ConsentCheck(RuleSet rules, Listing out, Language language) {
        this.rules = rules;
        this.out = out;
        this.language = language;
    }

    /** Checks the rules on every day on which they change, and with each module on that is off. */
    boolean run() {
        TreeSet<LocalDate> days = new TreeSet<>();
        rules.rules().stream().flatMap(rule -> rules.inForce(rule).stream()).forEach(period -> {
            days.add(period.from());
            period.end().ifPresent(days::add);
        });
        boolean isSound = true;
        for (LocalDate day : days) {
            isSound &= check(rules, day, Text.same(day.toString()));
        }
        for (RuleModule module : rules.modules()) {
            if (!days.isEmpty() && module.inForceIfAny().isEmpty()) {
                RuleSet on = rules.switchedOn(module.id(), Period.startingOn(days.last()));
                isSound &= check(
                        on,
                        days.last(),
                        Text.of(
                                days.last() + ", met module " + module.id(),
                                days.last() + ", with module " + module.id()));
            }
        }
        return isSound;
    }

    private boolean check(RuleSet checked, LocalDate day, Text when) {
        List<Long> times = new ArrayList<>(List.of(System.nanoTime()));
        RuleReport report = RuleAnalysis.of(
                checked, Vocabulary.dutch(), day, CaseBound.dutch(), proof -> times.add(System.nanoTime()));
        String valid = when.in(language);
        long all = millis(times.get(0), System.nanoTime());
        out.line(line(Result.CHECKED, valid, "", summary(valid, report, all), List.of()));
        for (int i = 0; i < report.proofs().size(); i++) {
            RuleProof proof = report.proofs().get(i);
            long millis = millis(times.get(i), times.get(i + 1));
            out.line(line(
                    proof.holds() ? Result.PROVED : Result.NOT_PROVED,
                    valid,
                    proof.property().toString(),
                    told(proof, millis),
                    List.of()));
        }
        for (RuleFinding finding : report.findings()) {
            out.line(line(Result.FOUND, valid, finding.code().toString(), finding.sentence(), finding.situation()));
        }
        return report.isSound();
    }

    private CheckLine line(Result result, String valid, String code, Text sentence, List<String> situation) {
        return new CheckLine(
                result, "consent", rules.id(), rules.version(), valid, code, sentence.in(language), situation);
    }

    private static Text summary(String valid, RuleReport report, long millis) {
        int power = report.situations().toString().length() - 1;
        int findings = report.findings().size();
        return Text.of(
                "geldig op " + valid + ": " + report.rules() + " regels, 10^" + power + " situaties, " + millis
                        + " ms; bevindingen: " + findings,
                "valid on " + valid + ": " + report.rules() + " rules, 10^" + power + " situations, " + millis
                        + " ms; findings: " + findings);
    }

    private static long millis(long from, long until) {
        return Math.round((until - from) / MILLION);
    }

    private static Text told(RuleProof proof, long millis) {
        Text sentence = proof.property().sentence();
        return Text.of(
                (proof.holds() ? "bewezen" : "niet bewezen") + ", " + sentence.nl() + " (" + proof.searches()
                        + " zoektochten, " + proof.steps() + " stappen, " + millis + " ms)",
                (proof.holds() ? "proved" : "not proved") + ", " + sentence.en() + " (" + proof.searches()
                        + " searches, " + proof.steps() + " steps, " + millis + " ms)");
    }

    /** Tells which rules no case touches. */
    void coverage(Collection<Request> cases) {
        RuleCoverage coverage = RuleCoverage.of(Decider.of(rules, Vocabulary.dutch()), cases);
        List<String> untouched = coverage.untouched();
        int touched = coverage.rules() - untouched.size();
        Text counted = Text.of(
                coverage.cases() + " gevallen raken " + touched + " van " + coverage.rules() + " regels",
                coverage.cases() + " cases touch " + touched + " of " + coverage.rules() + " rules");
        out.line(line(Result.COVERED, "", "", counted, List.of()));
        for (String id : untouched) {
            Text none = Text.of("geen geval raakt " + id, "no case touches " + id);
            out.line(line(Result.NOT_COVERED, "", id, none, List.of()));
        }
    }
}
