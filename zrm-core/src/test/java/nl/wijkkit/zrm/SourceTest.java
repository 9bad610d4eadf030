package nl.wijkkit.zrm;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void namesAReference() {
        Source source = new Source("manual, page 3", Source.Certainty.SEEN);
        assertThat(source.reference()).isEqualTo("manual, page 3");
        assertThat(source.certainty()).isEqualTo(Source.Certainty.SEEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source("  ", Source.Certainty.SEEN))
                .withMessage("reference must be a text that is not blank");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would see
    void aCertaintyMustBeStated() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Source("manual", null))
                .withMessage("certainty");
    }

    @Test
    void bindsWithBothJacksons() {
        assertRoundTrip(
                new Source("manual", Source.Certainty.UNCERTAIN),
                Source.class,
                "{\"reference\":\"manual\",\"certainty\":\"UNCERTAIN\"}");
        assertRefused("{\"reference\":\"manual\",\"certainty\":\"PERHAPS\"}", Source.class, "Certainty");
        assertRefused("{\"reference\":\"\",\"certainty\":\"SEEN\"}", Source.class, "not blank");
    }
}
