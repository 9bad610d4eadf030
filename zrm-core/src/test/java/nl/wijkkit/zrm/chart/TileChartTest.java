package nl.wijkkit.zrm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class TileChartTest {

    private static final Text TITLE = Text.of("Kosten per buurt", "Costs by neighbourhood");

    private static TileChart.Tile tile(String name, long value) {
        return new TileChart.Tile(Text.same(name), OptionalLong.of(value), Text.same("EUR " + value));
    }

    private static final TileChart CHART = TileChart.of(
            TITLE,
            List.of(
                    tile("Noord", 1000),
                    tile("Zuid & <Oost>", 100),
                    new TileChart.Tile(Text.same("West"), OptionalLong.empty(), Text.same("?")),
                    tile("Correctie", -5)));

    @Test
    void everyTileHasItsNameAndItsNumberInThePictureAndInWords() {
        assertThat(CHART.describe(Language.EN))
                .isEqualTo("Noord: EUR 1000. Zuid & <Oost>: EUR 100. West: not shown. Correctie: EUR -5.");
        String svg = CHART.withId("costs").svg(Language.NL);
        assertThat(svg)
                .contains(">Noord<", ">EUR 1000<", ">niet te tonen<", ">Kosten per buurt<", "lang=\"nl\"")
                .contains("Zuid &amp; &lt;Oost&gt;")
                .contains("aria-labelledby=\"costs-title\"", "id=\"costs-desc\"")
                .contains("url(#costs-hatch)");
        assertThat(CHART.svg(Language.NL)).isEqualTo(CHART.svg(Language.NL));
    }

    @Test
    void theHighestIsDarkestAndTheLowestLightest() {
        String svg = TileChart.of(TITLE, List.of(tile("a", 1000), tile("b", 1))).svg(Language.NL);
        // the legend has each shade once
        assertThat(svg.split(Ink.ofLevel(1, 5), -1)).hasSize(3);
        assertThat(svg.split(Ink.ofLevel(5, 5), -1)).hasSize(3);
    }

    @Test
    void onePlaceWithAVeryHighNumberDoesNotMakeAllOthersLookAlike() {
        List<TileChart.Tile> tiles =
                List.of(tile("a", 1_000_000), tile("b", 4), tile("c", 3), tile("d", 2), tile("e", 1), tile("f", 1));
        String svg = TileChart.of(TITLE, tiles).svg(Language.NL);
        assertThat(svg.split(Ink.ofLevel(1, 5), -1)).as("a").hasSize(3);
        assertThat(svg.split(Ink.ofLevel(2, 5), -1)).as("b").hasSize(3);
        assertThat(svg.split(Ink.ofLevel(5, 5), -1)).as("e and f, alike").hasSize(4);
    }

    @Test
    void aChartHasATile() {
        assertThatThrownBy(() -> TileChart.of(TITLE, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
