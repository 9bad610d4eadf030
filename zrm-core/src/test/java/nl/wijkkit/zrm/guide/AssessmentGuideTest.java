package nl.wijkkit.zrm.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.AnswerForm;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentForm;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Completeness;
import nl.wijkkit.zrm.assessment.InformationSource;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.Profile;
import nl.wijkkit.zrm.assessment.Shares;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Change;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.Target;
import nl.wijkkit.zrm.change.TargetProgress;
import nl.wijkkit.zrm.change.TargetStatus;
import nl.wijkkit.zrm.chart.ProfileChart;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import nl.wijkkit.zrm.screening.NearestChange;
import nl.wijkkit.zrm.screening.Screener;
import nl.wijkkit.zrm.screening.Screening;
import nl.wijkkit.zrm.screening.ScreeningReader;
import nl.wijkkit.zrm.screening.ScreeningResult;
import org.junit.jupiter.api.Test;

class AssessmentGuideTest {

    private final Instruments instruments = Instruments.shipped();
    private final Instrument zrm = instruments.get(Instruments.ZRM_2017);
    private final DomainKey housing = DomainKey.of("huisvesting");
    private final DomainKey money = DomainKey.of("financien");
    private final DomainKey justice = DomainKey.of("justitie");

    private Assessment intake() {
        Assessment intake = Assessment.of(zrm, SubjectId.of("client-0047"), LocalDate.of(2026, 3, 2))
                .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                .level(housing, 2)
                .shares(housing, Shares.of(1, 1, 0)) // own strength, network, professional
                .level(money, 1)
                .sources(money, InformationSource.PERSON)
                .without(justice, Answer.Reason.NOT_ASKED)
                .build();
        return intake;
    }

    private Assessment evaluation() {
        return Assessment.of(zrm, SubjectId.of("client-0047"), LocalDate.of(2026, 9, 1))
                .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                .level(housing, 4)
                .level(money, 1)
                .without(justice, Answer.Reason.NOT_ASKED)
                .build();
    }

    @Test
    void instrumentsAreData() {
        Instrument zrm = instruments.get(Instruments.ZRM_2017);
        List<String> domains =
                zrm.domains().stream().map(domain -> domain.name().nl()).toList();
        String worst = zrm.nameOf(zrm.level(1)).in(Language.NL);

        // ZRM 2017: 13 domains, level 1 is "acute problematiek"
        assertThat(domains).hasSize(13).contains("Huisvesting", "Financiën");
        assertThat(worst).isEqualToIgnoringCase("acute problematiek");
        assertThat(zrm.domain(housing)).map(Domain::key).contains(housing);
    }

    @Test
    void aLevelOrTheReasonWhyThereIsNone() {
        Assessment intake = intake();

        Completeness completeness = intake.completeness(zrm, List.of());
        Profile profile = intake.profile().orElseThrow();
        List<DomainKey> worrying = profile.atOrBelow(zrm.level(2));

        assertThat(completeness.isComplete()).isFalse();
        assertThat(completeness.scored()).containsExactlyInAnyOrder(housing, money);
        assertThat(worrying).containsExactlyInAnyOrder(housing, money);
        assertThat(profile.median().lower()).isEqualTo(zrm.level(1));
    }

    @Test
    void aFormGivesAllProblemsAtOnce() {
        AssessmentForm form = new AssessmentForm(
                "client-0047",
                "zrm-2017",
                List.of(),
                "2 maart",
                "worker-12",
                "TOGETHER",
                null,
                null,
                List.of(AnswerForm.level("huisvesting", "2,5"), AnswerForm.without("justitie", "NOT_ASKED")));
        Checked<Assessment> assessment = form.toAssessment(zrm, List.of());
        List<Problem> problems = assessment.problems();

        assertThat(problems).hasSize(2);
        assertThat(problems.toString()).doesNotContain("maart");
    }

    @Test
    void changeIsCountedInSteps() {
        Change change = Comparer.of(instruments).compare(intake(), evaluation());
        int steps = change.of(housing)
                .flatMap(domain -> domain.step().asMoved())
                .orElseThrow()
                .steps();
        TargetProgress progress = Comparer.of(instruments)
                .progress(
                        new Target(
                                SubjectId.of("client-0047"),
                                Instruments.ZRM_2017,
                                housing,
                                zrm.level(5),
                                LocalDate.of(2026, 12, 31),
                                AssessorId.of("worker-12")),
                        intake(),
                        evaluation());

        assertThat(change.moved(Direction.UP)).containsExactly(housing);
        assertThat(change.moved(Direction.SAME)).containsExactly(money);
        assertThat(steps).isEqualTo(2);
        assertThat(progress.status()).isEqualTo(TargetStatus.ON_THE_WAY);
    }

    @Test
    void aProfileIsDrawnWithADescription() {
        ProfileChart chart = ProfileChart.ofAssessments(
                Text.of("Maart en september", "March and September"),
                zrm,
                List.of(intake(), evaluation()),
                Map.of(housing, zrm.level(5)));
        String svg = chart.svg(Language.NL);
        String forScreenReaders = chart.describe(Language.NL);

        assertThat(svg).startsWith("<svg").contains("Huisvesting");
        assertThat(forScreenReaders).contains("Huisvesting");
    }

    @Test
    void aScreeningRuleExplainsItself() {
        StringReader file = new StringReader("""
                {
                  "id": "ons-dorp-1",
                  "name": {"nl": "Eén regisseur nodig?", "en": "One director needed?"},
                  "instrument": "zrm-2017",
                  "scale": 5,
                  "notApplicable": "NEVER_COUNTS",
                  "classes": [
                    {"key": "on-request", "name": {"nl": "op verzoek", "en": "on request"}},
                    {"key": "one-director", "name": {"nl": "één regisseur", "en": "one director"}}
                  ],
                  "rules": [
                    {
                      "kind": "condition",
                      "id": "two-low",
                      "sentence": {"nl": "huisvesting en financiën op 1 of 2", "en": "housing and finances at 1 or 2"},
                      "source": {"reference": "Beleid Ons Dorp 2026", "certainty": "SEEN"},
                      "validFrom": "2026-01-01",
                      "when": {"kind": "at-or-below", "domains": ["huisvesting", "financien"], "level": "2/5", "atLeast": 2},
                      "then": "one-director"
                    }
                  ]
                }
                """);

        Screening screening = ScreeningReader.read(file, instruments).orElseThrow();
        Screener screener = Screener.of(screening);
        ScreeningResult result = screener.screen(intake());
        String why = result.fold(
                known -> known.outcome() + " because of " + known.decidedBy(),
                open -> "one of " + open.possible() + "; not known: "
                        + open.missing().keySet());
        NearestChange nearest = screener.nearestChange(intake());

        assertThat(why).startsWith("one-director because of ").contains("huisvesting", "financien");
        Optional<Integer> steps = nearest.fold(found -> Optional.of(found.steps()), none -> Optional.empty());
        // housing from 2 to 3
        assertThat(steps).contains(1);
    }
}
