package nl.wijkkit.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

    // advance widths in thousandths of the type size, the wider of DejaVu Sans 2.37 and Liberation Sans 2.1 (as Arial),
    // read from the hmtx tables of the font files
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "i, 278", "l, 278", "I, 295", "', 275", "., 318", "-, 361", "f, 352", "t, 392", "r, 412", "s, 521",
                        "a, 613",
                "e, 616", "n, 634", "0, 636", "m, 974", "w, 818", "M, 863", "W, 989", "O, 788", "G, 778", "K, 667",
                        "@, 1016",
                "%, 951", "&, 780", "+, 838", "é, 616", "ï, 278", "ß, 630", "œ, 1023", "Œ, 1070", "ľ, 375", "€, 637",
                        "…, 1000",
                "—, 1000", "–, 557", "Ш, 1070"
            })
    void noCharacterCountsForLessThanItsWidth(String character, int thousandths) {
        assertThat(Metric.lines(character.repeat(100), 10, thousandths - 1)).isGreaterThan(1);
    }

    @Test
    void linesBreakAtSpacesAndWithinAWordOnlyIfItIsLongerThanALine() {
        // a letter counts for 0.64 and a space for 0.37 of the type size, so 10 letters take 64 at size 10
        assertThat(Metric.lines("aaaaaaaaaa", 10, 64.1)).isEqualTo(1);
        assertThat(Metric.lines("aaaaaaaaaaa", 10, 64.1)).isEqualTo(2);
        assertThat(Metric.lines("aaaa aaaaa", 10, 64.1)).isEqualTo(1);
        assertThat(Metric.lines("aaaaa aaaaa", 10, 64.1)).isEqualTo(2);
        // a long word starts on a line of its own, and what follows goes on behind its end
        assertThat(Metric.lines("aa aaaaaaaaaaaaaaa aa", 10, 64.1)).isEqualTo(3);
        assertThat(Metric.lines("a".repeat(100), 10, 64.1)).isEqualTo(10);
        assertThat(Metric.lines("a", 10, 64.1)).isEqualTo(1);
    }
}
