package nl.wijkkit.zrm;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void readsInEachLanguage() {
        Text text = Text.of("huisvesting", "housing");
        assertThat(text.in(Language.NL)).isEqualTo("huisvesting");
        assertThat(text.in(Language.EN)).isEqualTo("housing");
        assertThat(Text.same("ZRM")).isEqualTo(Text.of("ZRM", "ZRM"));
    }

    @Test
    void bothTextsMustBeThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(" ", "housing"))
                .withMessage("nl must be a text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("huisvesting", ""))
                .withMessage("en must be a text that is not blank");
    }

    @Test
    void bindsWithBothJacksons() {
        assertRoundTrip(Text.of("huis", "house"), Text.class, "{\"nl\":\"huis\",\"en\":\"house\"}");
        assertRoundTrip(Language.NL, Language.class, "\"NL\"");
        assertRefused("{\"nl\":\"huis\",\"en\":\" \"}", Text.class, "en must be a text that is not blank");
        assertRefused("{\"nl\":\"huis\"}", Text.class, "en");
        assertRefused("{\"nl\":\"huis\",\"en\":\"house\",\"de\":\"Haus\"}", Text.class, "de");
        assertRefused("[]", Text.class, "");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks would see
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null, "x")).withMessage("nl");
        assertThatNullPointerException().isThrownBy(() -> new Text("x", null)).withMessage("en");
    }
}
