package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Story.CARE;
import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.NEEDED;
import static nl.wijkkit.consent.view.Story.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.event.DirectionChange;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

/** Sub-cases, documents and deputies in the view of a plan. */
class SubCaseViewTest {

    private static final Party OTHER = Party.of(Party.Kind.PROVIDER, "other-home");

    private final Logs logs = new Logs();

    /** A sub-case of a provider and one of another, each with a document, an action of a worker in the first. */
    private static Story story() {
        return Story.begin()
                .goal("g-mother", List.of(MOTHER))
                .goal("g-child", List.of(CHILD))
                .action("a-child", Party.worker("w-1"), "g-child")
                .action("a-worker", Party.worker("w-1"), "g-mother")
                .action("a-other", OTHER, "g-mother")
                .document("d-child", CHILD)
                .document("d-care", MOTHER)
                .document("d-other", MOTHER)
                .subCase("s-child", Party.worker("w-1"), List.of("d-child"), "a-child")
                .subCase("s-care", CARE, List.of("d-care"), "a-worker")
                .subCase("s-other", OTHER, List.of("d-other"), "a-other");
    }

    private PlanView see(Visit visit, Plan plan) {
        return logs.shown(visit, PlanView.of(plan, Vocabulary.dutch()));
    }

    private static <T> List<T> contents(List<Disclosed<T>> list) {
        return list.stream().map(Disclosed::content).filter(Objects::nonNull).toList();
    }

    private static Visit provider() {
        return Story.visit(
                "care-home",
                "SERVICE_DELIVERY",
                Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(MOTHER), NEEDED, "LEGAL_TASK"));
    }

    @Test
    void theWorkerOfTheCaseSeesAll() {
        PlanView view = see(Story.worker(), story().plan());
        SubCaseView care = contents(view.subCases()).get(1);
        assertThat(care.subject().value()).isEqualTo("words of s-care");
        assertThat(care.executor()).isEqualTo(PartyView.of(CARE));
        assertThat(care.status()).isEqualTo(SubCaseStatus.RECEIVED);
        assertThat(care.term()).isEqualTo(Story.DAY.plusWeeks(6));
        assertThat(care.actions()).containsExactly(2);
        assertThat(care.documents()).containsExactly(2);
        assertThat(Objects.requireNonNull(care.data()).content())
                .isEqualTo(Map.of("own-number", FreeText.of("field of s-care")));
        DocumentView document = contents(view.documents()).get(0);
        assertThat(document.title().value()).isEqualTo("words of d-child");
        assertThat(document.about()).containsExactly(CHILD);
        assertThat(document.location()).isEqualTo(URI.create("https://archive.example/d-child"));
    }

    // Wmo 2015 art. 5.2.2: what is needed to deliver the provision
    @Test
    void aProviderSeesItsOwnSubCaseWithActionsFieldsAndDocuments() {
        PlanView view = see(provider(), story().plan());
        assertThat(contents(view.subCases())).hasSize(1);
        SubCaseView own = contents(view.subCases()).get(0);
        assertThat(own.subject().value()).isEqualTo("words of s-care");
        assertThat(own.actions()).containsExactly(1);
        assertThat(own.documents()).containsExactly(1);
        assertThat(own.data()).isNotNull();
        assertThat(contents(view.actions()))
                .extracting(action -> action.what().value())
                .containsExactly("words of a-worker");
        assertThat(contents(view.documents()))
                .extracting(document -> document.title().value())
                .containsExactly("words of d-care");
        assertThat(view.members()).containsExactly(MOTHER);
        assertThat(JsonRoundTrip.write2(view)).doesNotContain("other-home", "s-other", "d-other", "child");
    }

    @Test
    void numbersOfSubCasesLeaveNoGap() {
        PlanView view = see(Story.mother("NO_AUTHORITY"), story().plan());
        assertThat(contents(view.subCases())).hasSize(2);
        assertThat(contents(view.subCases()).get(0).actions()).containsExactly(1);
        assertThat(contents(view.subCases()).get(1).documents()).containsExactly(2);
        assertThat(contents(view.documents())).extracting(DocumentView::number).containsExactly(1, 2);
    }

    @Test
    void aTeamLeadSeesHowManySubCasesThereAreAndNoContent() {
        PlanView view = see(
                Story.visit(
                        "lead",
                        "WORKLOAD_PLANNING",
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK"),
                        Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.child(), Facts.none(), "LEGAL_TASK")),
                story().plan());
        assertThat(view.subCases()).hasSize(3).allMatch(one -> one.disclosure() == Disclosure.THAT);
        assertThat(JsonRoundTrip.write3(view)).doesNotContain("words of", "field of", "archive");
    }

    @Test
    void aDocumentOfTheWholeFamilyIsOfEveryMember() {
        Plan plan = story().document("d-all").plan();
        assertThat(contents(see(Story.worker(), plan).documents())).hasSize(4);
        assertThat(JsonRoundTrip.write2(see(Story.mother("NO_AUTHORITY"), plan)))
                .doesNotContain("d-all");
    }

    @Test
    void deputiesOfNowAndLaterAreShownWithTheDirector() {
        Plan plan = story().deputy(Party.worker("w-past"), Story.DAY.minusDays(9), Story.DAY)
                .deputy(Party.worker("w-now"), Story.DAY.minusDays(2), Story.DAY.plusDays(1))
                .deputy(Party.worker("w-later"), Story.DAY.plusDays(3), Story.DAY.plusDays(9))
                .plan();
        PlanView view = see(Story.mother("NO_AUTHORITY"), plan);
        assertThat(view.deputies())
                .extracting(DeputyView::deputy)
                .containsExactly(PartyView.of(Party.worker("w-now")), PartyView.of(Party.worker("w-later")));
        assertThat(view.deputies().get(0).from()).isEqualTo(Story.DAY.minusDays(2));
        assertThat(view.deputies().get(0).until()).isEqualTo(Story.DAY.plusDays(1));
        assertThat(see(Story.visit("stranger", "CURIOSITY"), plan).deputies()).isEmpty();
    }

    @Test
    void aMemberWhoDirectsOrStandsInIsNotBetrayed() {
        Plan plan = story().then(new DirectionChange.HandedOver(
                        Party.worker("w-1"), Party.citizen(PARTNER), Story.DAY, FreeText.of("why")))
                .deputy(Party.citizen(PARTNER), Story.DAY, Story.DAY.plusDays(9))
                .plan();
        assertThat(see(Story.worker(), plan).director()).isEqualTo(PartyView.of(Party.citizen(PARTNER)));
        PlanView view = see(Story.mother("NO_AUTHORITY"), plan);
        assertThat(view.director()).isNull();
        assertThat(view.deputies()).isEmpty();
        assertThat(view.plan()).isNotNull();
    }

    @Test
    void bothJacksonsWriteTheSame() {
        PlanView view = see(
                Story.worker(),
                story().deputy(Party.worker("w-2"), Story.DAY, Story.DAY.plusDays(2))
                        .plan());
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains(
                        "\"term\":\"2026-12-14\"",
                        "\"data\":{\"disclosure\":\"CONTENT\",\"content\":{\"own-number\":\"field of s-care\"}}",
                        "\"location\":\"https://archive.example/d-care\"",
                        "\"until\":\"2026-11-04\"");
    }

    @Test
    void printsNoContent() {
        PlanView view = see(
                Story.worker(),
                story().deputy(Party.worker("w-2"), Story.DAY, Story.DAY.plusDays(2))
                        .plan());
        assertThat(contents(view.subCases()).get(0)).hasToString("SubCaseView");
        assertThat(contents(view.documents()).get(0)).hasToString("DocumentView");
        assertThat(view.deputies().get(0)).hasToString("DeputyView");
    }
}
