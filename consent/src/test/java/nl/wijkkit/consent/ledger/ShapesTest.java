package nl.wijkkit.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void aTextHasAVersionFromOne() {
        assertThat(new TextVersion("help", 1).version()).isEqualTo(1);
        assertThatThrownBy(() -> new TextVersion("help", 0)).hasMessage("version must be 1 or more, got 0");
        assertThatThrownBy(() -> new TextVersion("help text", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void someoneSigned() {
        assertThatThrownBy(() -> Signature.some(List.of())).hasMessage("signatures must be at least one, got none");
    }

    @Test
    void agreementWithHelpIsOneUseWithoutData() {
        Consent help = new Consent.ToHelp(Purpose.of("SERVICE_DELIVERY"), Law.WMO);
        assertThat(Use.of(help))
                .containsExactly(new Use(help.label(), Purpose.of("SERVICE_DELIVERY"), Law.WMO, null, null));
    }
}
