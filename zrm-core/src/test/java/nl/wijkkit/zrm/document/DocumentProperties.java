package nl.wijkkit.zrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;

class DocumentProperties {

    @Provide
    Arbitrary<String> almostJson() {
        return Arbitraries.of(
                        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"é\"", "1", "-", "0.5", "1e9", "e", "null",
                        "true", "fal", " ", "\n", "\\", "\\u00", "\uD83D", "\uFEFF")
                .list()
                .ofMaxSize(30)
                .map(tokens -> String.join("", tokens));
    }

    @Property
    void neverThrowsOnAnyText(@ForAll String text) {
        assertReadOrTold(text);
    }

    @Property
    void neverThrowsOnTextThatLooksLikeJson(@ForAll("almostJson") String text) {
        assertReadOrTold(text);
    }

    private static void assertReadOrTold(String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(new StringReader(text), problems);
        if (root.isEmpty()) {
            assertThat(problems).isNotEmpty();
        }
    }

    @Property
    void neverThrowsOnAnyBytes(@ForAll byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(Document.utf8(new ByteArrayInputStream(bytes)), problems);
        if (root.isEmpty()) {
            assertThat(problems).hasSize(1);
        }
    }

    @Property
    void readsEveryTextThatAnotherLibraryWrites(@ForAll String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<Node> root = Document.parse(new StringReader(JsonRoundTrip.write2(List.of(text))), problems);
        assertThat(problems).isEmpty();
        Node item = root.orElseThrow().items().get(0);
        assertThat(item.text()).isEqualTo(text.isBlank() ? Optional.empty() : Optional.of(text));
    }

    @Property
    void readsEveryIntegerAndRefusesItOutsideTheRange(@ForAll int number, @ForAll int min, @ForAll int max) {
        List<Problem> problems = new ArrayList<>();
        Node node = Document.parse(new StringReader(Integer.toString(number)), problems)
                .orElseThrow();
        boolean inside = min <= number && number <= max;
        assertThat(node.integer(min, max)).isEqualTo(inside ? Optional.of(number) : Optional.empty());
        assertThat(problems).hasSize(inside ? 0 : 1);
    }
}
