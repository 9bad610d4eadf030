package nl.wijkkit.zrm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The charts of a group: distribution and movement. */
class GroupChartsTest {

    private static final Text TITLE = Text.of("Titel", "Title");
    private static final Text HOUSING = Text.of("Huisvesting", "Housing");

    private static DistributionChart distribution(long missing, Long... levels) {
        return DistributionChart.of(
                TITLE, ChartSamples.LEVELS, List.of(new DistributionChart.Row(HOUSING, List.of(levels), missing)));
    }

    private static MovementChart movement(long down, long same, long up, long not) {
        return MovementChart.of(TITLE, List.of(new MovementChart.Row(HOUSING, down, same, up, not)));
    }

    @Test
    void bothAreAccessible() {
        for (Language language : Language.values()) {
            List<String> pictures = List.of(
                    ChartSamples.distribution().withId("c").svg(language),
                    ChartSamples.movement().withId("c").svg(language));
            List<String> words = List.of(
                    ChartSamples.distribution().describe(language),
                    ChartSamples.movement().describe(language));
            for (int i = 0; i < 2; i++) {
                SvgDocument document = SvgDocument.parse(pictures.get(i));
                assertThat(document.root().getAttribute("role")).isEqualTo("img");
                assertThat(document.root().getAttribute("aria-describedby")).isEqualTo("c-desc");
                assertThat(document.all("desc").get(0).getTextContent()).isEqualTo(words.get(i));
                double width = SvgDocument.number(document.root(), "width");
                double height = SvgDocument.number(document.root(), "height");
                document.all("text").forEach(text -> {
                    assertThat(SvgDocument.number(text, "x")).isBetween(0.0, width);
                    assertThat(SvgDocument.number(text, "y")).isBetween(0.0, height);
                });
            }
        }
    }

    @Test
    void partsOfABarAreAsLongAsTheirShare() {
        SvgDocument document =
                SvgDocument.parse(distribution(20, 10L, 0L, 30L, 40L, 0L).svg(Language.NL));
        List<Element> parts = document.all("rect").stream()
                .filter(rect -> SvgDocument.number(rect, "height") == 24)
                .toList();
        assertThat(parts.stream().map(part -> SvgDocument.number(part, "width")))
                .containsExactly(44.0, 132.0, 176.0, 88.0);
        assertThat(parts.stream().map(part -> part.getAttribute("fill")))
                .containsExactly(Ink.ofLevel(1, 5), Ink.ofLevel(3, 5), Ink.ofLevel(4, 5), "url(#distribution-hatch)");
        double x = SvgDocument.number(parts.get(0), "x");
        assertThat(parts.stream().map(part -> SvgDocument.number(part, "x") - x))
                .containsExactly(0.0, 44.0, 176.0, 352.0);
        assertThat(document.texts()).contains("1", "3: 30%", "4: 40%", "n = 100");
        assertThat(document.all("pattern").get(0).getAttribute("id")).isEqualTo("distribution-hatch");
    }

    @Test
    void aPartTooSmallForItsShareShowsItsLevelAndATinyOneNothing() {
        SvgDocument document =
                SvgDocument.parse(distribution(0, 1L, 5L, 94L, 0L, 0L).svg(Language.NL));
        List<String> figures = document.texts().stream()
                .filter(text -> text.matches("[1-5](: .*)?"))
                .toList();
        assertThat(figures).containsExactly("2", "3: 94%");
    }

    @Test
    void aBarOfNobodyIsEmpty() {
        SvgDocument document =
                SvgDocument.parse(distribution(0, 0L, 0L, 0L, 0L, 0L).svg(Language.NL));
        assertThat(document.all("rect").stream().filter(rect -> SvgDocument.number(rect, "height") == 24))
                .isEmpty();
        assertThat(document.texts()).contains("n = 0");
        assertThat(distribution(0, 0L, 0L, 0L, 0L, 0L).describe(Language.NL))
                .isEqualTo("Het aantal beoordelingen per niveau. Huisvesting - niveau 1: 0, niveau 2: 0, niveau 3: 0,"
                        + " niveau 4: 0, niveau 5: 0, zonder niveau: 0.");
    }

    @Test
    void theDistributionNamesEveryNumber() {
        DistributionChart chart = distribution(20, 10L, 0L, 30L, 40L, 0L);
        assertThat(chart.describe(Language.NL))
                .isEqualTo("Het aantal beoordelingen per niveau. Huisvesting - niveau 1: 10 (10%), niveau 2: 0 (0%),"
                        + " niveau 3: 30 (30%), niveau 4: 40 (40%), niveau 5: 0 (0%), zonder niveau: 20 (20%).");
        assertThat(chart.describe(Language.EN))
                .startsWith("The number of assessments on each level. Housing - level 1: 10 (10%),")
                .endsWith("without a level: 20 (20%).");
        assertThat(SvgDocument.parse(chart.svg(Language.NL)).texts())
                .contains("1 acute problematiek", "5 volledig zelfredzaam", "zonder niveau");
    }

    @Test
    void theLegendGoesOnOnANewLineWhereItDoesNotFit() {
        SvgDocument document =
                SvgDocument.parse(distribution(0, 1L, 1L, 1L, 1L, 1L).svg(Language.NL));
        List<Element> swatches = document.all("rect").stream()
                .filter(rect -> SvgDocument.number(rect, "height") == 16)
                .toList();
        assertThat(swatches).hasSize(6);
        double width = SvgDocument.number(document.root(), "width");
        swatches.forEach(swatch -> assertThat(SvgDocument.number(swatch, "x")).isLessThan(width - 100));
        assertThat(swatches.stream()
                        .map(swatch -> SvgDocument.number(swatch, "y"))
                        .distinct()
                        .count())
                .isGreaterThan(1);
        double lowest = SvgDocument.number(swatches.get(5), "y");
        double bar = document.all("rect").stream()
                .filter(rect -> SvgDocument.number(rect, "height") == 24)
                .mapToDouble(rect -> SvgDocument.number(rect, "y"))
                .min()
                .orElseThrow();
        assertThat(lowest + 16).isLessThan(bar);
    }

    @Test
    void barsOfMovementAreSharesOfThoseCompared() {
        MovementChart chart = MovementChart.of(
                TITLE,
                List.of(
                        new MovementChart.Row(HOUSING, 10, 50, 40, 7),
                        new MovementChart.Row(HOUSING, 0, 160, 40, 0),
                        new MovementChart.Row(HOUSING, 0, 0, 0, 9)));
        SvgDocument document = SvgDocument.parse(chart.svg(Language.NL));
        List<Element> bars = document.all("rect").stream()
                .filter(rect -> SvgDocument.number(rect, "height") == 18)
                .toList();
        assertThat(bars.stream().map(bar -> SvgDocument.number(bar, "width"))).containsExactly(37.5, 150.0, 75.0);
        assertThat(bars.stream().map(bar -> bar.getAttribute("fill"))).containsExactly(Ink.DOWN, Ink.UP, Ink.UP);
        double left = SvgDocument.number(bars.get(0), "x") + 37.5;
        assertThat(SvgDocument.number(bars.get(1), "x") - left).isCloseTo(92, within(0.01));
        assertThat(document.texts())
                .contains("10 (10%)", "50 (50%)", "40 (40%)", "7", "160 (80%)", "40 (20%)", "0 (0%)", "9")
                .contains("\u2190 lager", "gelijk", "hoger \u2192", "niet vergelijkbaar");
    }

    @Test
    void theMovementNamesEveryNumber() {
        assertThat(movement(1, 2, 1, 5).describe(Language.NL))
                .isEqualTo("Het aantal dat later een lager, hetzelfde of een hoger niveau heeft. Huisvesting: lager 1"
                        + " (25%), gelijk 2 (50%), hoger 1 (25%), niet vergelijkbaar 5.");
        assertThat(movement(0, 0, 0, 5).describe(Language.EN))
                .isEqualTo("The number that has a lower, the same or a higher level at the later moment. Housing: lower"
                        + " 0, same 0, higher 0, not comparable 5.");
        assertThat(SvgDocument.parse(movement(0, 3, 0, 0).svg(Language.EN)).all("rect").stream()
                        .filter(rect -> SvgDocument.number(rect, "height") == 18))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        assertThatThrownBy(() -> distribution(-1, 1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts must be 0 or more");
        assertThatThrownBy(() -> distribution(0, 1L, -1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts must be 0 or more");
        assertThatThrownBy(() -> distribution(0, 1L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a count for each of 5 levels, got 1");
        assertThatThrownBy(() -> DistributionChart.of(TITLE, List.of(TITLE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scale must have at least 2 levels, got 1");
        assertThat(DistributionChart.of(TITLE, List.of(TITLE, TITLE), List.of()).svg(Language.NL))
                .contains("</svg>");
        for (long[] bad : new long[][] {{-1, 0, 0, 0}, {0, -1, 0, 0}, {0, 0, -1, 0}, {0, 0, 0, -1}}) {
            assertThatThrownBy(() -> movement(bad[0], bad[1], bad[2], bad[3]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("counts must be 0 or more");
        }
        assertThatThrownBy(() -> ChartSamples.movement().withId("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChartSamples.distribution().withId("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rowsBindWithJackson2And3() {
        JsonRoundTrip.assertRoundTrip(
                new DistributionChart.Row(HOUSING, List.of(1L, 2L), 3), DistributionChart.Row.class);
        JsonRoundTrip.assertRoundTrip(new MovementChart.Row(HOUSING, 1, 2, 3, 4), MovementChart.Row.class);
    }
}
