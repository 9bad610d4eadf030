package nl.wijkkit.consent.view.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.subcase.SubCase;

/** Who is involved with whom, other than the members themselves: each pair is a part, or more if it has more grounds. */
final class Involvements {

    private static final DataCategory INVOLVEMENT = DataCategory.of("INVOLVEMENT");

    private final Plan plan;
    private final Visitor visitor;
    private final Asking asking;
    private final Map<Party, Map<PersonId, Set<Part>>> pairs = new LinkedHashMap<>();

    Involvements(Plan plan, Visit visit, Asking asking) {
        this.plan = plan;
        visitor = visit.visitor();
        this.asking = asking;
        add(plan.director(), plan.members());
        plan.deputyships().stream()
                .filter(deputyship -> deputyship.covers(visit.on()))
                .map(Deputyship::deputy)
                .forEach(deputy -> add(deputy, plan.members()));
        for (Action action : plan.actions()) {
            add(action.owner(), persons(action));
        }
        for (SubCase subCase : plan.subCases()) {
            subCase.actions().stream()
                    .flatMap(action -> plan.action(action).stream())
                    .forEach(action -> add(subCase.executor(), persons(action)));
        }
    }

    private Set<PersonId> persons(Action action) {
        Set<PersonId> persons = new LinkedHashSet<>();
        action.goals().forEach(goal -> {
            List<PersonId> forWhom = plan.goal(goal).map(Goal::forWhom).orElse(List.of());
            persons.addAll(forWhom.isEmpty() ? plan.members() : forWhom);
        });
        return persons;
    }

    private void add(Party party, Collection<PersonId> persons) {
        boolean own = visitor.is(party.id());
        persons.forEach(person -> add(party, person, asking.about(List.of(person), INVOLVEMENT, own)));
    }

    /** By a provision under a law. */
    void add(Party party, Collection<PersonId> persons, Law law) {
        boolean own = visitor.is(party.id());
        persons.forEach(person -> add(party, person, asking.about(List.of(person), INVOLVEMENT, law, own)));
    }

    private void add(Party party, PersonId person, List<Question> questions) {
        if (party.kind() != Party.Kind.CITIZEN) {
            String object = plan.id() + "/involved/" + party.id() + "/" + person;
            pairs.computeIfAbsent(party, first -> new LinkedHashMap<>())
                    .computeIfAbsent(person, first -> new LinkedHashSet<>())
                    .add(new Part(object, questions));
        }
    }

    List<Part> parts() {
        return pairs.values().stream()
                .flatMap(with -> with.values().stream())
                .flatMap(Set::stream)
                .toList();
    }

    List<InvolvedView> shown(Disclosing disclosing) {
        List<InvolvedView> involved = new ArrayList<>();
        pairs.forEach((party, with) -> {
            List<PersonId> known = new ArrayList<>();
            boolean named = true;
            for (Map.Entry<PersonId, Set<Part>> pair : with.entrySet()) {
                for (Part part : pair.getValue()) {
                    if (disclosing.show(part) != Disclosure.NOTHING) {
                        named &= disclosing.naming(part).names(party);
                        if (!known.contains(pair.getKey())) {
                            known.add(pair.getKey());
                        }
                    }
                }
            }
            if (!known.isEmpty()) {
                involved.add(new InvolvedView(named ? PartyView.of(party) : PartyView.unnamed(party.kind()), known));
            }
        });
        return involved;
    }
}
