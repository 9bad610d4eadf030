package nl.wijkkit.consent.view.cost;

import static nl.wijkkit.consent.view.Story.CHILD;
import static nl.wijkkit.consent.view.Story.MOTHER;
import static nl.wijkkit.consent.view.Story.NEEDED;
import static nl.wijkkit.consent.view.Story.PARTNER;
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
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Delivered;
import nl.wijkkit.plan.budget.DeliveryForm;
import nl.wijkkit.plan.budget.Frequency;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.budget.ProductCode;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.budget.ProvisionId;
import nl.wijkkit.plan.budget.Unit;
import nl.wijkkit.plan.budget.Volume;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CostCardViewTest {

    static final Period TEN_DAYS = Period.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 11));

    private final Logs logs = new Logs();

    /** A provision of so many euros a day. */
    static Provision provision(String id, @Nullable PersonId person, Law law, String provider, int euros, String goal) {
        return new Provision(
                ProvisionId.of(id),
                HouseholdKey.of("h-1"),
                person,
                ActionId.of("a-care"),
                List.of(GoalId.of(goal)),
                Tier.SPECIALISED,
                law,
                ProductCode.of("iwmo", "02", "02A05"),
                ProviderId.of(provider),
                DeliveryForm.IN_KIND,
                Money.ofCents(100L * euros),
                Volume.of(1, Unit.HOUR, Frequency.PER_DAY),
                Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
    }

    /** Help at home of 10 euros a day for the mother, of which 60 was delivered; youth help of 50 a day for the child. */
    private static Budget budget() {
        return Budget.EMPTY
                .with(provision("wmo-mother", MOTHER, Law.WMO, "care-home", 10, "g-mother"))
                .with(new Delivered(ProvisionId.of("wmo-mother"), TEN_DAYS, Money.ofCents(60_00)))
                .with(provision("youth-child", CHILD, Law.JEUGDWET, "youth-house", 50, "g-child"));
    }

    private CostCardView see(Visit visit) {
        return see(visit, budget());
    }

    private CostCardView see(Visit visit, Budget budget) {
        return logs.shown(visit, CostCardView.of(budget, Story.full(), TEN_DAYS));
    }

    private static List<ProvisionView> provisions(CostCardView view) {
        return view.provisions().stream()
                .map(Disclosed::content)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> involved(CostCardView view) {
        return view.involved().stream()
                .map(one -> one.party().id() + " " + one.with())
                .toList();
    }

    @Test
    void theWorkerOfTheCaseSeesWhatEverythingCosts() {
        CostCardView view = see(Story.worker());
        assertThat(provisions(view))
                .extracting(ProvisionView::costs)
                .containsExactly(
                        Costs.of(Money.ofCents(100_00), Money.ofCents(60_00)),
                        Costs.of(Money.ofCents(500_00), Money.ZERO));
        ProvisionView first = provisions(view).get(0);
        assertThat(first.person()).isEqualTo(MOTHER);
        assertThat(first.law()).isEqualTo(Law.WMO);
        assertThat(first.provider()).isEqualTo(ProviderId.of("care-home"));
        assertThat(first.product()).isEqualTo(ProductCode.of("iwmo", "02", "02A05"));
        assertThat(view.total()).isEqualTo(Costs.of(Money.ofCents(600_00), Money.ofCents(60_00)));
        assertThat(view.byLaw()).extracting(LawCostsView::law).containsExactlyInAnyOrder(Law.WMO, Law.JEUGDWET);
        assertThat(view.byLaw().stream().map(one -> one.costs().planned()).reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.ofCents(600_00));
        assertThat(involved(view))
                .containsExactly(
                        "w-1 [mother, child, partner]",
                        "care-home [mother]",
                        "neighbour-ria [mother]",
                        "youth-house [child]");
    }

    @Test
    void aTotalIsOfWhatIsShownAndTellsNothingOfTheRest() {
        CostCardView view = see(Story.mother("NO_AUTHORITY"));
        assertThat(provisions(view)).hasSize(1);
        assertThat(view.total()).isEqualTo(Costs.of(Money.ofCents(100_00), Money.ofCents(60_00)));
        Budget without = Budget.EMPTY
                .with(provision("wmo-mother", MOTHER, Law.WMO, "care-home", 10, "g-mother"))
                .with(new Delivered(ProvisionId.of("wmo-mother"), TEN_DAYS, Money.ofCents(60_00)));
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write2(see(Story.mother("NO_AUTHORITY"), without)))
                .doesNotContain("JEUGDWET", "youth-house", "child");
    }

    @Test
    void aParentWithAuthoritySeesTheProvisionsOfTheChild() {
        CostCardView view = see(Story.mother("LEGAL_REPRESENTATIVE", "LEGAL_REPRESENTATION"));
        assertThat(provisions(view)).extracting(ProvisionView::person).containsExactly(MOTHER, CHILD);
        assertThat(involved(view)).contains("w-1 [mother, child]", "youth-house [child]");
    }

    @Test
    void thirdPartiesAreNotNamedToAResident() {
        CostCardView view = see(Story.mother("NO_AUTHORITY"));
        assertThat(view.involved())
                .extracting(InvolvedView::party)
                .contains(PartyView.unnamed(Party.Kind.NETWORK))
                .doesNotContain(PartyView.of(Story.NEIGHBOUR));
    }

    @Test
    void aProvisionForNobodyInParticularIsForThoseOfItsGoalsOrAll() {
        Budget budget = Budget.EMPTY
                .with(provision("of-goal", null, Law.WMO, "care-home", 10, "g-mother"))
                .with(provision("of-all", null, Law.WMO, "care-home", 20, "g-all"))
                .with(provision("of-unknown", null, Law.WMO, "care-home", 40, "no-such-goal"));
        CostCardView view = see(Story.mother("NO_AUTHORITY"), budget);
        assertThat(view.total()).isEqualTo(Costs.of(Money.ofCents(100_00), Money.ZERO));
        assertThat(provisions(view).get(0).person()).isNull();
    }

    @Test
    void aProviderSeesItsOwnProvisionsOnly() {
        Visit provider = Story.visit(
                "care-home",
                "SERVICE_DELIVERY",
                Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(MOTHER), NEEDED, "LEGAL_TASK"),
                Story.concerned("WMO_PROVIDER", "CONTRACTED", Story.adult(PARTNER), NEEDED, "LEGAL_TASK"));
        Budget budget = budget().with(provision("wmo-other", MOTHER, Law.WMO, "other-home", 30, "g-mother"));
        CostCardView view = see(provider, budget);
        assertThat(provisions(view)).extracting(ProvisionView::provider).containsExactly(ProviderId.of("care-home"));
        assertThat(view.total()).isEqualTo(Costs.of(Money.ofCents(100_00), Money.ofCents(60_00)));
        assertThat(involved(view)).containsExactly("care-home [mother]");
    }

    @Test
    void aTeamLeadSeesWhoIsInvolvedAndNoCosts() {
        CostCardView view = see(Story.visit(
                "lead",
                "WORKLOAD_PLANNING",
                Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.adult(MOTHER), Facts.none(), "LEGAL_TASK"),
                Story.concerned("TEAM_LEAD", "SUPERVISORY", Story.child(), Facts.none(), "LEGAL_TASK")));
        assertThat(view.total()).isNull();
        assertThat(view.byLaw()).isEmpty();
        assertThat(view.provisions()).hasSize(2).allMatch(one -> one.disclosure() == Disclosure.THAT);
        assertThat(involved(view)).contains("w-1 [mother, child]", "care-home [mother]");
        assertThat(JsonRoundTrip.write2(view)).doesNotContain("EUR", "CONTENT", "02A05");
    }

    @Test
    void aStrangerSeesOnlyTheDaysHeAskedFor() {
        CostCardView view = see(Story.visit("stranger", "CURIOSITY"));
        assertThat(view.total()).isNull();
        assertThat(view.provisions()).isEmpty();
        assertThat(view.involved()).isEmpty();
    }

    @Test
    void aProvisionOfOtherDaysIsNotAsked() {
        CostCardView view = logs.shown(
                Story.worker(),
                CostCardView.of(budget(), Story.full(), Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 2, 1))));
        assertThat(view.provisions()).isEmpty();
        assertThat(logs.access)
                .noneMatch(line -> line.what().objects().stream().anyMatch(object -> object.contains("provision")));
    }

    @Test
    void thePrivacyOfficerCountsWhatWasWithheld() {
        see(Story.mother("NO_AUTHORITY"));
        Withheld withheld = Withheld.of(Story.TRACE, logs.access);
        assertThat(withheld.refused()).containsEntry(DataCategory.of("YOUTH_HELP"), 1);
    }

    @Test
    void daysHaveAnEnd() {
        Period open = Period.startingOn(LocalDate.of(2026, 1, 1));
        assertThatThrownBy(() -> CostCardView.of(budget(), Story.full(), open))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the days to count must have an end");
    }

    @Test
    void bothJacksonsWriteTheSame() {
        CostCardView view = see(Story.worker());
        assertThat(JsonRoundTrip.write2(view))
                .isEqualTo(JsonRoundTrip.write3(view))
                .contains("\"planned\":", "\"law\":\"JEUGDWET\"", "\"with\":[\"mother\"]");
    }

    @Test
    void printsNoContent() {
        CostCardView view = see(Story.worker());
        assertThat(view).hasToString("CostCardView[provisions=2, involved=4]");
        assertThat(view.involved().get(0)).hasToString("InvolvedView");
        assertThat(provisions(view).get(0)).hasToString("ProvisionView");
        assertThat(view.byLaw().get(0)).hasToString("LawCostsView");
    }
}
