package nl.wijkkit.consent.view.assessment;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.NEEDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Withheld;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.InformationSource;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.Shares;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class AssessmentViewTest {

    private static final DomainKey MONEY = DomainKey.of("financien");
    private static final DomainKey MIND = DomainKey.of("geestelijke_gezondheid");
    private static final DomainKey JUSTICE = DomainKey.of("justitie");
    private static final DomainKey HOUSING = DomainKey.of("huisvesting");

    private final Logs logs = new Logs();

    private static AssessmentBuilder begin() {
        return Assessment.of(
                        Instruments.shipped().get(Instruments.ZRM_2017), SubjectId.of("s-1"), LocalDate.of(2026, 10, 1))
                .by(AssessorId.of("w-1"), Mode.PROFESSIONAL)
                .level(MONEY, 2)
                .note(MONEY, "words on money")
                .shares(MONEY, Shares.of(1, 0, 1))
                .sources(MONEY, InformationSource.PERSON)
                .level(MIND, 3)
                .olderInformation(MIND);
    }

    private static Assessment assessment() {
        return begin().without(HOUSING, Answer.Reason.DECLINED)
                .level(JUSTICE, 1)
                .note(JUSTICE, "words on justice")
                .build();
    }

    private AssessmentView see(Visit visit, Assessment assessment, PersonId... about) {
        return logs.shown(visit, AssessmentView.of(assessment, List.of(about), Vocabulary.dutch()));
    }

    private static List<DomainKey> domains(AssessmentView view) {
        return view.answers().stream()
                .map(Disclosed::content)
                .filter(Objects::nonNull)
                .map(AnswerView::domain)
                .toList();
    }

    // AVG art. 10: criminal data do not go along with a task of help
    @Test
    void theWorkerOfTheCaseSeesAllButJustice() {
        AssessmentView view = see(Story.worker(), assessment(), MOTHER);
        assertThat(domains(view)).containsExactly(MONEY, HOUSING, MIND);
        AnswerView money = Objects.requireNonNull(view.answers().get(0).content());
        assertThat(money.answer()).isEqualTo(Answer.parse("2/5"));
        assertThat(money.shares()).isEqualTo(Shares.of(1, 0, 1));
        assertThat(money.sources()).containsExactly(InformationSource.PERSON);
        assertThat(money.olderInformation()).isFalse();
        assertThat(Objects.requireNonNull(view.answers().get(1).content()).answer())
                .isEqualTo(Answer.without(Answer.Reason.DECLINED));
        assertThat(view.notes()).hasSize(1);
        assertThat(view.instrument()).isEqualTo(Instruments.ZRM_2017);
        assertThat(view.moment()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void whatIsWithheldCannotBeToldFromWhatWasNotAsked() {
        Assessment without = begin().without(HOUSING, Answer.Reason.DECLINED).build();
        Assessment unnecessary = begin().without(HOUSING, Answer.Reason.DECLINED)
                .unnecessary(JUSTICE, "no need to know")
                .build();
        String json = JsonRoundTrip.write2(see(Story.worker(), assessment(), MOTHER));
        assertThat(json).isEqualTo(JsonRoundTrip.write2(see(Story.worker(), without, MOTHER)));
        assertThat(json).isEqualTo(JsonRoundTrip.write2(see(Story.worker(), unnecessary, MOTHER)));
        assertThat(json).doesNotContain("justi", "total", "count", "median", "mean", "profile");
    }

    @Test
    void aResidentSeesHerOwnWithJustice() {
        AssessmentView view = see(Story.mother("NO_AUTHORITY"), assessment(), MOTHER);
        assertThat(domains(view)).contains(JUSTICE);
        assertThat(view.notes()).hasSize(2);
    }

    @Test
    void aResidentSeesNothingOfAnAssessmentOfTheHouseholdThatIsOfOthersToo() {
        AssessmentView view = see(Story.mother("NO_AUTHORITY"), assessment(), MOTHER, Story.PARTNER);
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo("{\"answers\":[],\"notes\":[],\"unnecessary\":[],\"duties\":[]}");
    }

    @Test
    void aParentWithAuthoritySeesThatOfTheChildAndOneWithoutDoesNot() {
        assertThat(domains(see(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"), assessment(), CHILD)))
                .hasSize(4);
        assertThat(see(Story.mother("NO_AUTHORITY"), assessment(), CHILD).answers())
                .isEmpty();
    }

    @Test
    void aTeamLeadSeesThatItWasMadeAndNoLevels() {
        AssessmentView view = see(
                Story.visit(
                        "lead",
                        "WORKLOAD_PLANNING",
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK")),
                assessment(),
                MOTHER);
        assertThat(view.moment()).isNotNull();
        assertThat(view.instrument()).isNull();
        assertThat(JsonRoundTrip.write3(view)).doesNotContain("financien", "/5", "words on", "zrm", "CONTENT");
    }

    @Test
    void aProviderSeesNoneOfIt() {
        AssessmentView view = see(
                Story.visit(
                        "care-home",
                        "SERVICE_DELIVERY",
                        Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(MOTHER), NEEDED, "LEGAL_TASK")),
                assessment(),
                MOTHER);
        assertThat(view.answers()).isEmpty();
        assertThat(view.moment()).isNull();
    }

    @Test
    void aNoteIsAnOpinionAndInASelfReportAStatement() {
        see(Story.worker(), assessment(), MOTHER);
        assertThat(categoriesOf("/note")).contains(DataCategory.of("PROFESSIONAL_OPINION"), DataCategory.of("INCOME"));
        logs.access.clear();
        Assessment own = begin().by(AssessorId.of("m-1"), Mode.SELF_REPORT).build();
        see(Story.worker(), own, MOTHER);
        assertThat(categoriesOf("/note"))
                .contains(DataCategory.of("CITIZEN_STATEMENT"))
                .doesNotContain(DataCategory.of("PROFESSIONAL_OPINION"));
    }

    private List<DataCategory> categoriesOf(String part) {
        return logs.access.stream()
                .filter(line -> line.what().objects().stream().anyMatch(object -> object.endsWith(part)))
                .map(line -> line.what().category())
                .toList();
    }

    @Test
    void whyADomainIsNotRecordedIsTold() {
        Assessment unnecessary = begin().unnecessary(HOUSING, "lives well").build();
        AssessmentView view = see(Story.worker(), unnecessary, MOTHER);
        DomainNoteView why = Objects.requireNonNull(view.unnecessary().get(0).content());
        assertThat(why.domain()).isEqualTo(HOUSING);
        assertThat(why.text()).isEqualTo("lives well");
    }

    @Test
    void thePrivacyOfficerCountsWhatWasWithheld() {
        see(Story.worker(), assessment(), MOTHER);
        Withheld withheld = Withheld.of(Story.TRACE, logs.access);
        assertThat(withheld.refused()).containsOnlyKeys(DataCategory.of("CRIMINAL"));
        // the answer on justice and the note with it
        assertThat(withheld.objects()).containsEntry(Disclosure.NOTHING, 2);
    }

    @Test
    void isAboutSomeone() {
        assertThatThrownBy(() -> AssessmentView.of(assessment(), List.of(), Vocabulary.dutch()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an assessment must be about someone");
    }

    @Test
    void bothJacksonsWriteTheSame() {
        AssessmentView view = see(Story.worker(), assessment(), MOTHER);
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains("\"domain\":\"financien\",\"answer\":\"2/5\"", "\"moment\":\"2026-10-01\"");
    }

    @Test
    void printsNoContent() {
        AssessmentView view = see(Story.worker(), assessment(), MOTHER);
        assertThat(view).hasToString("AssessmentView[answers=3]");
        assertThat(view.answers().get(0).content()).hasToString("AnswerView");
        assertThat(view.notes().get(0).content()).hasToString("DomainNoteView");
    }
}
