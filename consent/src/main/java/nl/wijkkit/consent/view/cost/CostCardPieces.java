package nl.wijkkit.consent.view.cost;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.consent.view.piece.Piece;
import nl.wijkkit.plan.budget.Budget;
import nl.wijkkit.plan.budget.Costs;
import nl.wijkkit.plan.budget.Delivered;
import nl.wijkkit.plan.budget.Grouping;
import nl.wijkkit.plan.budget.Provision;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/** The costs of a household in the pieces that are decided on, by the table of the package. */
final class CostCardPieces implements Showing.Prepared<CostCardView> {

    private static final DataCategory PLAN_GOALS = DataCategory.of("PLAN_GOALS");
    private static final DataCategory YOUTH_HELP = DataCategory.of("YOUTH_HELP");

    private final CostCardShowing showing;
    private final Visit visit;
    private final Asking asking;
    private final List<Piece<Provision>> provisions = new ArrayList<>();
    private final Involvements involvements;
    private final List<Part> parts = new ArrayList<>();

    CostCardPieces(CostCardShowing showing, Visit visit) {
        this.showing = showing;
        this.visit = visit;
        asking = new Asking(visit);
        involvements = new Involvements(showing.plan(), visit, asking);
        for (Provision provision : showing.budget().provisions()) {
            if (counts(provision)) {
                add(provision);
            }
        }
        parts.addAll(involvements.parts());
    }

    /** Whether a provision is of the days that are asked for. */
    private boolean counts(Provision provision) {
        return provision.period().intersection(showing.asked()).isPresent()
                || !costs(List.of(provision)).equals(Costs.ZERO);
    }

    private void add(Provision provision) {
        Set<PersonId> persons = persons(provision);
        Party provider =
                new Party(Party.Kind.PROVIDER, PartyId.of(provision.provider().value()));
        DataCategory category = provision.law().equals(Law.JEUGDWET) ? YOUTH_HELP : PLAN_GOALS;
        boolean own = visit.visitor().is(provider.id());
        List<Question> questions = asking.about(persons, category, provision.law(), own);
        Part part = new Part(showing.plan().id() + "/provision/" + provision.id(), questions);
        parts.add(part);
        provisions.add(new Piece<>(part, naming -> provision));
        involvements.add(provider, persons, provision.law());
    }

    /** For whom a provision is: a person, or those for whom its goals are, or the family as a whole. */
    private Set<PersonId> persons(Provision provision) {
        if (provision.person() != null) {
            return Set.of(provision.person());
        }
        Plan plan = showing.plan();
        Set<PersonId> persons = new LinkedHashSet<>();
        for (GoalId goal : provision.goals()) {
            List<PersonId> forWhom = plan.goal(goal).map(Goal::forWhom).orElse(List.of());
            persons.addAll(forWhom.isEmpty() ? plan.members() : forWhom);
        }
        return persons;
    }

    private Budget budget(List<Provision> some) {
        List<Delivered> delivered = showing.budget().delivered().stream()
                .filter(each -> some.stream().anyMatch(one -> one.id().equals(each.provision())))
                .toList();
        return new Budget(some, delivered);
    }

    private Costs costs(List<Provision> some) {
        return budget(some).costs(showing.asked());
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public CostCardView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        Period asked = showing.asked();
        List<Disclosed<ProvisionView>> views = new ArrayList<>();
        List<Provision> withContent = new ArrayList<>();
        for (Disclosed<Provision> each : disclosing.list(provisions)) {
            Provision provision = each.content();
            if (provision == null) {
                views.add(Disclosed.that());
            } else {
                withContent.add(provision);
                views.add(Disclosed.of(view(provision)));
            }
        }
        List<LawCostsView> byLaw = new ArrayList<>();
        SortedMap<Law, Costs> sums = budget(withContent).costsBy(Grouping.BY_LAW, asked);
        sums.forEach((law, costs) -> byLaw.add(new LawCostsView(law, costs)));
        return new CostCardView(
                asked,
                views,
                withContent.isEmpty() ? null : costs(withContent),
                byLaw,
                involvements.shown(disclosing),
                disclosing.duties());
    }

    private ProvisionView view(Provision provision) {
        return new ProvisionView(
                provision.person(),
                provision.law(),
                provision.tier(),
                provision.product(),
                provision.provider(),
                provision.form(),
                provision.period(),
                costs(List.of(provision)));
    }
}
