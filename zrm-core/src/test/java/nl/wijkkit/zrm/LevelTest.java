package nl.wijkkit.zrm;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    @Test
    void aScaleHasFromTwoToOneHundredLevels() {
        assertThat(Level.of(1, 2).max()).isEqualTo(2);
        assertThat(Level.of(100, 100).value()).isEqualTo(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(1, 1))
                .withMessage("scale must have from 2 to 100 levels, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(1, 101))
                .withMessage("scale must have from 2 to 100 levels, got 101");
    }

    @Test
    void aLevelLiesOnItsScale() {
        assertThat(Level.of(1, 5).value()).isEqualTo(1);
        assertThat(Level.of(5, 5).value()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(0, 5))
                .withMessage("level must be from 1 to 5, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(6, 5))
                .withMessage("level must be from 1 to 5, got 6");
    }

    @Test
    void levelsOfOneScaleHaveAnOrder() {
        assertThat(Level.of(2, 5)).isLessThan(Level.of(3, 5)).isEqualByComparingTo(Level.of(2, 5));
        assertThat(Level.of(4, 5)).isGreaterThan(Level.of(3, 5));
        assertThat(Level.of(2, 5).isAtOrBelow(Level.of(2, 5))).isTrue();
        assertThat(Level.of(1, 5).isAtOrBelow(Level.of(2, 5))).isTrue();
        assertThat(Level.of(3, 5).isAtOrBelow(Level.of(2, 5))).isFalse();
    }

    @Test
    void levelsOfTwoScalesAreNotCompared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(2, 5).compareTo(Level.of(2, 4)))
                .withMessage("levels must be of one scale, got a scale of 5 and a scale of 4");
        assertThat(Level.of(2, 5)).isNotEqualTo(Level.of(2, 4));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1/2", "3, 5, 3/5", "100, 100, 100/100"})
    void isWrittenWithItsScaleAndParsesBack(int value, int max, String written) {
        assertThat(Level.of(value, max)).hasToString(written);
        assertThat(Level.parse(written)).isEqualTo(Level.of(value, max));
        assertRoundTrip(Level.of(value, max), Level.class, '"' + written + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "2,5/5", "3 / 5", "3/5 ", "-1/5", "3/5/5", "0003/5", "٣/5", "a/b"})
    void otherTextIsNoLevel(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.parse(text))
                .withMessage("level must be written as a level and its scale, such as 2/5");
    }

    @Test
    void aWrittenLevelOffItsScaleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.parse("6/5"))
                .withMessage("level must be from 1 to 5, got 6");
        assertRefused("\"6/5\"", Level.class, "level must be from 1 to 5, got 6");
        assertRefused("{\"value\":1,\"max\":5}", Level.class, "");
        assertRefused("[1]", Level.class, "");
    }
}
