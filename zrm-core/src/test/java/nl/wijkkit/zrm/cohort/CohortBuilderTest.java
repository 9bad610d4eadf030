package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import org.junit.jupiter.api.Test;

class CohortBuilderTest {

    private static AssessmentBuilder of(String subject, LocalDate day, Mode mode) {
        return Assessment.of(Zrm.HOUSEHOLDS, SubjectId.of(subject), day).by(AssessorId.of("w-1"), mode);
    }

    @Test
    void packsAssessments() {
        CohortBuilder builder = CohortBuilder.of(Zrm.HOUSEHOLDS)
                .add(of("b", Zrm.DAY, Mode.TOGETHER)
                        .level(Zrm.KEYS.get(0), 4)
                        .without(Zrm.KEYS.get(1), Answer.Reason.DECLINED)
                        .unnecessary(Zrm.KEYS.get(2), "woont hier niet")
                        .build())
                .add(of("a", Zrm.DAY, Mode.PROFESSIONAL)
                        .level(Zrm.KEYS.get(0), 1)
                        .build())
                .add(of("b", Zrm.DAY.minusDays(1), Mode.PROFESSIONAL)
                        .level(Zrm.KEYS.get(0), 3)
                        .build())
                .add(of("b", Zrm.DAY, Mode.SELF_REPORT)
                        .level(Zrm.KEYS.get(0), 5)
                        .build());
        Cohort cohort = builder.build();
        assertThat(cohort.rows()).isEqualTo(4);
        assertThat(cohort.level(0, 0)).isEqualTo(3);
        assertThat(cohort.level(1, 0)).isEqualTo(4);
        assertThat(cohort.absence(1, 1)).contains(Absence.DECLINED);
        assertThat(cohort.absence(1, 2)).contains(Absence.UNNECESSARY);
        assertThat(cohort.absence(1, 3)).contains(Absence.UNANSWERED);
        assertThat(cohort.mode(1)).contains(Mode.TOGETHER);
        assertThat(cohort.mode(2)).contains(Mode.SELF_REPORT);
        assertThat(cohort.date(1)).contains(Zrm.DAY);
        assertThat(cohort.group(1)).isEmpty();
        assertThat(builder.subjects().get(0)).isEqualTo(SubjectId.of("b"));
        assertThat(builder.subjects().get(cohort.subject(3))).isEqualTo(SubjectId.of("a"));
    }

    @Test
    void refusesWhatDoesNotBelong() {
        CohortBuilder builder = CohortBuilder.of(Zrm.HOUSEHOLDS)
                .add(of("a", Zrm.DAY, Mode.PROFESSIONAL)
                        .level(Zrm.KEYS.get(0), 1)
                        .build());
        Assessment other = Assessment.of(Zrm.ZRM_2017, SubjectId.of("a"), Zrm.DAY)
                .by(AssessorId.of("w-1"), Mode.PROFESSIONAL)
                .build();
        assertThatThrownBy(() -> builder.add(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an assessment of zrm-huishoudens, got zrm-2017");
        Assessment early =
                of("a", LocalDate.of(1949, 12, 31), Mode.PROFESSIONAL).build();
        assertThatThrownBy(() -> builder.add(early))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a date from 1950-01-01 to 2129-06-06, got 1949-12-31");
        Assessment again = of("a", Zrm.DAY, Mode.TOGETHER).build();
        assertThatThrownBy(() -> builder.add(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one assessment for each subject and date, and one for the self-report, got the"
                        + " same as assessment 0");
        Assessment otherScale = new Assessment(
                SubjectId.of("c"),
                Zrm.HOUSEHOLDS.id(),
                java.util.List.of(),
                Zrm.DAY,
                AssessorId.of("w-1"),
                Mode.PROFESSIONAL,
                java.util.Map.of(Zrm.KEYS.get(0), Answer.of(nl.wijkkit.zrm.Level.of(3, 4))),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.Map.of(),
                java.util.List.of(),
                java.util.Map.of());
        assertThatThrownBy(() -> builder.add(otherScale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a level of a scale of 5, got 3/4");
        assertThat(builder.build().rows()).isEqualTo(1);
    }
}
