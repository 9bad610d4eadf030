package nl.wijkkit.plan.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkkit.plan.json.Json;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class LawTest {

    @Test
    void aKnownLawHasANameInBothLanguages() {
        assertThat(Law.JEUGDWET.label()).isEqualTo(Text.of("Jeugdwet", "Youth Act"));
        assertThat(Law.of("WGS").label().nl()).isEqualTo("Wet gemeentelijke schuldhulpverlening");
    }

    @Test
    void aLawThatIsNotKnownYetIsCalledByItsCode() {
        assertThat(Law.of("WAMS").label()).isEqualTo(Text.same("WAMS"));
    }

    @Test
    void theCodeIsInCapitals() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Law.of("wmo"))
                .withMessage("expected capitals, digits and underscores, such as WMO");
    }

    @Test
    void isOrderedAndBoundByItsCode() {
        assertThat(Law.JEUGDWET).isLessThan(Law.WMO);
        assertThat(Json.bothBind(Law.WMO, Law.class)).isEqualTo("\"WMO\"");
    }
}
