package nl.wijkkit.consent.view.cost;

import static nl.wijkkit.consent.view.Decisions.items;
import static nl.wijkkit.consent.view.Decisions.min;
import static nl.wijkkit.consent.view.Decisions.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Decisions;
import nl.wijkkit.consent.view.Decisions.Expected;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/** Whoever looks at whatever costs: a provision is what decisions on it permit, and a total is the sum of what is shown. */
class CostCardViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Budget budget(Random random) {
        Budget budget = Budget.EMPTY;
        for (int i = 0; i < 6; i++) {
            @Nullable PersonId person = random.nextBoolean() ? pick(random, PERSONS) : null;
            budget = budget.with(CostCardViewTest.provision(
                    "p" + i,
                    person,
                    pick(random, List.of(Law.WMO, Law.JEUGDWET, Law.PARTICIPATIEWET)),
                    pick(random, List.of("care-home", "other-home")),
                    1 << i,
                    pick(random, List.of("g-mother", "g-child", "g-all"))));
        }
        return budget;
    }

    private static Set<PersonId> persons(Plan plan, Provision provision) {
        Set<PersonId> persons = new LinkedHashSet<>();
        if (provision.person() != null) {
            persons.add(provision.person());
        } else {
            provision.goals().forEach(goal -> {
                List<PersonId> forWhom = plan.goal(goal).orElseThrow().forWhom();
                persons.addAll(forWhom.isEmpty() ? PERSONS : forWhom);
            });
        }
        return persons;
    }

    @Property(tries = 300)
    void aViewHoldsExactlyWhatDecisionsPermitAndItsSum(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Budget budget = budget(random);
        Plan plan = Story.full();
        Visit visit = Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
        Decisions decisions = Decisions.of(visit);
        CostCardView view = new Logs().shown(visit, CostCardView.of(budget, plan, CostCardViewTest.TEN_DAYS));

        Expected provisions = new Expected();
        Costs sum = Costs.ZERO;
        boolean some = false;
        for (Provision provision : budget.provisions()) {
            boolean own =
                    provision.provider().value().equals(visit.visitor().user().value());
            String category = provision.law().equals(Law.JEUGDWET) ? "YOUTH_HELP" : "PLAN_GOALS";
            Disclosure least = Disclosure.CONTENT;
            for (PersonId person : persons(plan, provision)) {
                least = min(least, decisions.one(person, category, provision.law(), own));
            }
            Costs costs = new Budget(List.of(provision), List.of()).costs(CostCardViewTest.TEN_DAYS);
            provisions.add(least, provision.law() + " " + costs);
            if (least == Disclosure.CONTENT) {
                sum = sum.plus(costs);
                some = true;
            }
        }
        assertThat(items(view.provisions(), one -> one.law() + " " + one.costs()))
                .isEqualTo(provisions.items);
        assertThat(view.total()).isEqualTo(some ? sum : null);
        assertThat(view.byLaw().stream().map(LawCostsView::costs).reduce(Costs.ZERO, Costs::plus))
                .isEqualTo(sum);
        // who is involved with someone is known only if that person is
        for (InvolvedView one : view.involved()) {
            for (PersonId person : one.with()) {
                Disclosure known = Disclosure.NOTHING;
                for (Law law : List.of(Law.WMO, Law.JEUGDWET, Law.PARTICIPATIEWET)) {
                    Disclosure level = decisions.one(person, "INVOLVEMENT", law, true);
                    known = min(known, level) == known ? level : known;
                }
                assertThat(known).isNotEqualTo(Disclosure.NOTHING);
            }
        }
    }
}
