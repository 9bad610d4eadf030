package nl.wijkkit.examples.cli.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static String page(String title) {
        return Template.page(
                "costmap/cost-map",
                Language.EN,
                Map.of(
                        "title",
                        title,
                        "explanation",
                        "",
                        "svg",
                        "<svg></svg>",
                        "caption",
                        "",
                        "headers",
                        List.of(),
                        "lines",
                        List.of()));
    }

    @Test
    void aPageSpeaksTheLanguageOfTheReaderAndWearsTheLook() {
        assertThat(page("Costs")).contains("<html lang=\"en\"", "<title>Costs</title>", "--utrecht-document-color");
    }

    @Test
    void whatAPersonTypedNeverBecomesMarkup() {
        assertThat(page("<b>\"&'"))
                .contains("<title>&lt;b&gt;&quot;&amp;&#39;</title>")
                .doesNotContain("<b>");
    }

    // XML 1.0, section 2.2; the embedding and isolating controls of Unicode standard annex 9
    @Test
    void charactersThatNoPageMayHoldAndThoseThatTurnTheWritingAroundAreLeftOut() {
        assertThat(page("a\u0001b\u202Ec\uFFFEd\u2066e")).contains("<title>abcde</title>");
        assertThat(page("Zoë \uD83D\uDE00\ttab")).contains("<title>Zoë \uD83D\uDE00\ttab</title>");
    }
}
