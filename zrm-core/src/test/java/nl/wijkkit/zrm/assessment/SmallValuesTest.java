package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.Applicability;
import nl.wijkkit.zrm.instrument.Applicability.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTest {

    private static final String LONGEST = "a".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "A", "Z", "0", "9", ".", "_", ":", "-", "c-4711", "urn:x:1.2_3"})
    void aPseudonymHoldsLettersDigitsAndAFewSigns(String value) {
        assertThat(SubjectId.of(value).value()).isEqualTo(value);
        assertThat(AssessorId.of(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é", "@", "[", "`", "{", "/", ";", "Jan Jansen"})
    void aPseudonymHoldsNothingElse(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectId.of(value))
                .withMessage("a pseudonym must be from 1 to 64 letters, digits and the signs . _ : -, got "
                        + value.length() + " characters");
        assertThatIllegalArgumentException().isThrownBy(() -> AssessorId.of(value));
    }

    @Test
    void aPseudonymHasAtMost64Characters() {
        assertThat(SubjectId.of(LONGEST).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectId.of(LONGEST + "a"));
    }

    @Test
    void aPseudonymIsNotPrinted() {
        assertThat(SubjectId.of("c-4711")).hasToString("SubjectId[hidden]");
        assertThat(AssessorId.of("w-12")).hasToString("AssessorId[hidden]");
    }

    @Test
    void pseudonymsBindAsBareTexts() {
        assertRoundTrip(SubjectId.of("c-4711"), SubjectId.class, "\"c-4711\"");
        assertRoundTrip(AssessorId.of("w-12"), AssessorId.class, "\"w-12\"");
        assertRefused("\"Jan Jansen\"", SubjectId.class, "a pseudonym must be from 1 to 64 letters");
    }

    @Test
    void sharesAddUp() {
        Shares shares = Shares.of(2, 1, 1);
        assertThat(shares.total()).isEqualTo(4);
        assertThat(shares.addUpTo(Level.of(4, 5))).isTrue();
        assertThat(shares.addUpTo(Level.of(3, 5))).isFalse();
        assertRoundTrip(shares, Shares.class, "{\"ownStrength\":2,\"network\":1,\"professional\":1}");
    }

    @Test
    void sharesLieFrom0To100() {
        assertThat(Shares.of(0, 100, 0).total()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of(-1, 1, 1))
                .withMessage("the share own strength must be from 0 to 100, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of(1, 101, 1))
                .withMessage("the share network must be from 0 to 100, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.of(1, 1, -2))
                .withMessage("the share professional must be from 0 to 100, got -2");
        assertRefused("{\"ownStrength\":2,\"network\":1}", Shares.class, "professional");
    }

    @Test
    void circumstancesKnowAPersonAndAHousehold() {
        assertThat(Circumstances.person(0, true)).isEqualTo(new Circumstances(Unit.PERSON, 0, true));
        assertThat(Circumstances.household(false)).isEqualTo(new Circumstances(Unit.HOUSEHOLD, null, false));
        assertThat(Circumstances.unknown(Unit.PERSON)).isEqualTo(new Circumstances(Unit.PERSON, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Circumstances.person(-1, true))
                .withMessage("age must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Circumstances(Unit.HOUSEHOLD, 40, true))
                .withMessage("a household must have no age");
        assertRoundTrip(Circumstances.person(40, true), Circumstances.class);
        assertRoundTrip(Circumstances.household(true), Circumstances.class);
    }

    @Test
    void anUnknownAgeIsNotHeldAgainstAnInstrumentButUnknownCareIs() {
        Applicability adultsWhoCare = new Applicability(Unit.PERSON, 18, Applicability.NO_LIMIT, true);
        Circumstances unknown = Circumstances.unknown(Unit.PERSON);
        assertThat(unknown.fitsAge(adultsWhoCare)).isTrue();
        assertThat(unknown.fitsCare(adultsWhoCare)).isFalse();
        assertThat(Circumstances.person(17, true).fitsAge(adultsWhoCare)).isFalse();
        assertThat(Circumstances.person(18, true).fitsAge(adultsWhoCare)).isTrue();
        assertThat(Circumstances.person(18, true).fitsCare(adultsWhoCare)).isTrue();
        assertThat(Circumstances.person(18, false).fitsCare(adultsWhoCare)).isFalse();
        assertThat(unknown.fitsUnit(adultsWhoCare)).isTrue();
        assertThat(Circumstances.household(true).fitsUnit(adultsWhoCare)).isFalse();
    }
}
