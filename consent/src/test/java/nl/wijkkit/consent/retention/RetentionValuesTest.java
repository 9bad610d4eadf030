package nl.wijkkit.consent.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import nl.wijkkit.plan.law.Law;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetentionValuesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final RetentionRule RULE = RetentionReader.shipped().rules().stream()
            .filter(rule -> !rule.isPending())
            .findFirst()
            .orElseThrow();

    private static RetentionRule rule(
            String id, @Nullable Period term, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new RetentionRule(
                id,
                RULE.law(),
                RULE.kind(),
                RULE.start(),
                term,
                null,
                false,
                null,
                from,
                until,
                RULE.text(),
                RULE.source());
    }

    @Test
    void aRuleHoldsFromItsFirstDayUntilItsEnd() {
        RetentionRule rule = rule("own", Period.ofYears(15), DAY, DAY.plusDays(1));
        assertThat(rule.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(rule.holdsOn(DAY)).isTrue();
        assertThat(rule.holdsOn(DAY.plusDays(1))).isFalse();
        assertThat(rule("own", Period.ofYears(15), DAY, null).holdsOn(DAY.plusYears(99)))
                .isTrue();
        assertThat(rule("own", null, null, null).isPending()).isTrue();
        assertThat(rule("own", null, null, null).holdsOn(DAY)).isFalse();
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> rule("Own", null, null, null)).hasMessageContaining("lower case words");
        assertThatThrownBy(() -> rule("own", null, DAY, null)).hasMessage("a rule that holds must have a term");
        assertThatThrownBy(() -> rule("own", Period.ofYears(1), DAY, DAY))
                .hasMessage("a rule must end after its first day");
        assertThatThrownBy(() -> rule("own", Period.ofYears(1), null, DAY))
                .hasMessage("a rule must end after its first day");
        assertThatThrownBy(() -> rule("own", Period.ZERO, DAY, null))
                .hasMessage("a term must be more than nothing, got P0D");
        assertThatThrownBy(() -> rule("own", Period.ofDays(-1), DAY, null))
                .hasMessage("a term must be more than nothing, got P-1D");
    }

    @Test
    void aHoldIsOnFromItsFirstDayUntilItsEnd() {
        Hold hold = new Hold(Hold.Reason.LEGAL_HOLD, DAY, DAY.plusDays(2));
        assertThat(hold.isOn(DAY.minusDays(1))).isFalse();
        assertThat(hold.isOn(DAY)).isTrue();
        assertThat(hold.isOn(DAY.plusDays(1))).isTrue();
        assertThat(hold.isOn(DAY.plusDays(2))).isFalse();
        assertThat(new Hold(Hold.Reason.LEGAL_HOLD, DAY, null).isOn(DAY.plusYears(50)))
                .isTrue();
        assertThatThrownBy(() -> new Hold(Hold.Reason.LEGAL_HOLD, DAY, DAY))
                .hasMessage("a hold must end after its first day");
        assertThat(hold).hasToString("Hold[LEGAL_HOLD]");
    }

    @Test
    void aRecordHasAnIdThatTellsNothing() {
        assertThatThrownBy(() -> HeldRecord.of("naam van iemand", Law.WMO, "help-file", Start.LAST_CHANGE, DAY))
                .hasMessageContaining("got 15 characters")
                .hasMessageNotContaining("naam");
    }
}
