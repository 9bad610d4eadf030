package nl.wijkkit.zrm.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    // Newcombe (1998), Statistics in Medicine 17:857-872, table I, method 3
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalOfAShareIsThatOfNewcombesTable(long count, long n, double lower, double upper) {
        Interval interval = Interval.ofShare(count, n, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
        assertThat(interval.confidence()).isEqualTo(0.95);
    }

    @Test
    void theIntervalOfEveryoneIsTheMirrorImageOfThatOfNobody() {
        Interval nobody = Interval.ofShare(0, 20, 0.9);
        Interval everyone = Interval.ofShare(20, 20, 0.9);

        assertThat(everyone.upper()).isEqualTo(1);
        assertThat(everyone.lower()).isCloseTo(1 - nobody.upper(), within(1e-15));
    }

    @Test
    void aShareNeedsPersonsAndAConfidence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofShare(0, 0, 0.95))
                .withMessage("expected a count from 0 to n of 1 or more, got 0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofShare(3, 2, 0.95))
                .withMessage("expected a count from 0 to n of 1 or more, got 3 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofShare(-1, 2, 0.95))
                .withMessage("expected a count from 0 to n of 1 or more, got -1 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.ofShare(1, 2, 1))
                .withMessage("confidence must be between 0 and 1, got 1.0");
    }

    @Test
    void limitsStandInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0.5, 0.4, 0.95))
                .withMessage("lower limit must not exceed upper, got 0.5 and 0.4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(Double.NaN, 0.4, 0.95))
                .withMessage("lower limit must not exceed upper, got NaN and 0.4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(0.3, 0.4, 0))
                .withMessage("confidence must be between 0 and 1, got 0.0");
    }
}
