package nl.wijkkit.signals.accountability;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.signals.Urgency;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {

    private static void add(UrgencyCounts counts, String group, Urgency urgency, int times) {
        for (int i = 0; i < times; i++) {
            counts.add(group, urgency);
        }
    }

    private static DifferenceReport.Row row(DifferenceReport report, String group, Urgency urgency) {
        return report.rows().stream()
                .filter(row -> row.group().equals(group) && row.urgency() == urgency)
                .findFirst()
                .orElseThrow();
    }

    /** Newcombe (1998), Statistics in Medicine 17, table II, method 10: 56/70 against 48/80 gives 0.0524 to 0.3339. */
    @Test
    void theIntervalOfADifferenceIsThatOfNewcombe() {
        UrgencyCounts counts = new UrgencyCounts();
        add(counts, "a", Urgency.HIGH, 56);
        add(counts, "a", Urgency.LOW, 14);
        add(counts, "b", Urgency.HIGH, 48);
        add(counts, "b", Urgency.LOW, 32);
        DifferenceReport.Row row = row(DifferenceReport.of(counts), "a", Urgency.HIGH);
        assertThat(row.difference()).isCloseTo(0.2, within(1e-12));
        assertThat(row.differenceLower()).isCloseTo(0.0524, within(5e-5));
        assertThat(row.differenceUpper()).isCloseTo(0.3339, within(5e-5));
        assertThat(row.isQuestion()).isTrue();
        assertThat(row.sentence().en())
                .isEqualTo("a: 56 of 70 signals got high (80.0%); of the other groups 48 of 80 (60.0%). Difference 20.0"
                        + " percentage points, interval from 5.2 to 33.4. This is a question, not a verdict: find out"
                        + " where the difference comes from.");
        assertThat(row.sentence().nl())
                .startsWith("a: 56 van 70 signalen kreeg hoog (80,0%)")
                .contains("geen oordeel");
    }

    /** Same table: 9/10 against 3/10 gives 0.1705 to 0.8090. */
    @Test
    void smallSamplesKeepTheirIntervalWithinBounds() {
        UrgencyCounts counts = new UrgencyCounts();
        add(counts, "a", Urgency.HIGH, 9);
        add(counts, "a", Urgency.LOW, 1);
        add(counts, "b", Urgency.HIGH, 3);
        add(counts, "b", Urgency.LOW, 7);
        DifferenceReport.Row row = row(DifferenceReport.of(counts), "a", Urgency.HIGH);
        assertThat(row.differenceLower()).isCloseTo(0.1705, within(5e-5));
        assertThat(row.differenceUpper()).isCloseTo(0.8090, within(5e-5));
        DifferenceReport.Row none = row(DifferenceReport.of(counts), "a", Urgency.ACUTE);
        assertThat(none.differenceLower()).isBetween(-1.0, 0.0);
        assertThat(none.isQuestion()).isFalse();
        assertThat(none.sentence().en()).endsWith("it does not prove that there is no difference.");
    }

    @Test
    void aSmallGroupStandsNowhereAndCannotBeSubtracted() {
        UrgencyCounts counts = new UrgencyCounts();
        add(counts, "a", Urgency.LOW, 10);
        add(counts, "b", Urgency.HIGH, 20);
        add(counts, "few", Urgency.ACUTE, 9);
        DifferenceReport report = DifferenceReport.of(counts);
        assertThat(report.rows()).extracting(DifferenceReport.Row::group).containsOnly("a", "b");
        assertThat(row(report, "a", Urgency.LOW).restN()).isEqualTo(20);
        assertThat(row(report, "a", Urgency.ACUTE).restCount()).isZero();
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.caution().en())
                .isEqualTo("A difference is a question, not a verdict. Of 10 comparisons chance alone points at about"
                        + " 0.5. 1 groups had fewer than 10 signals and count nowhere.");
    }

    @Test
    void oneGroupAloneIsNotCompared() {
        UrgencyCounts counts = new UrgencyCounts();
        add(counts, "a", Urgency.LOW, 100);
        assertThat(DifferenceReport.of(counts).rows()).isEmpty();
        assertThat(DifferenceReport.of(new UrgencyCounts()).rows()).isEmpty();
    }

    @Test
    void partsThatAreMergedGiveTheReportOfTheWhole() {
        UrgencyCounts whole = new UrgencyCounts();
        UrgencyCounts[] parts = {new UrgencyCounts(), new UrgencyCounts(), new UrgencyCounts()};
        for (int i = 0; i < 300; i++) {
            String group = "g" + i % 4;
            Urgency urgency = List.of(Urgency.values()).get(i * 7 % 11 % 5);
            whole.add(group, urgency);
            parts[i % 3].add(group, urgency);
        }
        parts[2].merge(parts[0]);
        parts[1].merge(parts[2]);
        DifferenceReport report = DifferenceReport.of(parts[1]);
        assertThat(report).isEqualTo(DifferenceReport.of(whole));
        assertThat(report.rows()).hasSize(20);
        assertRoundTrip(report, DifferenceReport.class);
    }

    @Test
    void fewerThanTenIsRefused() {
        UrgencyCounts counts = new UrgencyCounts();
        assertThatThrownBy(() -> DifferenceReport.of(counts, 9, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minimum must be 10 or more, got 9");
        assertThatThrownBy(() -> DifferenceReport.of(counts, 10, 1))
                .hasMessage("confidence must be between 0 and 1, got 1.0");
        assertThatThrownBy(() -> counts.add(" ", Urgency.LOW)).hasMessage("a group must have a name that is not blank");
    }
}
