package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    // Haal Centraal BRP bevragen, features/bevragen/persoon/leeftijd/overzicht.feature
    @ParameterizedTest
    @CsvSource({
        "2016-02-28, 19",
        "2016-02-29, 20",
        "2017-02-28, 20",
        "2017-03-01, 21",
    })
    void whoeverWasBornOn29FebruaryAgesAsInTheBrp(LocalDate on, int years) {
        assertThat(PartialDate.parse("1996-02-29").ageOn(on)).isEqualTo(Age.of(years));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-16, 2025-03-15, 14, 14",
        "2010-03-16, 2025-03-16, 15, 15",
        "2010-03,    2025-02-28, 14, 14",
        "2010-03,    2025-03-01, 14, 15",
        "2010-03,    2025-03-30, 14, 15",
        "2010-03,    2025-03-31, 15, 15",
        "2010,       2024-12-31, 14, 14",
        "2010,       2025-06-01, 14, 15",
        "2025,       2025-06-01, 0,  0",
    })
    void anAgeIsARangeWhereTheBirthDateLeavesItOpen(String birth, LocalDate on, int youngest, int oldest) {
        assertThat(PartialDate.parse(birth).ageOn(on))
                .isEqualTo(youngest == oldest ? Age.of(oldest) : Age.between(youngest, oldest));
    }

    @Test
    void nobodyHasAnAgeBeforeBirthOrWithoutABirthDate() {
        LocalDate on = LocalDate.of(2025, 1, 1);

        assertThat(PartialDate.unknown().ageOn(on)).isEqualTo(Age.unknown());
        assertThat(PartialDate.parse("2025-01-02").ageOn(on)).isEqualTo(Age.unknown());
    }

    @ParameterizedTest
    @CsvSource({"17, YES", "18, NO", "16, YES"})
    void aKnownAgeIsUnderALimitOrNot(int years, YesNoUnknown under) {
        assertThat(Age.of(years).under(18)).isEqualTo(under);
    }

    @Test
    void aRangeAcrossTheLimitIsUnknown() {
        assertThat(Age.between(17, 18).under(18)).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(Age.between(16, 17).under(18)).isEqualTo(YesNoUnknown.YES);
        assertThat(Age.between(18, 19).under(18)).isEqualTo(YesNoUnknown.NO);
        assertThat(Age.unknown().under(18)).isEqualTo(YesNoUnknown.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2010-2-3", "10", "2010-13", "2010-00", "2010-02-30", "2011-02-29", "0000", "today"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void agesAreCheckedWhenMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.of(-1))
                .withMessage("years must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Age.between(3, 3))
                .withMessage("youngest must be 0 or more and less than oldest, got 3 and 3");
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(10_000));
    }

    @Test
    void onlyWhatHoldsForEveryPossibleDayIsCertain() {
        PartialDate march = PartialDate.of(YearMonth.of(2010, 3));

        assertThat(march.certainlyAfter(LocalDate.of(2010, 2, 28))).isTrue();
        assertThat(march.certainlyAfter(LocalDate.of(2010, 3, 1))).isFalse();
        assertThat(PartialDate.unknown().certainlyAfter(LocalDate.MIN)).isFalse();
        assertThat(march.mayBeSameAs(PartialDate.parse("2010-03-31"))).isTrue();
        assertThat(march.mayBeSameAs(PartialDate.parse("2010-04-01"))).isFalse();
        assertThat(march.mayBeSameAs(PartialDate.ofYear(2010))).isTrue();
        assertThat(march.mayBeSameAs(PartialDate.unknown())).isTrue();
    }

    @Test
    void datesAreJsonTextsAndAgesJsonObjects() {
        JsonRoundTrip.assertRoundTrip(PartialDate.parse("2010-03-16"), PartialDate.class, "\"2010-03-16\"");
        JsonRoundTrip.assertRoundTrip(PartialDate.parse("2010-03"), PartialDate.class, "\"2010-03\"");
        JsonRoundTrip.assertRoundTrip(PartialDate.parse("2010"), PartialDate.class, "\"2010\"");
        JsonRoundTrip.assertRoundTrip(PartialDate.unknown(), PartialDate.class, "\"unknown\"");
        JsonRoundTrip.assertRefused("\"soon\"", PartialDate.class, "partial date");
        JsonRoundTrip.assertRoundTrip(Age.of(12), Age.class, "{\"type\": \"known\", \"years\": 12}");
        JsonRoundTrip.assertRoundTrip(
                Age.between(11, 12), Age.class, "{\"type\": \"between\", \"youngest\": 11, \"oldest\": 12}");
        JsonRoundTrip.assertRoundTrip(Age.unknown(), Age.class, "{\"type\": \"unknown\"}");
    }
}
