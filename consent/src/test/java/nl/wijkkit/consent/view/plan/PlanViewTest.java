package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.NEEDED;
import static nl.wijkkit.consent.view.Story.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Withheld;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class PlanViewTest {

    private final Logs logs = new Logs();

    private PlanView see(Visit visit) {
        return see(visit, Story.full());
    }

    private PlanView see(Visit visit, Plan plan) {
        return logs.shown(visit, PlanView.of(plan, Vocabulary.dutch()));
    }

    private static <T> List<String> words(List<Disclosed<T>> list, Function<T, String> words) {
        return list.stream()
                .map(Disclosed::content)
                .filter(Objects::nonNull)
                .map(words)
                .toList();
    }

    private static List<String> goals(PlanView view) {
        return words(view.goals(), goal -> goal.words().value());
    }

    private static List<String> actions(PlanView view) {
        return words(view.actions(), action -> action.what().value());
    }

    @Test
    void theWorkerOfTheCaseSeesAll() {
        PlanView view = see(Story.worker());
        assertThat(goals(view)).containsExactly("words of g-mother", "words of g-child", "words of g-all");
        assertThat(actions(view)).hasSize(4);
        assertThat(view.targets()).hasSize(3);
        assertThat(view.agreements()).hasSize(1);
        assertThat(view.decisions()).hasSize(2);
        assertThat(view.contacts()).hasSize(1);
        assertThat(view.evaluations()).hasSize(1);
        assertThat(words(view.notes(), note -> note.text().value()))
                .containsExactly("words of c-mother", "words of ev");
        assertThat(view.members()).containsExactly(MOTHER, CHILD, PARTNER);
        assertThat(view.plan()).isEqualTo(PlanId.of("p1"));
    }

    @Test
    void aResidentSeesWhatIsAboutHerselfOnly() {
        PlanView view = see(Story.mother("NO_AUTHORITY"));
        assertThat(goals(view)).containsExactly("words of g-mother");
        assertThat(actions(view)).containsExactly("words of a-care", "words of a-mother", "words of a-ria");
        assertThat(words(view.decisions(), decision -> decision.what().value())).containsExactly("words of d-wmo");
        assertThat(view.evaluations())
                .as("the family as a whole, partner included")
                .isEmpty();
        assertThat(view.members()).containsExactly(MOTHER);
    }

    @Test
    void thirdPartiesAreNotNamedToAResident() {
        PlanView view = see(Story.mother("NO_AUTHORITY"));
        PartyView ria = Objects.requireNonNull(view.actions().get(2).content()).owner();
        assertThat(ria.kind()).isEqualTo(Party.Kind.NETWORK);
        assertThat(ria.id()).isNull();
        assertThat(view.duties()).contains(Duty.of("REDACT_THIRD_PARTIES"));
        assertThat(JsonRoundTrip.write2(view)).doesNotContain("neighbour-ria");
    }

    @Test
    void aParentWithAuthoritySeesWhatIsAboutTheChild() {
        PlanView view = see(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"));
        assertThat(goals(view)).containsExactly("words of g-mother", "words of g-child");
        assertThat(actions(view)).contains("words of a-child");
        assertThat(words(view.decisions(), decision -> decision.what().value())).contains("words of d-youth");
        assertThat(view.members()).containsExactly(MOTHER, CHILD);
    }

    @Test
    void aParentWithoutAuthoritySeesNothingOfTheChild() {
        PlanView view = see(Story.visit(
                "father", "SUBJECT_ACCESS", Story.concerned("PARENT", "NO_AUTHORITY", Story.child(), Facts.none())));
        assertThat(JsonRoundTrip.write2(view)).isEqualTo(JsonRoundTrip.write2(see(stranger())));
    }

    @Test
    void aProviderSeesItsOwnActionsOnly() {
        Visit provider = Story.visit(
                "care-home",
                "SERVICE_DELIVERY",
                Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(MOTHER), NEEDED, "LEGAL_TASK"),
                Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(PARTNER), NEEDED, "LEGAL_TASK"));
        PlanView view = see(provider);
        assertThat(actions(view)).containsExactly("words of a-care");
        assertThat(Objects.requireNonNull(view.actions().get(0).content()).goals())
                .as("goals that it does not see")
                .isEmpty();
        assertThat(goals(view)).isEmpty();
        assertThat(view.targets()).isEmpty();
        assertThat(view.contacts()).isEmpty();
        assertThat(view.notes()).isEmpty();
        assertThat(view.members()).containsExactly(MOTHER);
    }

    @Test
    void aTeamLeadSeesTheWorkloadAndNoContent() {
        PlanView view = see(Story.visit(
                "lead",
                "WORKLOAD_PLANNING",
                Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK"),
                Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.child(), Facts.none(), "LEGAL_TASK"),
                Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(PARTNER), Facts.none(), "LEGAL_TASK")));
        assertThat(view.actions()).hasSize(4).allMatch(action -> action.disclosure() == Disclosure.THAT);
        assertThat(view.director()).isNotNull();
        for (String json : List.of(JsonRoundTrip.write2(view), JsonRoundTrip.write3(view))) {
            assertThat(json)
                    .doesNotContain("words of")
                    .doesNotContain("CONTENT")
                    .contains("THAT");
        }
    }

    @Test
    void numbersLeaveNoGap() {
        Plan plan = Story.begin()
                .goal("g-child", List.of(CHILD))
                .goal("g-mother", List.of(MOTHER), "finance")
                .action("a-both", Party.citizen(MOTHER), "g-mother")
                .plan();
        PlanView view = see(Story.mother("NO_AUTHORITY"), plan);
        assertThat(Objects.requireNonNull(view.goals().get(0).content()).number())
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(view.actions().get(0).content()).goals())
                .containsExactly(1);
        assertThat(Objects.requireNonNull(view.targets().get(0).content()).goal())
                .isEqualTo(1);
    }

    @Test
    void whatIsWithheldCannotBeToldFromWhatIsNotThere() {
        Plan without = Story.begin().goal("g-mother", List.of(MOTHER)).plan();
        Plan with = Story.begin()
                .goal("g-child", List.of(CHILD), "mental_health")
                .goal("g-mother", List.of(MOTHER))
                .action("a-child", Party.worker("w-1"), "g-child")
                .decision("d-youth", nl.wijkkit.plan.law.Law.JEUGDWET, CHILD)
                .contact("c-child", Party.citizen(CHILD))
                .plan();
        Visit mother = Story.mother("NO_AUTHORITY");
        assertThat(JsonRoundTrip.write2(see(mother, with))).isEqualTo(JsonRoundTrip.write2(see(mother, without)));
    }

    private static Visit stranger() {
        return Story.visit("stranger", "CURIOSITY");
    }

    @Test
    void ofAPersonWhoIsNotConcernedNothingIsShown() {
        PlanView view = see(stranger());
        assertThat(view.plan()).isNull();
        assertThat(view.members()).isEmpty();
        assertThat(view.goals()).isEmpty();
        assertThat(JsonRoundTrip.write3(view)).doesNotContain("p1").doesNotContain("mother");
    }

    @Test
    void thePrivacyOfficerCountsWhatWasWithheld() {
        Plan plan = Story.begin()
                .goal("g-mother", List.of(MOTHER))
                .goal("g-child", List.of(CHILD))
                .plan();
        see(Story.mother("NO_AUTHORITY"), plan);
        Withheld withheld = Withheld.of(Story.TRACE, logs.access);
        // shown: her goal, and that she is known; withheld: the goal of the child, and that child and partner are known
        assertThat(withheld.objects())
                .containsEntry(Disclosure.NOTHING, 3)
                .containsEntry(Disclosure.THAT, 1)
                .containsEntry(Disclosure.CONTENT, 1);
        assertThat(withheld.refused())
                .containsEntry(DataCategory.of("PLAN_GOALS"), 1)
                .containsEntry(DataCategory.of("INVOLVEMENT"), 2);
    }

    @Test
    void bothJacksonsWriteTheSame() {
        PlanView view = see(Story.worker());
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains("\"disclosure\":\"CONTENT\"", "\"words\":\"words of g-mother\"", "\"on\":\"2026-11-02\"");
    }

    @Test
    void printsNoContent() {
        PlanView view = see(Story.worker());
        assertThat(view).hasToString("PlanView[goals=3, actions=4]");
        assertThat(view.goals().get(0)).hasToString("Disclosed[CONTENT]");
        assertThat(view.goals().get(0).content()).hasToString("GoalView");
        assertThat(view.actions().get(0).content()).hasToString("ActionView");
    }
}
