package nl.wijkkit.zrm.problem;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    private static final Problem PROBLEM = new Problem(
            "not-a-level",
            Text.of("rij 7", "row 7"),
            Text.of("verwacht: 1 tot en met 5; gevonden: 9", "expected 1 to 5, found 9"));

    @Test
    void readsAsOneLineInEnglish() {
        assertThat(PROBLEM).hasToString("row 7: expected 1 to 5, found 9");
    }

    @Test
    void bindsWithBothJacksons() {
        assertRoundTrip(PROBLEM, Problem.class, """
                {"code": "not-a-level", "where": {"nl": "rij 7", "en": "row 7"},
                 "message": {"nl": "verwacht: 1 tot en met 5; gevonden: 9", "en": "expected 1 to 5, found 9"}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not-a-level", "not_a_level", "-level", "level-", "a--b", "a b"})
    void aCodeIsLowerCaseWordsJoinedByHyphens(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(code, Text.same("row 7"), Text.same("wrong")))
                .withMessage("code must be lower case words joined by hyphens, got " + code);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would see
    void placeAndMessageMustBeThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("x", null, Text.same("wrong")))
                .withMessage("where");
        assertThatNullPointerException()
                .isThrownBy(() -> new Problem("x", Text.same("row"), null))
                .withMessage("message");
    }

    @ParameterizedTest
    @CsvSource({
        "'', nothing, niets",
        "'  ', nothing, niets",
        "7, 7, 7",
        "' 7 ', 7, 7",
        "-7, -7, -7",
        "+7, +7, +7",
        "9999, 9999, 9999",
        "99999, a text of 5 characters, een tekst van 5 tekens",
        "'2,5', '2,5', '2,5'",
        "2.25, 2.25, 2.25",
        "2.255, a text of 5 characters, een tekst van 5 tekens",
        "x, a text of 1 character, een tekst van 1 teken",
        "😀, a text of 1 character, een tekst van 1 teken",
        "Jansen, a text of 6 characters, een tekst van 6 tekens",
        "123456782, a text of 9 characters, een tekst van 9 tekens"
    })
    void whatAPersonWroteIsDescribedNotQuoted(String field, String en, String nl) {
        assertThat(Found.describe(field)).isEqualTo(Text.of(nl, en));
    }

    @Test
    void aCheckedValueIsValidIfThereIsNoProblem() {
        Checked<String> valid = Checked.of(List.of(), () -> "value");
        assertThat(valid).isEqualTo(new Checked.Valid<>("value"));
        assertThat(valid.problems()).isEmpty();
        assertThat(valid.orElseThrow()).isEqualTo("value");
        assertThat(valid.<String>fold(value -> "valid " + value, problems -> "invalid"))
                .isEqualTo("valid value");
    }

    @Test
    void aCheckedValueIsRefusedWithAllItsProblems() {
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM, PROBLEM));
        Checked<String> invalid = Checked.of(problems, () -> {
            throw new AssertionError("a value must not be made when there are problems");
        });
        problems.clear();
        assertThat(invalid.problems()).containsExactly(PROBLEM, PROBLEM);
        assertThat(invalid.<String>fold(value -> "valid", found -> found.size() + " problems"))
                .isEqualTo("2 problems");
        assertThatIllegalArgumentException()
                .isThrownBy(invalid::orElseThrow)
                .withMessage("row 7: expected 1 to 5, found 9; row 7: expected 1 to 5, found 9");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would see
    void aRefusalHasAProblemAndAValueIsThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Checked.Invalid<>(List.of()))
                .withMessage("a refusal must have at least one problem");
        assertThatNullPointerException()
                .isThrownBy(() -> new Checked.Valid<>(null))
                .withMessage("value");
    }

    @Test
    void whatWasLoadedKeepsGoodRowsBesideTheProblems() {
        List<String> rows = new ArrayList<>(List.of("Jansen"));
        List<Problem> problems = new ArrayList<>(List.of(PROBLEM));
        Loaded<String> loaded = new Loaded<>(rows, problems);
        rows.clear();
        problems.clear();
        assertThat(loaded.rows()).containsExactly("Jansen");
        assertThat(loaded.problems()).containsExactly(PROBLEM);
        assertThat(loaded.isComplete()).isFalse();
        assertThat(new Loaded<>(List.of("a"), List.of()).isComplete()).isTrue();
        assertThat(loaded).hasToString("Loaded[rows=1, problems=1]");
    }
}
