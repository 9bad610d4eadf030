package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import nl.wijkkit.plan.Numbers;
import nl.wijkkit.zrm.Text;

class PersonProperties {

    private static final LocalDate FIRST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(YearMonth.from(day))),
                days().map(day -> PartialDate.ofYear(day.getYear())),
                Arbitraries.just(PartialDate.unknown()));
    }

    @Property(tries = 5000)
    void aNumberIsReadIfAndOnlyIfItPassesTheElevenTest(@ForAll @NumericChars @StringLength(9) String digits) {
        boolean expected = Numbers.passes(digits) && !digits.equals("000000000");

        Optional<String> read =
                Bsn.parse(digits, Text.same("here")).fold(bsn -> Optional.of(bsn.digits()), p -> Optional.empty());

        assertThat(read).isEqualTo(expected ? Optional.of(digits) : Optional.empty());
    }

    @Property
    void changingOneDigitIsAlwaysFound(@ForAll("passing") String digits, @ForAll int place, @ForAll int change) {
        int at = Math.floorMod(place, 9);
        char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + Math.floorMod(change, 9)) % 10);
        String changed = digits.substring(0, at) + other + digits.substring(at + 1);

        assertThat(Bsn.parse(changed, Text.same("here")).problems()).hasSize(1);
    }

    @Provide
    Arbitrary<String> passing() {
        return Arbitraries.integers()
                .between(1, 99_999_999)
                .map(n -> String.format(Locale.ROOT, "%08d", n))
                .map(eight -> IntStream.range(0, 10)
                        .mapToObj(last -> eight + last)
                        .filter(Numbers::passes)
                        .findFirst())
                .filter(Optional::isPresent)
                .map(Optional::get);
    }

    @Property
    void readingWhatNobodyCheckedNeverThrows(@ForAll String text) {
        assertThat(Bsn.parse(text, Text.same("here")).problems()).hasSizeLessThan(2);
        assertThat(PostalCode.isPostalCode(text)).isIn(true, false);
    }

    @Property
    void aDateReadsBackFromItsText(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.text())).isEqualTo(date);
        assertThat(date).hasToString(date.text());
    }

    @Property
    void theAgeHoldsThatOfEveryDayTheBirthDateCanBe(
            @ForAll("dates") PartialDate birth, @ForAll("days") LocalDate on, @ForAll int pick) {
        Optional<LocalDate> first = birth.earliest();
        if (first.isEmpty() || first.get().isAfter(on)) {
            assertThat(birth.ageOn(on)).isEqualTo(Age.unknown());
            return;
        }
        LocalDate last = birth.latest().orElseThrow();
        LocalDate born = first.get()
                .plusDays(Math.floorMod(pick, last.toEpochDay() - first.get().toEpochDay() + 1));
        if (born.isAfter(on)) {
            born = on;
        }
        int years = Period.between(born, on).getYears();

        boolean holds = birth.ageOn(on)
                .<Boolean>fold(known -> known == years, (from, to) -> from <= years && years <= to, () -> false);

        assertThat(holds).isTrue();
    }

    @Property
    void someoneUnderALimitIsSoOnEveryPossibleBirthDay(
            @ForAll("dates") PartialDate birth, @ForAll("days") LocalDate on) {
        YesNoUnknown under = birth.ageOn(on).under(18);

        Optional<LocalDate> eldest = birth.earliest().filter(day -> !day.isAfter(on));
        Optional<LocalDate> youngest = birth.latest().map(day -> day.isAfter(on) ? on : day);
        YesNoUnknown expected = eldest.isEmpty()
                ? YesNoUnknown.UNKNOWN
                : isMinor(eldest.get(), on)
                        ? YesNoUnknown.YES
                        : isMinor(youngest.orElseThrow(), on) ? YesNoUnknown.UNKNOWN : YesNoUnknown.NO;
        assertThat(under).isEqualTo(expected);
    }

    /** Of age on the eighteenth birthday (BW 1:233); born on 29 February, that is 29 February or 1 March. */
    private static boolean isMinor(LocalDate born, LocalDate on) {
        LocalDate birthday = born.plusYears(18);
        LocalDate ofAge =
                born.getDayOfMonth() == 29 && birthday.getDayOfMonth() == 28 ? birthday.plusDays(1) : birthday;
        return on.isBefore(ofAge);
    }

    @Property
    void beingPerhapsTheSameDayHasNoSides(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate other) {
        assertThat(one.mayBeSameAs(other)).isEqualTo(other.mayBeSameAs(one));
        assertThat(one.mayBeSameAs(one)).isTrue();
    }
}
