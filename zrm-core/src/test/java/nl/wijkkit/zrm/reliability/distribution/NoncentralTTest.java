package nl.wijkkit.zrm.reliability.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoncentralTTest {

    // printed by Benton & Krishnamoorthy (2003), Computational Statistics and Data Analysis 43, 249-267
    @ParameterizedTest
    @CsvSource({
        "3, 1, 2.34, 0.801888999613917",
        "126, -2, -4.33, 0.01252846196792878",
        "20, 23, 23, 0.460134400391924",
        "20, 33, 34, 0.532008386378725",
        "12, 38, 39, 0.495868184917805",
        "12, 39, 39, 0.446304024668836",
        "200, 38, 39, 0.666194209961795",
        "200, 42, 40, 0.179292265426085"
    })
    void agreesWithThePrintedValues(double df, double noncentrality, double t, double expected) {
        assertThat(NoncentralT.cumulative(t, df, noncentrality)).isCloseTo(expected, within(1e-12));
    }

    // R's reg-tests-2.R: pt(1.8, 10, c(0, 1e-4, 1, -1e-4, -1))
    @ParameterizedTest
    @CsvSource({
        "0, 0.9489738784326605",
        "0.0001, 0.948964072175642",
        "1, 0.7584267206837773",
        "-0.0001, 0.9489836831935839",
        "-1, 0.9949471996805094"
    })
    void agreesWithRAroundZeroNoncentrality(double noncentrality, double expected) {
        assertThat(NoncentralT.cumulative(1.8, 10, noncentrality)).isCloseTo(expected, within(1e-13));
    }

    @Test
    void atZeroItIsNormal() {
        assertThat(NoncentralT.cumulative(0, 7, 1.959963984540054)).isCloseTo(0.025, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"2.5, 3, 0.975", "-4.33, 126, 0.025", "0, 9, 0.025", "700, 999999, 0.975", "1e-3, 1, 0.5"})
    void theNoncentralityGivesTheProbabilityBack(double t, double df, double probability) {
        double noncentrality = NoncentralT.noncentralityFor(t, df, probability);
        assertThat(NoncentralT.cumulative(t, df, noncentrality)).isCloseTo(probability, within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"1, 1.1283791670955126", "0.5, 1.772453850905516"})
    void theRatioOfGammasIsTheKnownOne(double a, double expected) {
        // gamma(1) / gamma(3/2) = 2 / sqrt(pi); gamma(1/2) / gamma(1) = sqrt(pi)
        assertThat(NoncentralT.gammaRatio(a)).isCloseTo(expected, within(1e-15));
    }
}
