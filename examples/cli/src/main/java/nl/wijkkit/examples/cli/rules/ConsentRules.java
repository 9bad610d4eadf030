package nl.wijkkit.examples.cli.rules;

import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSetReader;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/** Rules of access. */
final class ConsentRules implements RuleSet {

    private final nl.wijkkit.consent.rule.RuleSet rules;

    /** Takes the shipped rules of the Dutch social domain. */
    ConsentRules() {
        this(nl.wijkkit.consent.rule.RuleSet.dutch());
    }

    ConsentRules(nl.wijkkit.consent.rule.RuleSet rules) {
        this.rules = rules;
    }

    /** Reads rules of one's own. */
    static Checked<RuleSet> read(Reader json) {
        return RuleSetReader.read(json, Vocabulary.dutch())
                .fold(rules -> new Checked.Valid<>(new ConsentRules(rules)), Checked.Invalid::new);
    }

    nl.wijkkit.consent.rule.RuleSet rules() {
        return rules;
    }

    /** Adds these rules to the shipped ones; a problem if one has the id of a shipped rule. */
    Checked<RuleSet> withShipped() {
        nl.wijkkit.consent.rule.RuleSet shipped = nl.wijkkit.consent.rule.RuleSet.dutch();
        List<Problem> twice = rules.rules().stream()
                .map(Rule::id)
                .filter(id -> shipped.rule(id).isPresent())
                .map(id -> new Problem(
                        "duplicate-rule",
                        Text.same(id),
                        Text.of(
                                "verwacht: een eigen id; gevonden: een id dat een meegeleverde regel heeft",
                                "expected an id of its own, found one that a shipped rule has")))
                .toList();
        return Checked.of(twice, () -> new ConsentRules(shipped.with(rules)));
    }

    @Override
    public void list(Listing out, Language language) {
        out.heading("consent: " + rules.name().in(language) + " (" + rules.id() + " " + rules.version() + ")");
        rules.rules().stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> line(rule, language))
                .forEach(out::line);
    }

    @Override
    public boolean check(Listing out, Language language) {
        return new ConsentCheck(rules, out, language).run();
    }

    private RuleLine line(Rule rule, Language language) {
        return new RuleLine(
                "consent",
                rules.id(),
                rules.version(),
                rule.id(),
                rule.sentence().in(language),
                effect(rule),
                rule.sources().stream().map(Source::reference).toList(),
                rules.inForce(rule),
                language);
    }

    private static String effect(Rule rule) {
        return rule.effect().fold(new Rule.Effect.Cases<>() {
            @Override
            public String permit(Rule.Effect.Permit effect) {
                return "permit " + effect.upTo() + " [" + effect.reason() + "]" + duties(effect.duties());
            }

            @Override
            public String refuse(Rule.Effect.Refuse effect) {
                String verb = effect.atMost() == Disclosure.NOTHING ? "refuse" : "limit to " + effect.atMost();
                return verb + " [" + effect.reason() + "]";
            }

            @Override
            public String oblige(Rule.Effect.Oblige effect) {
                String grounds =
                        effect.grounds().stream().map(ReasonCode::value).collect(Collectors.joining(", "));
                return "oblige" + duties(effect.duties()) + (grounds.isEmpty() ? "" : " [" + grounds + "]");
            }

            @Override
            public String explain(Rule.Effect.Explain effect) {
                return "explain [" + effect.reason() + "]" + duties(effect.duties());
            }
        });
    }

    private static String duties(List<Duty> duties) {
        return duties.isEmpty() ? "" : " + " + duties.stream().map(Duty::value).collect(Collectors.joining(", "));
    }
}
