package nl.wijkkit.zrm.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

    private final List<Problem> problems = new ArrayList<>();

    private Optional<Node> parse(String json) {
        return Document.parse(new StringReader(json), problems);
    }

    @Test
    void everyKindOfValueIsRead() {
        Node root = parse("{\"a\": [true, false, null, -1.50, \"é\\u00e9\"], \"b\": {}}")
                .orElseThrow();
        List<Node> items = root.required("a").orElseThrow().items();
        assertThat(items.get(0).flag()).contains(true);
        assertThat(items.get(1).flag()).contains(false);
        assertThat(items.get(3).decimal()).contains(new BigDecimal("-1.50"));
        assertThat(items.get(4).text()).contains("éé");
        assertThat(items).hasSize(5);
        assertThat(root.required("b").orElseThrow().fields()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aBareValueIsADocument() {
        assertThat(parse("7").orElseThrow().integer(0, 9)).contains(7);
        assertThat(parse(" \"x\" ").orElseThrow().text()).contains("x");
        assertThat(parse("null").orElseThrow().isObject()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void everyValueKnowsItsPlace() {
        Node root = parse("{\n  \"a\": [1,\n    {\"b\": 2}]\n}").orElseThrow();
        Node b = root.required("a").orElseThrow().items().get(1).required("b").orElseThrow();
        assertThat(b.pointer()).isEqualTo("/a/1/b");
        assertThat(b.place()).isEqualTo(Text.of("/a/1/b (regel 3, teken 12)", "/a/1/b (line 3, column 12)"));
        assertThat(b).hasToString("/a/1/b (line 3, column 12)");
        assertThat(root.pointer()).isEmpty();
        assertThat(root.place().en()).startsWith("/ (line 1, column ");
    }

    @Test
    void aNameThatAPersonMayHaveWrittenIsNoPartOfAPlace() {
        Node root = parse("{\"Jan Jansen\": {\"123456782\": 1}, \"" + "x".repeat(41) + "\": 1}")
                .orElseThrow();
        Node jan = root.required("Jan Jansen").orElseThrow();
        assertThat(jan.required("123456782").orElseThrow().pointer()).isEqualTo("/?/?");
        assertThat(root.required("x".repeat(41)).orElseThrow().pointer()).isEqualTo("/?");
        assertThat(Node.printable("x".repeat(40))).isEqualTo("x".repeat(40));
        assertThat(Node.printable("$schema")).isEqualTo("$schema");
    }

    @Test
    void nothingIsNoDocument() {
        assertThat(parse("")).isEmpty();
        assertThat(problems)
                .containsExactly(new Problem(
                        "not-json",
                        Text.of("/ (begin)", "/ (start)"),
                        Text.of(
                                "verwacht: een JSON-document; gevonden: niets",
                                "expected a JSON document, found nothing")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "nul",
                "'a'",
                "[1,]",
                "[1 2]",
                "{\"a\":}",
                "{\"a\" 1}",
                "{a:1}",
                "{",
                "[",
                "\"abc",
                "-",
                "01",
                "+1",
                "NaN",
                "1 x",
                "[1][2]",
                "{}{}",
                "/*c*/1",
                "\"\u0000\"",
                "[\"\\u12\"]",
                "\"\\x\""
            })
    void anythingElseIsNotJson(String text) {
        assertThat(parse(text)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("not-json");
        assertThat(problems.get(0).where().nl()).startsWith("/ (regel 1, teken ");
        assertThat(problems.get(0).message())
                .isEqualTo(Text.of("verwacht: JSON; gevonden: iets anders", "expected JSON, found something else"));
    }

    @Test
    void theLineOfAMistakeIsTold() {
        assertThat(parse("{\n\"a\": 1,\n\"b\": ]\n}")).isEmpty();
        assertThat(problems.get(0).where().en()).startsWith("/ (line 3, ");
    }

    @Test
    void aFieldThatStandsTwiceIsToldAndTheFirstIsKept() {
        Node root = parse("{\"a\": 1,\n \"a\": 2, \"b\": {\"a\": 3}}").orElseThrow();
        assertThat(root.required("a").orElseThrow().integer(0, 9)).contains(1);
        assertThat(problems)
                .containsExactly(new Problem(
                        "duplicate-key",
                        Text.of("/a (regel 2, teken 5)", "/a (line 2, column 5)"),
                        Text.of(
                                "verwacht: dit veld één keer; gevonden: vaker",
                                "expected this field once, found it again")));
    }

    @Test
    void sixtyFourLevelsAreReadAndNoMore() {
        assertThat(parse("[".repeat(64) + "1" + "]".repeat(64))).isPresent();
        assertThat(problems).isEmpty();
        assertThat(parse("[".repeat(65) + "1" + "]".repeat(65))).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("too-deep");
        assertThat(problems.get(0).message())
                .isEqualTo(Text.of(
                        "verwacht: hooguit 64 niveaus diep; gevonden: meer",
                        "expected at most 64 levels of nesting, found more"));
    }

    @Test
    void objectsCountAsLevelsToo() {
        assertThat(parse("{\"a\":".repeat(64) + "1" + "}".repeat(64))).isPresent();
        assertThat(parse("{\"a\":".repeat(65) + "1" + "}".repeat(65))).isEmpty();
        assertThat(problems.get(0).code()).isEqualTo("too-deep");
    }

    @Test
    void aHundredThousandOpenBracketsDoNoHarm() {
        assertThat(parse("[".repeat(100_000))).isEmpty();
        assertThat(parse("{\"a\":".repeat(100_000))).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("too-deep", "too-deep");
    }

    @Test
    void moreValuesThanTheLimitAreRefused() {
        assertThat(Document.parse(new StringReader("[1,2,3]"), problems, 4)).isPresent();
        assertThat(problems).isEmpty();
        assertThat(Document.parse(new StringReader("[1,2,3,4]"), problems, 4)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("too-large");
        assertThat(problems.get(0).message())
                .isEqualTo(Text.of(
                        "verwacht: hooguit 4 waarden; gevonden: meer", "expected at most 4 values, found more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "-1e-99999999999"})
    void anAbsurdNumberIsRefused(String number) {
        assertThat(parse("[" + number + "]")).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("too-large");
        assertThat(problems.get(0).message())
                .isEqualTo(Text.of(
                        "verwacht: een getal met minder cijfers of een kleinere macht",
                        "expected a number with fewer digits or a smaller exponent"));
    }

    @Test
    void aNumberOfThousandsOfDigitsIsRefused() {
        assertThat(parse("9".repeat(5_000))).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("too-large");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(parse("\uFEFF{\"a\": 1}").orElseThrow().required("a")).isPresent();
        assertThat(problems).isEmpty();
        assertThat(parse("\uFEFF\uFEFF{}")).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("not-json");
    }

    private static Reader bytes(byte... bytes) {
        return Document.utf8(new ByteArrayInputStream(bytes));
    }

    @Test
    void bytesAreReadAsUtf8WithoutLeniency() {
        assertThat(Document.parse(bytes("\"Financiën\"".getBytes(StandardCharsets.UTF_8)), problems)
                        .orElseThrow()
                        .text())
                .contains("Financiën");
        assertThat(problems).isEmpty();
        assertThat(Document.parse(bytes("\"Financiën\"".getBytes(StandardCharsets.ISO_8859_1)), problems))
                .isEmpty();
        assertThat(Document.parse(bytes((byte) 0xff), problems)).isEmpty();
        assertThat(problems).extracting(Problem::code).containsExactly("not-utf-8", "not-utf-8");
        assertThat(problems.get(1).where()).isEqualTo(Text.of("/ (begin)", "/ (start)"));
        assertThat(problems.get(1).message())
                .isEqualTo(Text.of(
                        "verwacht: tekst in UTF-8; gevonden: andere bytes",
                        "expected text in UTF-8, found other bytes"));
    }

    @Test
    void badBytesFarIntoAFileAreToldToo() {
        byte[] good = ("[\"" + "x".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[good.length + 3];
        System.arraycopy(good, 0, all, 0, good.length);
        all[good.length] = (byte) 0xe9;
        all[good.length + 1] = '"';
        all[good.length + 2] = ']';
        assertThat(Document.parse(bytes(all), problems)).isEmpty();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo("not-utf-8");
        assertThat(problems.get(0).where().en()).startsWith("/ (line 1, ");
    }

    /** Gives some characters and then breaks. */
    private static final class BrokenReader extends Reader {
        private int left;
        private boolean closed;

        BrokenReader(int left) {
            this.left = left;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (left == 0) {
                throw new IOException("disk gone");
            }
            int count = Math.min(left, length);
            for (int i = 0; i < count; i++) {
                buffer[offset + i] = ' ';
            }
            left -= count;
            return count;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10_000})
    void aSourceThatBreaksIsNoProblemOfTheDocument(int readable) {
        BrokenReader broken = new BrokenReader(readable);
        assertThatThrownBy(() -> Document.parse(broken, problems))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk gone");
        assertThat(problems).isEmpty();
        assertThat(broken.closed).isFalse();
    }

    @Test
    void aConversionYieldsTheValueOrAllItsProblems() {
        Checked<String> good = Document.read(new StringReader("\"x\""), Node::text);
        assertThat(good.orElseThrow()).isEqualTo("x");
        Checked<String> bad = Document.read(new StringReader("{\"a\": 1, \"a\": 2}"), root -> {
            root.problem("first", Text.same("one"));
            return root.problem("second", Text.same("two"));
        });
        assertThat(bad.problems()).extracting(Problem::code).containsExactly("duplicate-key", "first", "second");
    }

    @Test
    void aValueBesideAProblemIsNotGiven() {
        Checked<String> checked = Document.read(new StringReader("{}"), root -> {
            root.problem("wrong", Text.same("wrong"));
            return Optional.of("value");
        });
        assertThat(checked.problems()).extracting(Problem::code).containsExactly("wrong");
        assertThat(Document.read(new StringReader("["), root -> Optional.of("value"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("not-json");
    }

    @Test
    void aConversionThatGivesNothingAndTellsNothingIsAMistakeOfTheReader() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Document.read(new StringReader("{}"), root -> Optional.empty()))
                .withMessage("a conversion without a value must tell a problem");
    }
}
