package nl.wijkkit.examples.cli.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check has to tell of a rule set, in the language of the reader.
 *
 * @param result  what kind of thing it is
 * @param module  the library
 * @param ruleSet  the id of its rule set
 * @param version  the version of that
 * @param valid  the day on which the rules were checked and the module that was switched on for it; empty if it is about no day
 * @param code  the property, the kind of finding or the rule; empty for a summary
 * @param sentence  what there is to tell
 * @param situation  an example, as far as there is one
 */
record CheckLine(
        Result result,
        String module,
        String ruleSet,
        String version,
        String valid,
        String code,
        String sentence,
        List<String> situation)
        implements Listing.Line {

    static final List<String> COLUMNS =
            List.of("module", "rule_set", "version", "valid", "result", "code", "sentence", "situation");

    /** The kinds of things that a check tells. */
    enum Result {
        /** The rules of a day were checked; what was found follows. */
        CHECKED,
        /** A property holds for every situation. */
        PROVED,
        /** A property does not hold. */
        NOT_PROVED,
        /** Something is wrong with the rules. */
        FOUND,
        /** How many rules the given cases touch. */
        COVERED,
        /** No given case touches the rule. */
        NOT_COVERED
    }

    @Override
    public String text() {
        String example = situation.isEmpty() ? "" : " (" + String.join("; ", situation) + ")";
        return switch (result) {
            case CHECKED -> module + ": " + ruleSet + " " + version + ", " + sentence;
            case COVERED -> module + ": " + sentence;
            case NOT_COVERED -> "  " + sentence;
            case PROVED, NOT_PROVED, FOUND -> "  " + code + ": " + sentence + example;
        };
    }

    @Override
    public List<@Nullable Object> cells() {
        return Arrays.asList(module, ruleSet, version, told(valid), result.name(), told(code), sentence, situation);
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}
