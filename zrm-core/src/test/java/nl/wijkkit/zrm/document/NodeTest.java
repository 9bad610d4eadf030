package nl.wijkkit.zrm.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeTest {

    private final List<Problem> problems = new ArrayList<>();

    private Node node(String json) {
        return Document.parse(new StringReader(json), problems).orElseThrow();
    }

    private void assertProblem(String code, String nl, String en) {
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).message()).isEqualTo(Text.of(nl, en));
        assertThat(problems.get(0).where().en()).startsWith("/ (line 1, column ");
        problems.clear();
    }

    private <T> void assertWrongType(String json, Function<Node, Optional<T>> read, String nl, String en) {
        assertThat(read.apply(node(json))).isEmpty();
        assertProblem("wrong-type", nl, en);
    }

    @Test
    void everyWrongTypeIsNamed() {
        assertWrongType("{}", Node::text, "verwacht: tekst; gevonden: een object", "expected a text, found an object");
        assertWrongType("[]", Node::text, "verwacht: tekst; gevonden: een lijst", "expected a text, found an array");
        assertWrongType("1", Node::text, "verwacht: tekst; gevonden: een getal", "expected a text, found a number");
        assertWrongType(
                "true", Node::text, "verwacht: tekst; gevonden: true of false", "expected a text, found true or false");
        assertWrongType("null", Node::text, "verwacht: tekst; gevonden: null", "expected a text, found null");
        assertWrongType(
                "\"x\"", Node::decimal, "verwacht: een getal; gevonden: tekst", "expected a number, found a text");
        assertWrongType(
                "1",
                Node::flag,
                "verwacht: true of false; gevonden: een getal",
                "expected true or false, found a number");
        assertWrongType(
                "1.5",
                node -> node.integer(0, 9),
                "verwacht: een geheel getal; gevonden: een getal",
                "expected a whole number, found a number");
    }

    @Test
    void itemsNeedAnArray() {
        assertThat(node("{}").items()).isEmpty();
        assertProblem("wrong-type", "verwacht: een lijst; gevonden: een object", "expected an array, found an object");
        assertThat(node("[1, null]").items()).hasSize(2);
        assertThat(node("[]").isArray()).isTrue();
        assertThat(node("{}").isArray()).isFalse();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsNoObjectIsToldOnceHoweverManyFieldsAreAsked() {
        Node node = node("[1]");
        assertThat(node.fields()).isEmpty();
        node.allowOnly("a");
        assertThat(node.required("a")).isEmpty();
        assertThat(node.field("b")).isEmpty();
        assertThat(node.isObject()).isFalse();
        assertProblem("wrong-type", "verwacht: een object; gevonden: een lijst", "expected an object, found an array");
    }

    @Test
    void fieldsKeepTheOrderOfTheDocumentWithoutNulls() {
        Node node = node("{\"c\": 1, \"a\": null, \"b\": 2}");
        assertThat(node.fields().keySet()).containsExactly("c", "b");
        assertThat(node.isObject()).isTrue();
        assertThat(node.field("a")).isEmpty();
        assertThat(node.field("x")).isEmpty();
        assertThat(node.field("b")).isPresent();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"a\": null}"})
    void aRequiredFieldThatIsAbsentOrNullIsMissing(String json) {
        assertThat(node(json).required("a")).isEmpty();
        assertProblem("missing-field", "veld a ontbreekt", "field a is missing");
    }

    @Test
    void fieldsThatTheFormatDoesNotKnowAreTold() {
        node("{\"a\": 1, \"Jansen\": 2, \"b\": 3, \"x y\": 4}").allowOnly("a", "b");
        assertThat(problems).extracting(Problem::code).containsExactly("unknown-field", "unknown-field");
        assertThat(problems.get(0).where().en()).startsWith("/Jansen (line 1, column ");
        assertThat(problems.get(1).where().en()).startsWith("/? (line 1, column ");
        assertThat(problems.get(0).message())
                .isEqualTo(Text.of(
                        "verwacht: een van de velden a, b; gevonden: een ander veld",
                        "expected one of the fields a, b, found another field"));
    }

    @Test
    void aTextIsNotBlank() {
        assertThat(node("\" x \"").text()).contains(" x ");
        assertThat(node("\" \\t\"").text()).isEmpty();
        assertProblem("blank-text", "verwacht: tekst; gevonden: niets", "expected a text, found nothing");
    }

    @Test
    void aTextMatchesAPatternAsAWhole() {
        Pattern pattern = Pattern.compile("[a-z]+");
        Text shape = Text.of("kleine letters", "lower case letters");
        assertThat(node("\"abc\"").text(pattern, shape)).contains("abc");
        assertThat(node("\"abc1\"").text(pattern, shape)).isEmpty();
        assertProblem(
                "not-allowed",
                "verwacht: kleine letters; gevonden: een tekst van 4 tekens",
                "expected lower case letters, found a text of 4 characters");
    }

    @Test
    void aTextIsOneOfTheAllowed() {
        Map<String, Integer> meanings = Map.of("two", 2, "one", 1);
        assertThat(node("\"two\"").oneOf(meanings)).contains(2);
        assertThat(node("\"Two\"").oneOf(meanings)).isEmpty();
        assertProblem(
                "not-allowed",
                "verwacht: een van one, two; gevonden: een tekst van 3 tekens",
                "expected one of one, two, found a text of 3 characters");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "9, 9", "5.0, 5", "5e0, 5", "50e-1, 5", "0.5e1, 5"})
    void aWholeNumberMayBeWrittenInAnyWay(String json, int expected) {
        assertThat(node(json).integer(1, 9)).contains(expected);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-5", "9.1", "1e999999999", "-1e999999999", "99999999999999999999"})
    void aNumberOutsideTheRangeIsToldWithoutWritingItOut(String json) {
        assertThat(node(json).integer(1, 9)).isEmpty();
        assertProblem("out-of-range", "verwacht: een getal van 1 tot en met 9", "expected a number from 1 to 9");
    }

    @Test
    void tinyNumbersAreNotWhole() {
        assertThat(node("1e-999999999").integer(0, 9)).isEmpty();
        assertProblem(
                "wrong-type",
                "verwacht: een geheel getal; gevonden: een getal",
                "expected a whole number, found a number");
        assertThat(node("0e999999999").integer(0, 9)).contains(0);
        assertThat(node("-0").integer(0, 9)).contains(0);
        assertThat(node("2147483647").integer(0, Integer.MAX_VALUE)).contains(Integer.MAX_VALUE);
        assertThat(node("-2147483648").integer(Integer.MIN_VALUE, 0)).contains(Integer.MIN_VALUE);
    }

    @Test
    void decimalsAndFlagsAreRead() {
        assertThat(node("0.10").decimal()).contains(new BigDecimal("0.10"));
        assertThat(node("true").flag()).contains(true);
        assertThat(node("false").flag()).contains(false);
    }

    @Test
    void aReaderCanTellItsOwnProblem() {
        Optional<String> nothing = node("1").problem("odd", Text.of("vreemd", "odd"));
        assertThat(nothing).isEmpty();
        assertProblem("odd", "vreemd", "odd");
    }

    @Test
    void aTextInTwoLanguagesNeedsBoth() {
        assertThat(Fields.text(node("{\"nl\": \"huis\", \"en\": \"house\"}"))).contains(Text.of("huis", "house"));
        assertThat(problems).isEmpty();
        assertThat(Fields.text(node("{\"de\": \"Haus\"}"))).isEmpty();
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("unknown-field", "missing-field", "missing-field");
        assertThat(problems)
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "expected one of the fields nl, en, found another field",
                        "field nl is missing",
                        "field en is missing");
    }

    @Test
    void aTextInTwoLanguagesIsNoBareText() {
        assertThat(Fields.text(node("\"huis\""))).isEmpty();
        assertProblem("wrong-type", "verwacht: een object; gevonden: tekst", "expected an object, found a text");
    }

    @Test
    void aSourceNeedsAReferenceAndACertainty() {
        assertThat(Fields.source(node("{\"reference\": \"manual\", \"certainty\": \"SEEN\"}")))
                .contains(new Source("manual", Source.Certainty.SEEN));
        assertThat(Fields.source(node("{\"reference\": \"memory\", \"certainty\": \"UNCERTAIN\"}")))
                .contains(new Source("memory", Source.Certainty.UNCERTAIN));
        assertThat(problems).isEmpty();
        assertThat(Fields.source(node("{\"reference\": \" \", \"certainty\": \"seen\", \"page\": 3}")))
                .isEmpty();
        assertThat(problems)
                .extracting(Problem::toString)
                .allMatch(problem -> problem.startsWith("/"))
                .extracting(problem -> problem.substring(problem.indexOf(": ") + 2))
                .containsExactly(
                        "expected one of the fields reference, certainty, found another field",
                        "expected a text, found nothing",
                        "expected one of SEEN, UNCERTAIN, found a text of 4 characters");
    }

    @Test
    void aListKeepsTheGoodItemsAndAllNeedsEveryOne() {
        assertThat(Fields.list(node("[\"a\", 1, \"b\"]"), Node::text)).containsExactly("a", "b");
        assertProblemCount(1);
        assertThat(Fields.all(node("[\"a\", 1, \"b\"]"), Node::text)).isEmpty();
        assertProblemCount(1);
        assertThat(Fields.all(node("[\"a\", \"b\"]"), Node::text)).contains(List.of("a", "b"));
        assertThat(Fields.all(node("[]"), Node::text)).contains(List.of());
        assertProblemCount(0);
    }

    @Test
    void allOfWhatIsNoListIsNothing() {
        assertThat(Fields.all(node("{}"), Node::text)).isEmpty();
        assertProblem("wrong-type", "verwacht: een lijst; gevonden: een object", "expected an array, found an object");
    }

    private void assertProblemCount(int count) {
        assertThat(problems).hasSize(count);
        problems.clear();
    }
}
