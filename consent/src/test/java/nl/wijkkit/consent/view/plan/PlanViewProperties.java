package nl.wijkkit.consent.view.plan;

import static nl.wijkkit.consent.view.Decisions.items;
import static nl.wijkkit.consent.view.Decisions.pick;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Decisions;
import nl.wijkkit.consent.view.Decisions.Expected;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.document.DocumentReference;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.subcase.SubCase;

/**
 * Whoever looks at whatever plan: nothing is in the view that a decision of its own on a field and a person denies, and all
 * that each permits is there. The decisions here are asked one by one, by the table of the package and without the gate.
 */
class PlanViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);
    private static final List<String> DOMAINS = List.of("finance", "mental_health", "housing", "no_such_domain");

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<PersonId> some(Random random) {
        return PERSONS.stream().filter(person -> random.nextInt(3) == 0).toList();
    }

    private static Party party(Random random) {
        return pick(
                random,
                List.of(
                        Party.citizen(Story.MOTHER),
                        Party.citizen(Story.CHILD),
                        Party.citizen(Story.PARTNER),
                        Party.worker("w-1"),
                        Story.CARE,
                        Story.NEIGHBOUR));
    }

    private static Plan plan(Random random) {
        Story story = Story.begin();
        int goals = 1 + random.nextInt(4);
        for (int i = 0; i < goals; i++) {
            String[] domains =
                    DOMAINS.stream().filter(domain -> random.nextInt(3) == 0).toArray(String[]::new);
            story.goal("goal" + i, some(random), domains);
        }
        for (int i = 0; i < 4; i++) {
            story.action("action" + i, party(random), "goal" + random.nextInt(goals));
            story.agreement("agreement" + i, party(random));
            story.decision(
                    "decision" + i,
                    pick(random, List.of(Law.WMO, Law.JEUGDWET, Law.WGS)),
                    some(random).toArray(PersonId[]::new));
            story.contact("contact" + i, party(random));
            story.document("document" + i, some(random).toArray(PersonId[]::new));
            if (random.nextBoolean()) {
                story.subCase("case" + i, party(random), List.of("document" + i), "action" + i);
            }
        }
        return story.evaluation("evaluation", party(random)).plan();
    }

    private static Visit visit(Random random) {
        return Decisions.randomVisit(random, PERSONS, List.of("care-home", "w-1", "mother"));
    }

    private static Set<PersonId> orAll(List<PersonId> persons) {
        return new LinkedHashSet<>(persons.isEmpty() ? PERSONS : persons);
    }

    private static boolean isVisitor(Visit visit, Party party) {
        return party.kind() != Party.Kind.CITIZEN
                && party.id().equals(visit.visitor().user());
    }

    private static Set<PersonId> persons(Plan plan, Action action) {
        Set<PersonId> persons = new LinkedHashSet<>();
        for (GoalId goal : action.goals()) {
            persons.addAll(orAll(plan.goal(goal).orElseThrow().forWhom()));
        }
        action.owner().person().ifPresent(persons::add);
        return persons;
    }

    private static Set<PersonId> persons(Plan plan, SubCase subCase) {
        Set<PersonId> persons = new LinkedHashSet<>();
        subCase.actions()
                .forEach(action ->
                        persons.addAll(persons(plan, plan.action(action).orElseThrow())));
        subCase.executor().person().ifPresent(persons::add);
        return persons;
    }

    private static Set<PersonId> residentsOrAll(List<Party> parties) {
        return orAll(parties.stream().flatMap(party -> party.person().stream()).toList());
    }

    @Property(tries = 500)
    void aViewHoldsExactlyWhatDecisionsFieldByFieldPermit(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        Visit visit = visit(random);
        Decisions decisions = Decisions.of(visit);
        Logs logs = new Logs();
        PlanView view = logs.shown(visit, PlanView.of(plan, Vocabulary.dutch()));

        Expected goals = new Expected();
        Expected targets = new Expected();
        for (Goal goal : plan.goals()) {
            goals.add(
                    decisions.least(orAll(goal.forWhom()), "PLAN_GOALS", false),
                    goal.words().value());
            for (DomainTarget target : goal.targets()) {
                String category = Vocabulary.dutch()
                        .category(target.domain())
                        .map(DataCategory::value)
                        .orElse("FULL_FILE");
                targets.add(
                        decisions.least(orAll(goal.forWhom()), category, false),
                        target.domain().toString());
            }
        }
        Expected actions = new Expected();
        Set<PersonId> served = new LinkedHashSet<>();
        Set<ActionId> carriedOut = new LinkedHashSet<>();
        Set<DocumentId> needed = new LinkedHashSet<>();
        for (SubCase subCase : plan.subCases()) {
            if (isVisitor(visit, subCase.executor())) {
                carriedOut.addAll(subCase.actions());
                needed.addAll(subCase.documents());
                served.addAll(persons(plan, subCase));
            }
        }
        for (Action action : plan.actions()) {
            Set<PersonId> persons = persons(plan, action);
            boolean own = isVisitor(visit, action.owner()) || carriedOut.contains(action.id());
            if (own) {
                served.addAll(persons);
            }
            actions.add(
                    decisions.least(persons, "PLAN_GOALS", own), action.what().value());
        }
        Expected documents = new Expected();
        for (DocumentReference document : plan.documents()) {
            documents.add(
                    decisions.least(orAll(document.about()), "FULL_FILE", needed.contains(document.id())),
                    document.title().value());
        }
        Expected subCases = new Expected();
        Expected fields = new Expected();
        for (SubCase subCase : plan.subCases()) {
            boolean own = isVisitor(visit, subCase.executor());
            Disclosure level = decisions.least(persons(plan, subCase), "PLAN_GOALS", own);
            subCases.add(level, subCase.subject().value());
            if (level == Disclosure.CONTENT) {
                fields.add(
                        decisions.least(persons(plan, subCase), "FULL_FILE", own),
                        subCase.data().toString());
            }
        }
        Expected agreements = new Expected();
        for (Agreement agreement : plan.agreements()) {
            agreements.add(
                    decisions.least(residentsOrAll(agreement.between()), "PLAN_GOALS", false),
                    agreement.what().value());
        }
        Expected taken = new Expected();
        for (Decision decision : plan.decisions()) {
            Disclosure least = orAll(decision.forWhom()).stream()
                    .map(person -> decisions.one(
                            person,
                            decision.law().equals(Law.JEUGDWET) ? "YOUTH_HELP" : "PLAN_GOALS",
                            decision.law(),
                            false))
                    .min(Disclosure::compareTo)
                    .orElseThrow();
            taken.add(least, decision.what().value());
        }
        Expected contacts = new Expected();
        Expected notes = new Expected();
        for (ContactMoment contact : plan.contacts()) {
            Set<PersonId> persons = residentsOrAll(contact.tookPart());
            contacts.add(
                    decisions.least(persons, "PLAN_GOALS", false), contact.on().toString());
            notes.add(
                    decisions.least(persons, "PROFESSIONAL_OPINION", false),
                    Objects.requireNonNull(contact.note()).value());
        }
        Expected evaluations = new Expected();
        for (Evaluation evaluation : plan.evaluations()) {
            Set<PersonId> persons = new LinkedHashSet<>(PERSONS);
            evaluations.add(
                    decisions.least(persons, "PLAN_GOALS", false),
                    evaluation.on().toString());
            notes.add(
                    decisions.least(persons, "PROFESSIONAL_OPINION", false),
                    evaluation.findings().value());
        }
        assertThat(items(view.goals(), goal -> goal.words().value())).isEqualTo(goals.items);
        assertThat(items(view.targets(), target -> target.domain().toString())).isEqualTo(targets.items);
        assertThat(items(view.actions(), action -> action.what().value())).isEqualTo(actions.items);
        assertThat(items(view.agreements(), agreement -> agreement.what().value()))
                .isEqualTo(agreements.items);
        assertThat(items(view.decisions(), decision -> decision.what().value())).isEqualTo(taken.items);
        assertThat(items(view.contacts(), contact -> contact.on().toString())).isEqualTo(contacts.items);
        assertThat(items(view.evaluations(), evaluation -> evaluation.on().toString()))
                .isEqualTo(evaluations.items);
        assertThat(items(view.notes(), note -> note.text().value())).isEqualTo(notes.items);
        assertThat(items(view.documents(), document -> document.title().value()))
                .isEqualTo(documents.items);
        assertThat(items(view.subCases(), subCase -> subCase.subject().value())).isEqualTo(subCases.items);
        assertThat(items(
                        view.subCases().stream()
                                .map(Disclosed::content)
                                .filter(Objects::nonNull)
                                .map(SubCaseView::data)
                                .filter(Objects::nonNull)
                                .toList(),
                        Map::toString))
                .isEqualTo(fields.items);
        assertThat(view.members())
                .isEqualTo(PERSONS.stream()
                        .filter(person -> decisions.least(Set.of(person), "INVOLVEMENT", served.contains(person))
                                != Disclosure.NOTHING)
                        .toList());
        Statistics.label("something is shown")
                .collect(Stream.of(goals, actions, agreements, taken, contacts, documents, subCases)
                        .anyMatch(list -> !list.items.isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20 && share < 80));
    }

    @Property(tries = 200)
    void everyPersonAndCategoryThatIsShownStandsInTheLog(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        Visit visit = visit(random);
        Logs logs = new Logs();
        PlanView view = logs.shown(visit, PlanView.of(plan, Vocabulary.dutch()));
        for (Disclosed<GoalView> goal : view.goals()) {
            GoalView content = goal.content();
            if (content != null) {
                for (PersonId person : orAll(content.forWhom())) {
                    assertThat(logs.access)
                            .anyMatch(line -> line.subject().equals(person)
                                    && line.what().category().value().equals("PLAN_GOALS")
                                    && line.ground().seen() == Disclosure.CONTENT
                                    && line.trace().equals(visit.trace()));
                }
            }
        }
        // every person of whom something could be asked has lines, refused or not
        visit.concerned()
                .forEach(one ->
                        assertThat(logs.access).anyMatch(line -> line.subject().equals(one.id())));
        assertThat(logs.processing).hasSize(1 + visit.concerned().size());
    }

    @Property(tries = 100)
    void whereverALogBreaksThereIsNoView(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        Visit visit = visit(random);
        Logs whole = new Logs();
        whole.shown(visit, PlanView.of(plan, Vocabulary.dutch()));
        Logs broken = new Logs();
        int lines = whole.access.size() + whole.processing.size();
        int at = random.nextInt(lines);
        broken.accessRoom = Math.min(at, whole.access.size());
        broken.processingRoom = at < whole.access.size() ? Integer.MAX_VALUE : at - whole.access.size();
        String outcome = broken.gate(Consents.none())
                .look(visit, PlanView.of(plan, Vocabulary.dutch()))
                .<String>fold(view -> "view", () -> "none");
        assertThat(outcome).isEqualTo("none");
        assertThat(broken.access.size() + broken.processing.size()).isEqualTo(at);
    }
}
