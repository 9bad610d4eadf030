package nl.wijkkit.zrm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that charts are drawn with. */
class DrawingPartsTest {

    // contrast of #777777 on white is 4.48, of #767676 4.54: https://www.w3.org/WAI/WCAG22/Techniques/general/G18
    @Test
    void contrastIsThatOfWcag() {
        assertThat(Ink.contrast("#000000", "#ffffff")).isCloseTo(21, within(1e-9));
        assertThat(Ink.contrast("#ffffff", "#000000")).isCloseTo(21, within(1e-9));
        assertThat(Ink.contrast("#777777", "#ffffff")).isCloseTo(4.48, within(0.005));
        assertThat(Ink.contrast("#767676", "#ffffff")).isCloseTo(4.54, within(0.005));
        assertThat(Ink.contrast("#ff0000", "#ffffff")).isCloseTo(4.00, within(0.005));
        assertThat(Ink.contrast("#0000ff", "#ffffff")).isCloseTo(8.59, within(0.005));
    }

    @Test
    void textAndMarksHaveTheContrastOfWcagAa() {
        for (String paper : List.of(Ink.PAPER, Ink.BAND)) {
            for (String text : List.of(Ink.TEXT, Ink.QUIET, Ink.UP, Ink.DOWN)) {
                assertThat(Ink.contrast(text, paper)).isGreaterThan(4.5);
            }
            for (String mark : List.of(Ink.MARK, Ink.TARGET)) {
                assertThat(Ink.contrast(mark, paper)).isGreaterThan(3);
            }
        }
        assertThat(Ink.contrast(Ink.PAPER, Ink.MARK)).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 10, 100})
    void levelsGetLighterAndTheirFiguresStayReadable(int scale) {
        double before = 22;
        for (int level = 1; level <= scale; level++) {
            String fill = Ink.ofLevel(level, scale);
            assertThat(Ink.contrast(Ink.on(fill), fill)).as("text on %s", fill).isGreaterThan(4.5);
            assertThat(Ink.contrast(fill, Ink.PAPER)).isLessThan(before);
            before = Ink.contrast(fill, Ink.PAPER);
        }
        assertThat(Ink.ofLevel(1, scale)).isEqualTo("#0b2e52");
        assertThat(Ink.ofLevel(scale, scale)).isEqualTo("#e6f0f9");
        assertThat(Ink.ofLevel(3, 5)).isEqualTo("#6fa0d0");
        assertThat(Ink.ofLevel(2, 9)).isEqualTo("#1b4979");
    }

    @Test
    void linesBreakAtSpaces() {
        // at size 10 a character counts for 5.6, so that 10 fit in 56
        assertThat(Lines.fit("een twee drie vier", 56, 10)).containsExactly("een twee", "drie vier");
        assertThat(Lines.fit("1234567890", 56, 10)).containsExactly("1234567890");
        assertThat(Lines.fit("12345 7890", 56, 10)).containsExactly("12345 7890");
        assertThat(Lines.fit("12345 78901", 56, 10)).containsExactly("12345", "78901");
        assertThat(Lines.fit("  veel   ruimte ", 100, 10)).containsExactly("veel ruimte");
        assertThat(Lines.fit("", 56, 10)).containsExactly("");
    }

    @Test
    void linesBreakThroughAWordOnlyIfItDoesNotFitAlone() {
        assertThat(Lines.fit("arbeidsongeschiktheidsverzekering", 56, 10))
                .containsExactly("arbeidson-", "geschikth-", "eidsverze-", "kering");
        assertThat(Lines.fit("de arbeidsongeschiktheid", 56, 10))
                .containsExactly("de", "arbeidson-", "geschiktheid".substring(0, 9) + "-", "eid");
        assertThat(Lines.fit("abcdefgh", 1, 10)).containsExactly("abc-", "def-", "gh");
    }

    @Test
    void widthsCountCharactersNotCodeUnits() {
        assertThat(Lines.width("abc", 10)).isCloseTo(16.8, within(1e-9));
        assertThat(Lines.width("\uD83D\uDE00", 10)).isCloseTo(5.6, within(1e-9));
        assertThat(Drawing.labelWidth(List.of("a"))).isEqualTo(90);
        assertThat(Drawing.labelWidth(List.of("a".repeat(20), "b"))).isCloseTo(156.8, within(1e-9));
        assertThat(Drawing.labelWidth(List.of("a".repeat(200)))).isEqualTo(240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"", "-a"})
    void idsThatHtmlWouldNotTakeAreRefused(String id) {
        assertThatThrownBy(() -> Drawing.checkedId(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id must be a letter and at most 63 letters, digits, - or _");
        assertThat(Drawing.checkedId("a-1_B")).isEqualTo("a-1_B");
    }

    @ParameterizedTest
    @CsvSource({"0,10,0%", "1,1000,<1%", "1,200,1%", "5,10,50%", "10,10,100%", "2,3,67%"})
    void sharesAreWholePerCentsAndNeverHideSomeone(long count, long total, String written) {
        assertThat(Words.percent(count, total)).isEqualTo(written);
        assertThat(Words.ofTotal(count, total)).isEqualTo(" (" + written + ")");
    }

    @Test
    void wordsForStepsAndLevels() {
        assertThat(Words.ofTotal(0, 0)).isEmpty();
        assertThat(Words.steps(2)).isEqualTo("+2");
        assertThat(Words.steps(0)).isEqualTo("=");
        assertThat(Words.steps(-3)).isEqualTo("\u22123");
        assertThat(Words.level(2, Language.NL)).isEqualTo("niveau 2");
        assertThat(Words.level(2, Language.EN)).isEqualTo("level 2");
    }
}
