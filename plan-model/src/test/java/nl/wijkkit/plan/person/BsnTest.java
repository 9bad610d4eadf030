package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

    private static final Text PLACE = Text.same("row 1");

    // 111222333: 9+8+7+12+10+8+9+6-3 = 66; 123456782: 9+16+21+24+25+24+21+16-2 = 154; 000009945: 3*9+2*4... = 36+27+8-5
    // = 66
    @ParameterizedTest
    @ValueSource(strings = {"111222333", "123456782", "000009945"})
    void aNumberThatPassesTheElevenTestIsKeptAsText(String digits) {
        Bsn bsn = Bsn.of(digits);

        assertThat(bsn.digits()).isEqualTo(digits);
        assertThat(bsn.passesElevenTest()).isTrue();
        assertThat(bsn).isEqualTo(Bsn.of(digits)).isNotEqualTo(Bsn.of("999990019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345678", "1234567820", "12345678a", "123 456782", "000000000", "１２３４５６７８２"})
    void whatIsNotNineDigitsIsRefusedWithoutBeingRepeated(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bsn.of(text))
                .withMessage("a BSN must be nine digits that are not all zero");
        assertThat(Bsn.parse(text, PLACE).problems()).extracting(Problem::code).containsExactly("bsn-shape");
        assertThat(Bsn.parse("123 456782", PLACE).problems().toString()).doesNotContain("456782");
    }

    @Test
    void aNumberThatFailsTheElevenTestIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bsn.of("123456789"))
                .withMessage("a BSN must pass the eleven-test");
        assertThat(Bsn.parse("123456789", PLACE).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("bsn-eleven-test");
            assertThat(problem.where()).isEqualTo(PLACE);
            assertThat(problem.toString()).doesNotContain("123456789");
        });
    }

    // 999999245 is an official fictitious person of RvIG: 360 mod 11 = 8
    @Test
    void aTestNumberThatFailsIsAdmittedOnlyOnRequest() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bsn.of("999999245"));
        assertThat(Bsn.parse("999999245", PLACE).problems()).hasSize(1);

        Bsn admitted = Bsn.admittingTestNumber("999999245");

        assertThat(admitted.digits()).isEqualTo("999999245");
        assertThat(admitted.passesElevenTest()).isFalse();
    }

    @Test
    void aNumberOutsideTheTestRangeIsNotAdmittedAsATestNumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bsn.admittingTestNumber("999899991"));
        assertThat(Bsn.admittingTestNumber("123456782")).isEqualTo(Bsn.of("123456782"));
    }

    @Test
    void aNumberIsNeverPrinted() {
        assertThat(Bsn.of("123456782")).hasToString("Bsn[not shown]");
    }

    @Test
    void aNumberIsAJsonText() {
        JsonRoundTrip.assertRoundTrip(Bsn.of("000009945"), Bsn.class, "\"000009945\"");
        JsonRoundTrip.assertRoundTrip(Bsn.admittingTestNumber("999999245"), Bsn.class);
        JsonRoundTrip.assertRefused("\"123456789\"", Bsn.class, "eleven-test");
    }

    @Test
    void numbersSortAsText() {
        assertThat(Bsn.of("000009945")).isLessThan(Bsn.of("123456782"));
    }
}
