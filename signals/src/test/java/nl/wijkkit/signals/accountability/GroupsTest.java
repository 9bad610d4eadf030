package nl.wijkkit.signals.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import org.junit.jupiter.api.Test;

/** Groups are compared afterwards, by what the rules never see. */
class GroupsTest {

    private static UrgencyCounts counts(Object... groups) {
        UrgencyCounts counts = new UrgencyCounts();
        for (int i = 0; i < groups.length; i += 3) {
            for (int n = 0; n < (Integer) groups[i + 2]; n++) {
                counts.add((String) groups[i], (Urgency) groups[i + 1]);
            }
        }
        return counts;
    }

    @Test
    void aRowStandsForEachLevelOfEachGroupByNameAndLevel() {
        DifferenceReport report =
                DifferenceReport.of(counts("b", Urgency.LOW, 10, "a", Urgency.HIGH, 5, "a", Urgency.LOW, 15));
        assertThat(report.rows())
                .extracting(row -> row.group() + " " + row.urgency())
                .containsExactly(
                        "a NO_ACTION",
                        "a LOW",
                        "a NORMAL",
                        "a HIGH",
                        "a ACUTE",
                        "b NO_ACTION",
                        "b LOW",
                        "b NORMAL",
                        "b HIGH",
                        "b ACUTE");
        DifferenceReport.Row low = report.rows().get(1);
        assertThat(low.count()).isEqualTo(15);
        assertThat(low.n()).isEqualTo(20);
        assertThat(low.restCount()).isEqualTo(10);
        assertThat(low.restN()).isEqualTo(10);
        assertThat(low.share()).isCloseTo(0.75, within(1e-12));
        assertThat(low.restShare()).isCloseTo(1, within(1e-12));
        assertThat(low.difference()).isCloseTo(-0.25, within(1e-12));
        assertThat(report.minimum()).isEqualTo(10);
        assertThat(report.confidence()).isEqualTo(0.95);
        assertThat(report).hasToString("DifferenceReport[10, left out=0]");
    }

    /** Newcombe (1998), Statistics in Medicine 17, table II, method 10: 9/10 against 3/10 gives 0.1705 to 0.8090. */
    @Test
    void aQuestionIsADifferenceWhoseIntervalLeavesOutZeroOnEitherSide() {
        DifferenceReport report = DifferenceReport.of(
                counts("a", Urgency.HIGH, 9, "a", Urgency.LOW, 1, "b", Urgency.HIGH, 3, "b", Urgency.LOW, 7));
        assertThat(report.questions())
                .extracting(row -> row.group() + " " + row.urgency() + " " + row.isQuestion())
                .containsExactly("a LOW true", "a HIGH true", "b LOW true", "b HIGH true");
        DifferenceReport.Row lower = report.questions().get(3);
        assertThat(lower.differenceUpper()).isCloseTo(-0.1705, within(5e-5));
        assertThat(lower.differenceLower()).isCloseTo(-0.8090, within(5e-5));
        assertThat(lower.sentence().nl())
                .isEqualTo("b: 3 van 10 signalen kreeg hoog (30,0%); bij de andere groepen 9 van 10 (90,0%)."
                        + " Verschil -60,0 procentpunt, interval van -80,9 tot -17,1."
                        + " Dit is een vraag, geen oordeel: zoek uit waar het verschil vandaan komt.");
        assertThat(report.rows().get(0).sentence().nl())
                .endsWith("Dit kan toeval zijn; het bewijst niet dat er geen verschil is.");
    }

    @Test
    void theCautionSaysHowManyDifferencesChanceAloneWouldGive() {
        DifferenceReport report =
                DifferenceReport.of(counts("a", Urgency.LOW, 20, "b", Urgency.LOW, 20, "c", Urgency.LOW, 19), 20, 0.9);
        assertThat(report.rows()).hasSize(10);
        assertThat(report.leftOut()).isOne();
        assertThat(report.caution().nl())
                .isEqualTo("Een verschil is een vraag, geen oordeel. Bij 10 vergelijkingen wijst toeval alleen er al"
                        + " ongeveer 1,0 aan. 1 groepen hadden minder dan 20 signalen en tellen nergens mee.");
        assertThat(report.caution().en()).contains("Of 10 comparisons chance alone points at about 1.0.");
    }

    @Test
    void aReportStandsOnEnoughSignalsAndARealConfidence() {
        for (double confidence : new double[] {0, 1, -0.1, 1.1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DifferenceReport.of(new UrgencyCounts(), 10, confidence))
                    .withMessage("confidence must be between 0 and 1, got " + confidence);
            assertThatIllegalArgumentException().isThrownBy(() -> new DifferenceReport(List.of(), 0, 10, confidence));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new DifferenceReport(List.of(), 0, 9, 0.95));
    }

    @Test
    void aPartMergedWithItselfCountsTwice() {
        UrgencyCounts counts = counts("a", Urgency.LOW, 5, "b", Urgency.LOW, 5, "b", Urgency.HIGH, 1);
        counts.merge(counts);
        assertThat(DifferenceReport.of(counts).rows().get(1).n()).isEqualTo(10);
        assertThat(DifferenceReport.of(counts).rows().get(6).count()).isEqualTo(10);
        assertThat(counts).hasToString("UrgencyCounts[2]");
    }

    @Test
    void aSampleIsNoLargerThanWhatItWasDrawnFrom() {
        List<SignalId> one = List.of(SignalId.of("s-1"));
        assertThat(new ReviewSample(7, 1, one)).hasToString("ReviewSample[1 of 1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewSample(7, 0, one))
                .withMessage("a sample must not exceed its population of 0, got 1 signals");
    }
}
