package nl.wijkkit.examples.cli.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule, in the language of the reader.
 *
 * @param module  the library
 * @param ruleSet  the id of its rule set
 * @param version  the version of that
 * @param rule  its id
 * @param sentence  what it says
 * @param effect  what follows, in the codes that outcomes carry
 * @param sources  where it comes from
 * @param inForce  when it holds; empty if it is switched off
 * @param language  the language
 */
record RuleLine(
        String module,
        String ruleSet,
        String version,
        String rule,
        String sentence,
        String effect,
        List<String> sources,
        Optional<Period> inForce,
        Language language)
        implements Listing.Line {

    static final List<String> COLUMNS =
            List.of("module", "rule_set", "version", "rule", "sentence", "effect", "sources", "from", "until");

    private static final Text OFF = Text.of("staat uit", "off");

    @Override
    public String text() {
        String force = inForce.map(period ->
                        period.from() + period.end().map(day -> " - " + day).orElse(""))
                .orElse(OFF.in(language));
        return String.join(
                System.lineSeparator(),
                "",
                rule + ": " + sentence,
                "  " + effect,
                "  " + String.join("; ", sources) + "; " + force);
    }

    /** A rule without a first day is switched off; the last day is not part of the period, as everywhere. */
    @Override
    public List<@Nullable Object> cells() {
        return Arrays.asList(
                module,
                ruleSet,
                version,
                rule,
                sentence,
                effect,
                sources,
                inForce.map(Period::from).map(LocalDate::toString).orElse(null),
                inForce.flatMap(Period::end).map(LocalDate::toString).orElse(null));
    }
}
