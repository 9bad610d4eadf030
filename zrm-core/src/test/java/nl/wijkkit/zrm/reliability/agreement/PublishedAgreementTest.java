package nl.wijkkit.zrm.reliability.agreement;

import static nl.wijkkit.zrm.reliability.agreement.Ratings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that were published, with the numbers that their authors print. */
class PublishedAgreementTest {

    // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability: 12 units, observers A to D
    private static final OrdinalTable KRIPPENDORFF =
            table("11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", ".3..");

    // Fleiss (1971), Psychological Bulletin 76, table 1: 30 patients, how many of 6 raters chose each of 5 diagnoses
    private static final String[] FLEISS = {
        "00060", "03003", "01401", "00006", "03030", "20400", "00402", "20310", "20040", "00006",
        "10050", "11040", "03300", "10050", "02031", "00501", "30012", "51000", "02040", "10203",
        "00006", "01050", "02013", "20040", "10041", "05010", "40002", "02040", "10500", "00006"
    };

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void krippendorffsFourObservers(Metric metric, double printed) {
        KrippendorffAlpha method = KrippendorffAlpha.withDefaults().with(metric);
        KrippendorffAlpha.Alpha alpha = method.of(KRIPPENDORFF).orElseThrow();
        assertThat(alpha.estimate()).isCloseTo(printed, within(0.0005));
        assertThat(alpha.n()).isEqualTo(11);
        assertThat(alpha.pairableValues()).isEqualTo(40);
        assertThat(method.of(ScoreTable.of(KRIPPENDORFF))).isEqualTo(method.of(KRIPPENDORFF));
    }

    @Test
    void krippendorffsCoincidences() {
        // the matrix that Krippendorff (2011) prints, the cells of categories 1 and 2
        double[][] coincidences =
                RatingCounts.of(KRIPPENDORFF, Categories.range(1, 5)).coincidences();
        assertThat(coincidences[0][0]).isCloseTo(7, within(1e-12));
        assertThat(coincidences[0][1]).isCloseTo(4 / 3.0, within(1e-12));
        assertThat(coincidences[1][1]).isCloseTo(10, within(1e-12));
    }

    @Test
    void fleissDiagnoses() {
        MultiraterKappa kappa = FleissKappa.withDefaults()
                .of(RatingCounts.of(ratingsOf(FLEISS), Categories.range(1, 5)))
                .orElseThrow();
        assertThat(kappa.estimate()).isCloseTo(0.430, within(0.0005));
        assertThat(kappa.observedAgreement()).isCloseTo(0.5556, within(0.00005));
        assertThat(kappa.expectedAgreement()).isCloseTo(0.2201, within(0.0002));
        assertThat(kappa.n()).isEqualTo(30);
        // the kappas per category that Fleiss prints are .248, .248, .517, .470 and .565 from rounded proportions
        assertThat(kappa.perCategory())
                .extracting(category -> category.kappa().orElseThrow())
                .satisfiesExactly(
                        k -> assertThat(k).isCloseTo(0.245, within(0.0005)),
                        k -> assertThat(k).isCloseTo(0.245, within(0.0005)),
                        k -> assertThat(k).isCloseTo(0.520, within(0.0005)),
                        k -> assertThat(k).isCloseTo(0.471, within(0.0005)),
                        k -> assertThat(k).isCloseTo(0.566, within(0.0005)));
    }

    @Test
    void cohensPsychiatrists() {
        // Cohen (1968), Psychological Bulletin 70, 213-220, table 1: proportions x 200; kappa .492, weighted .348
        AgreementTable counts =
                AgreementTable.of(Categories.range(1, 3), new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
        assertThat(CohenKappa.withDefaults().of(counts).orElseThrow().estimate())
                .isCloseTo(0.492, within(0.0005));
        DisagreementWeights weights = DisagreementWeights.of(new int[][] {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}});
        Kappa weighted = CohenKappa.withDefaults().with(weights).of(counts).orElseThrow();
        assertThat(weighted.estimate()).isCloseTo(0.348, within(0.0005));
        assertThat(weighted.weights()).isEqualTo(weights);
        assertThat(weighted.assumesInterval()).isFalse();
    }

    @Test
    void fleissCohenAndEverittsStandardErrors() {
        // Fleiss, Cohen & Everitt (1969), Psychological Bulletin 72, 323-327, table 1, n = 200: kappa .429 with the
        // variance .002885 and, under zero, .003082
        AgreementTable counts =
                AgreementTable.of(Categories.range(1, 3), new long[][] {{106, 10, 4}, {22, 28, 10}, {2, 12, 6}});
        Kappa kappa = CohenKappa.withDefaults().of(counts).orElseThrow();
        assertThat(kappa.estimate()).isCloseTo(0.429, within(0.0005));
        assertThat(kappa.standardError() * kappa.standardError()).isCloseTo(0.002885, within(0.000001));
        assertThat(kappa.standardErrorUnderZero() * kappa.standardErrorUnderZero())
                .isCloseTo(0.003082, within(0.000001));
    }

    private static OrdinalTable ratingsOf(String[] countsPerUnit) {
        String[] rows = new String[countsPerUnit.length];
        for (int unit = 0; unit < rows.length; unit++) {
            StringBuilder row = new StringBuilder();
            for (int category = 1; category <= 5; category++) {
                row.append(Integer.toString(category).repeat(countsPerUnit[unit].charAt(category - 1) - '0'));
            }
            rows[unit] = row.toString();
        }
        return table(rows);
    }
}
