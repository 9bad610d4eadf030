package nl.wijkkit.examples.cli.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;

/** The rules of access as lines of a table. */
public final class ConsentRules {

    private static final String BETWEEN = "; ";

    private ConsentRules() {}

    /**
     * Returns the rules.
     *
     * @param language  the language of the sentences
     * @return for each rule its id, effect, first day, the day it runs until, sentence and sources
     */
    public static List<List<String>> table(Language language) {
        RuleSet set = RuleSet.dutch();
        return set.rules().stream().map(rule -> line(set, rule, language)).toList();
    }

    private static List<String> line(RuleSet set, Rule rule, Language language) {
        Optional<Period> inForce = set.inForce(rule);
        return List.of(
                rule.id(),
                effect(rule),
                inForce.map(Period::from).map(LocalDate::toString).orElse("off"),
                inForce.flatMap(Period::end).map(LocalDate::toString).orElse(""),
                rule.sentence().in(language),
                rule.sources().stream().map(Source::reference).collect(Collectors.joining(BETWEEN)));
    }

    private static String effect(Rule rule) {
        return rule.effect().fold(new Rule.Effect.Cases<>() {
            @Override
            public String permit(Rule.Effect.Permit effect) {
                return "permit " + effect.upTo() + " " + effect.reason() + duties(effect.duties());
            }

            @Override
            public String refuse(Rule.Effect.Refuse effect) {
                return (effect.atMost() == Disclosure.NOTHING ? "refuse " : "limit ") + effect.reason();
            }

            @Override
            public String oblige(Rule.Effect.Oblige effect) {
                String grounds =
                        effect.grounds().stream().map(ReasonCode::value).collect(Collectors.joining(BETWEEN));
                return "oblige" + duties(effect.duties()) + (grounds.isEmpty() ? "" : " on " + grounds);
            }

            @Override
            public String explain(Rule.Effect.Explain effect) {
                return "explain " + effect.reason() + duties(effect.duties());
            }
        });
    }

    private static String duties(List<Duty> duties) {
        return duties.isEmpty() ? "" : " + " + duties.stream().map(Duty::value).collect(Collectors.joining(BETWEEN));
    }
}
