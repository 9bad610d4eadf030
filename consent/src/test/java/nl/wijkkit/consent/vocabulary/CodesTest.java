package nl.wijkkit.consent.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CodesTest {

    private static final List<Function<String, ? extends Object>> KINDS = List.of(
            Action::of,
            Duty::of,
            Evidence::of,
            Measure::of,
            ReasonCode::of,
            Receiver::of,
            Relation::of,
            Role::of,
            SubjectRole::of);

    @Test
    void aCodeIsCapitalsDigitsAndUnderscoresAndReadsAsItself() {
        for (Function<String, ? extends Object> kind : KINDS) {
            assertThat(kind.apply("A_2")).hasToString("A_2").isEqualTo(kind.apply("A_2"));
            for (String wrong : List.of("", "a", "A-B", "A B", "2A")) {
                assertThatThrownBy(() -> kind.apply(wrong))
                        .as(wrong)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageStartingWith("expected capitals, digits and underscores, such as ");
            }
        }
    }

    @Test
    void codesStandInTheOrderOfTheirLetters() {
        assertThat(Action.of("A")).isLessThan(Action.of("B"));
        assertThat(Relation.of("A")).isLessThan(Relation.of("B"));
        assertThat(Role.of("A")).isLessThan(Role.of("B"));
        assertThat(SubjectRole.of("A")).isLessThan(SubjectRole.of("B"));
        assertThat(FactKey.of("a")).isLessThan(FactKey.of("b"));
        assertThatThrownBy(() -> FactKey.of("A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFactIsOfOneTypeAndDoesNotPrintWhatItSays() {
        List<FactValue> values = List.of(
                FactValue.Flag.of(true),
                new FactValue.Amount(new BigDecimal("12.50")),
                new FactValue.Day(LocalDate.of(2026, 3, 9)),
                new FactValue.TimeOfDay(LocalTime.of(2, 10)),
                new FactValue.Named("SELF_MADE"),
                new FactValue.Cells(3));
        assertThat(values)
                .extracting(FactValue::type)
                .containsExactly(
                        FactType.FLAG, FactType.NUMBER, FactType.DATE, FactType.TIME, FactType.CODE, FactType.CELLS);
        assertThat(values)
                .extracting(FactValue::plain)
                .containsExactly(true, new BigDecimal("12.50"), "2026-03-09", "02:10", "SELF_MADE", 3);
        assertThat(values.toString())
                .doesNotContain("true", "12", "2026", "02:10", "SELF")
                .doesNotContain("3");
        assertThatThrownBy(() -> new FactValue.Cells(-1)).hasMessage("suppressed must be 0 or more, got -1");
    }

    @Test
    void aPlainValueIsReadAsWhatItLooksLike() {
        assertThat(FactValue.of(true)).isEqualTo(FactValue.Flag.of(true));
        assertThat(FactValue.of(7)).isEqualTo(new FactValue.Amount(new BigDecimal("7")));
        assertThat(FactValue.of("2026-03-09")).isEqualTo(new FactValue.Day(LocalDate.of(2026, 3, 9)));
        assertThat(FactValue.of("02:10")).isEqualTo(new FactValue.TimeOfDay(LocalTime.of(2, 10)));
        assertThat(FactValue.of("GP")).isEqualTo(new FactValue.Named("GP"));
        assertThatThrownBy(() -> FactValue.of("?!"))
                .hasMessage("expected true, false, a number, a day, a time or a code");
        assertThatThrownBy(() -> FactValue.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
