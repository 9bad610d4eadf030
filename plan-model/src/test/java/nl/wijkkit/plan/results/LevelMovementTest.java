package nl.wijkkit.plan.results;

import static nl.wijkkit.plan.results.Told.METER;
import static nl.wijkkit.plan.results.Told.QUARTER_1;
import static nl.wijkkit.plan.results.Told.QUARTER_2;
import static nl.wijkkit.plan.results.Told.YEAR;
import static nl.wijkkit.plan.results.Told.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Obstacle;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import org.junit.jupiter.api.Test;

/** How the levels of a period moved. */
class LevelMovementTest {

    // levels

    private static Assessment assessment(InstrumentId instrument, String subject, String day, int level) {
        return Assessment.of(Instruments.shipped().get(instrument), SubjectId.of(subject), LocalDate.parse(day))
                .by(AssessorId.of("w-1"), Mode.PROFESSIONAL)
                .level(DomainKey.of("huisvesting"), level)
                .build();
    }

    private static MovementTable housing(Period period, Assessment... assessments) {
        Results results =
                METER.measure(new PlanRecord(Told.plan().history(), Budget.EMPTY, List.of(assessments)), period);
        return results.levels().of(DomainKey.of("huisvesting")).orElseThrow();
    }

    @Test
    void levelsAreComparedFromBeforeThePeriodToTheLastInIt() {
        Assessment[] assessments = {
            assessment(Instruments.ZRM_2017, "anna", "2026-06-15", 4),
            assessment(Instruments.ZRM_2017, "anna", "2026-01-15", 2),
            assessment(Instruments.ZRM_2017, "anna", "2026-03-15", 3),
            assessment(Instruments.ZRM_2017, "anna", "2026-05-15", 1),
            assessment(Instruments.ZRM_2017, "bob", "2025-11-15", 5),
            assessment(Instruments.ZRM_2017, "bob", "2025-12-15", 3),
            assessment(Instruments.ZRM_2017, "bob", "2026-04-01", 3)
        };

        assertThat(housing(QUARTER_1, assessments).count(2, 3)).isEqualTo(1);
        assertThat(housing(QUARTER_1, assessments).comparable()).isEqualTo(1);
        MovementTable second = housing(QUARTER_2, assessments);
        assertThat(second.count(3, 4)).isEqualTo(1);
        assertThat(second.count(3, 3)).isEqualTo(1);
        assertThat(second.comparable()).isEqualTo(2);
        assertThat(housing(YEAR, assessments).count(Direction.UP)).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedIsCountedApart() {
        // the client scored the second one alone
        MovementTable table = housing(
                YEAR,
                assessment(Instruments.ZRM_2017, "anna", "2026-01-15", 2),
                Assessment.of(
                                Instruments.shipped().get(Instruments.ZRM_2017),
                                SubjectId.of("anna"),
                                LocalDate.parse("2026-06-15"))
                        .by(AssessorId.of("w-1"), Mode.SELF_REPORT)
                        .level(DomainKey.of("huisvesting"), 4)
                        .build());

        assertThat(table.comparable()).isZero();
        assertThat(table.notComparable()).isEqualTo(1);
        assertThat(table.obstacles()).containsExactly(Map.entry(Obstacle.OTHER_MODE, 1L));
    }

    @Test
    void oneAssessmentIsNoChange() {
        Results results = METER.measure(
                new PlanRecord(
                        Told.plan().history(),
                        Budget.EMPTY,
                        List.of(
                                assessment(Instruments.ZRM_2017, "anna", "2026-06-15", 4),
                                assessment(Instruments.ZRM_2017, "bob", "2025-06-15", 4))),
                YEAR);

        assertThat(results.levels().changes()).isZero();
    }
}
