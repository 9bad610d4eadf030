package nl.wijkkit.zrm.chart;

import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

/** The words that several charts share. */
final class Words {

    static final Text NO_LEVEL = Text.of("zonder niveau", "without a level");

    private Words() {}

    static String level(int value, Language language) {
        return Text.of("niveau " + value, "level " + value).in(language);
    }

    /** A share in whole per cents; a share that is not zero never reads as 0%. */
    static String percent(long count, long total) {
        long rounded = Math.round(100.0 * count / total);
        return count > 0 && rounded == 0 ? "<1%" : rounded + "%";
    }

    /** The share between brackets, after a count; nothing if there is no total. */
    static String ofTotal(long count, long total) {
        return total == 0 ? "" : " (" + percent(count, total) + ")";
    }

    /** A number of steps with its sign, such as +1, -2 or =. */
    static String steps(int steps) {
        return steps == 0 ? "=" : steps > 0 ? "+" + steps : "\u2212" + -steps;
    }
}
