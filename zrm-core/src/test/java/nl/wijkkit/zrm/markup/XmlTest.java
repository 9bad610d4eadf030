package nl.wijkkit.zrm.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class XmlTest {

    @Test
    void closesAndEscapes() throws Exception {
        String xml = new Xml()
                .open("a")
                .with("b", "<&>\"'")
                .text("<script>&\"'\u0000\u0007\t\n\uFFFE\uD800x\u00eb\uD83D\uDE00")
                .open("c")
                .close()
                .close()
                .document();
        assertThat(xml)
                .isEqualTo("<a b=\"&lt;&amp;&gt;&quot;&#39;\">&lt;script&gt;&amp;\"'\uFFFD\uFFFD\t\n\uFFFD\uFFFDx"
                        + "\u00eb\uD83D\uDE00<c/></a>");
        assertThat(parse(xml).getAttribute("b")).isEqualTo("<&>\"'");
    }

    private static Element parse(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void whatTurnsTheDirectionOfWritingAroundIsLeftOut() {
        assertThat(new Xml()
                        .open("a")
                        .text("\u202Ex\u2066y\u2069\u05d0")
                        .close()
                        .document())
                .isEqualTo("<a>xy\u05d0</a>");
    }

    @Test
    void refusesWhatWouldNotBeWellFormed() {
        Xml xml = new Xml().open("a").text("x");
        assertThatThrownBy(() -> xml.with("b", "c"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("attribute b must come before the content");
        assertThatThrownBy(xml::document)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("element a is still open");
        assertThatThrownBy(() -> xml.open("a b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected the name of an element or attribute, got a b");
        Xml open = new Xml().open("a");
        assertThatThrownBy(() -> open.with("1", "c")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "-1, -1",
        "0.5, 0.5",
        "0.25, 0.25",
        "0.05, 0.05",
        "1.006, 1.01",
        "12.345, 12.35",
        "-0.05, -0.05",
        "-3.5, -3.5",
        "0.001, 0",
        "-0.001, 0",
        "99.999, 100",
        "1000000, 1000000"
    })
    void numbersAreShortAndWithoutExponent(double value, String written) {
        assertThat(Xml.number(value)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e9, -1e9})
    void numbersThatNoPictureNeedsAreRefused(double value) {
        assertThatThrownBy(() -> Xml.number(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a number below 1e9, got " + value);
    }
}
