package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.DAY;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.view.cost.CostCardView;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class DecisionViewTest {

    private final DecisionView view = new DecisionView(
            Decision.Outcome.GRANTED,
            FreeText.of("hulp"),
            Law.WMO,
            "2.3.5",
            PartyView.of(Party.worker("w-1")),
            List.of(MOTHER, CHILD),
            DAY,
            DAY.plusDays(1),
            DAY.plusDays(2));

    @Test
    void aDecisionIsShownWhole() {
        assertThat(view.outcome()).isEqualTo(Decision.Outcome.GRANTED);
        assertThat(view.law()).isEqualTo(Law.WMO);
        assertThat(view.article()).isEqualTo("2.3.5");
        assertThat(view.takenBy()).isEqualTo(PartyView.of(Party.worker("w-1")));
        assertThat(view.forWhom()).containsExactly(MOTHER, CHILD);
        assertThat(view.on()).isEqualTo(DAY);
        assertThat(view.from()).isEqualTo(DAY.plusDays(1));
        assertThat(view.until()).isEqualTo(DAY.plusDays(2));
        assertThat(view).hasToString("DecisionView");
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains("\"law\":\"WMO\",\"article\":\"2.3.5\"", "\"forWhom\":[\"mother\",\"child\"]")
                .endsWith("\"on\":\"2026-11-02\",\"from\":\"2026-11-03\",\"until\":\"2026-11-04\"}");
    }

    @Test
    void aPlanHasItsStatusForWhoSeesSomeOfItOnly() {
        Plan plan = Story.full();
        PlanView shown = new Logs().shown(Story.worker(), PlanView.of(plan, Vocabulary.dutch()));
        assertThat(shown.status()).isEqualTo(plan.status());
        PlanView hidden = new Logs().shown(Story.visit("stranger", "CURIOSITY"), PlanView.of(plan, Vocabulary.dutch()));
        assertThat(hidden.status()).isNull();
    }

    @Test
    void aDeputyAndWhoCarriesOutASubCaseAreInvolvedOnTheirDays() {
        Plan plan = Story.begin()
                .goal("g-mother", List.of(MOTHER), "finance")
                .action("a-mother", Party.citizen(MOTHER), "g-mother")
                .subCase("s-1", Story.CARE, List.of(), "a-mother")
                .deputy(Party.worker("w-8"), DAY, DAY.plusDays(7))
                .deputy(Party.worker("w-9"), DAY.plusDays(8), DAY.plusDays(9))
                .plan();
        Period asked = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 11));
        CostCardView card = new Logs().shown(Story.worker(), CostCardView.of(Budget.EMPTY, plan, asked));
        assertThat(card.involved())
                .extracting(one -> Objects.toString(one.party().id()) + " " + one.with())
                .containsExactly("w-1 [mother, child, partner]", "w-8 [mother, child, partner]", "care-home [mother]");
    }
}
