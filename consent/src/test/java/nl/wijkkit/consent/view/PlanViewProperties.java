package nl.wijkkit.consent.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.agreement.Agreement;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.evaluation.Evaluation;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.DomainTarget;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * Whoever looks at whatever plan: nothing is in the view that a decision of its own on a field and a person denies, and all
 * that each permits is there. The decisions here are asked one by one, by the table of the package and without the gate.
 */
class PlanViewProperties {

    private static final List<PersonId> PERSONS = List.of(Story.MOTHER, Story.CHILD, Story.PARTNER);
    private static final List<String> DOMAINS = List.of("finance", "mental_health", "housing", "no_such_domain");

    /** A role, a relation, a purpose and evidence that go together, so that much is permitted. */
    private static final List<List<String>> STANDINGS = List.of(
            List.of("CASE_WORKER", "ASSIGNED", "FAMILY_PLAN", "LEGAL_TASK"),
            List.of("CASE_WORKER", "ASSIGNED", "WMO_INVESTIGATION", "LEGAL_TASK"),
            List.of("YOUTH_WORKER", "COORDINATING", "FAMILY_PLAN", "LEGAL_TASK"),
            List.of("CASE_WORKER", "NO_CASE", "FAMILY_PLAN", "LEGAL_TASK"),
            List.of("WMO_PROVIDER", "CONTRACTED", "SERVICE_DELIVERY", "LEGAL_TASK"),
            List.of("YOUTH_PROVIDER", "CONTRACTED", "YOUTH_HELP_DELIVERY", "LEGAL_TASK"),
            List.of("TEAM_LEAD", "SUPERVISORY", "WORKLOAD_PLANNING", "LEGAL_TASK"),
            List.of("CITIZEN", "SELF", "SUBJECT_ACCESS", "SELF"),
            List.of("PARENT", "LEGAL_REPRESENTATIVE", "SUBJECT_ACCESS", "LEGAL_REPRESENTATION"),
            List.of("PARENT", "NO_AUTHORITY", "SUBJECT_ACCESS", "NONE"),
            List.of("PARTNER", "FAMILY", "SUBJECT_ACCESS", "NONE"),
            List.of("POLICE", "EXTERNAL", "CRIMINAL_INVESTIGATION", "NONE"));

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
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
        }
        return story.evaluation("evaluation", party(random)).plan();
    }

    private static Visit visit(Random random) {
        String purpose = pick(random, STANDINGS).get(2);
        boolean oneStanding = random.nextInt(4) > 0;
        List<String> standing = pick(random, STANDINGS);
        List<Concerned> concerned = new ArrayList<>();
        for (PersonId person : PERSONS) {
            List<String> own = oneStanding ? standing : pick(random, STANDINGS);
            int age = person.equals(Story.CHILD) ? random.nextInt(18) : 18 + random.nextInt(60);
            Subject subject = Subject.of(SubjectRole.of(age < 18 ? "CHILD" : "ADULT"), age, Capacity.CAPABLE)
                    .withId(person);
            if (random.nextInt(20) > 0) {
                concerned.add(Story.concerned(
                        own.get(0),
                        own.get(1),
                        random.nextInt(10) == 0
                                ? new Subject(subject.role(), new Age.Unknown(), subject.capacity(), List.of(), person)
                                : subject,
                        random.nextInt(12) == 0 ? Facts.none() : Story.NEEDED,
                        own.get(3)));
            }
        }
        return Story.visit(
                pick(random, List.of("care-home", "w-1", "mother")),
                oneStanding ? standing.get(2) : purpose,
                concerned.toArray(Concerned[]::new));
    }

    /** One decision, asked as anyone could. */
    private static Disclosure decide(Visit visit, PersonId person, String category, Law law, boolean own) {
        return visit.concerned(person)
                .map(one -> {
                    boolean beyond = one.actor().relation().value().equals("CONTRACTED") && !own;
                    Facts facts = beyond ? one.facts().with("necessary", false) : one.facts();
                    return Decider.dutch()
                            .decide(new Request(
                                    visit.on(),
                                    one.actor(),
                                    one.subject(),
                                    new Request.Asked(DataCategory.of(category), law, visit.purpose(), visit.action()),
                                    one.evidence(),
                                    facts))
                            .disclosure();
                })
                .orElse(Disclosure.NOTHING);
    }

    private static Disclosure least(Visit visit, Set<PersonId> persons, String category, boolean own) {
        Disclosure least = Disclosure.CONTENT;
        for (PersonId person : persons) {
            var adult = visit.concerned(person)
                    .map(one -> one.subject().age().under(18))
                    .orElse(YesNoUnknown.UNKNOWN);
            List<Law> laws = switch (adult) {
                case YES -> List.of(Law.JEUGDWET);
                case NO -> List.of(Law.WMO);
                case UNKNOWN -> List.of(Law.WMO, Law.JEUGDWET);
            };
            for (Law law : laws) {
                Disclosure level = decide(visit, person, category, law, own);
                least = level.compareTo(least) < 0 ? level : least;
            }
        }
        return least;
    }

    private static Set<PersonId> orAll(List<PersonId> persons) {
        return new LinkedHashSet<>(persons.isEmpty() ? PERSONS : persons);
    }

    private static Set<PersonId> residentsOrAll(List<Party> parties) {
        return orAll(parties.stream().flatMap(party -> party.person().stream()).toList());
    }

    /** What a list in the view must hold: texts of content, and marks of that. */
    private static final class Expected {
        private final List<String> items = new ArrayList<>();

        void add(Disclosure level, String text) {
            if (level != Disclosure.NOTHING) {
                items.add(level == Disclosure.THAT ? "THAT" : text);
            }
        }
    }

    private static <T> List<String> items(List<Disclosed<T>> list, Function<T, String> text) {
        List<String> items = new ArrayList<>();
        for (Disclosed<T> item : list) {
            T content = item.content();
            items.add(content == null ? "THAT" : text.apply(content));
        }
        return items;
    }

    @Property(tries = 500)
    void aViewHoldsExactlyWhatDecisionsFieldByFieldPermit(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        Visit visit = visit(random);
        Logs logs = new Logs();
        PlanView view = logs.shown(visit, PlanView.of(plan, Vocabulary.dutch()));

        Expected goals = new Expected();
        Expected targets = new Expected();
        for (Goal goal : plan.goals()) {
            goals.add(
                    least(visit, orAll(goal.forWhom()), "PLAN_GOALS", false),
                    goal.words().value());
            for (DomainTarget target : goal.targets()) {
                String category = Vocabulary.dutch()
                        .category(target.domain())
                        .map(DataCategory::value)
                        .orElse("FULL_FILE");
                targets.add(
                        least(visit, orAll(goal.forWhom()), category, false),
                        target.domain().toString());
            }
        }
        Expected actions = new Expected();
        Set<PersonId> served = new LinkedHashSet<>();
        for (Action action : plan.actions()) {
            Set<PersonId> persons = new LinkedHashSet<>();
            for (GoalId goal : action.goals()) {
                persons.addAll(orAll(plan.goal(goal).orElseThrow().forWhom()));
            }
            action.owner().person().ifPresent(persons::add);
            boolean own = action.owner().kind() != Party.Kind.CITIZEN
                    && action.owner().id().equals(visit.visitor().user());
            if (own) {
                served.addAll(persons);
            }
            actions.add(least(visit, persons, "PLAN_GOALS", own), action.what().value());
        }
        Expected agreements = new Expected();
        for (Agreement agreement : plan.agreements()) {
            agreements.add(
                    least(visit, residentsOrAll(agreement.between()), "PLAN_GOALS", false),
                    agreement.what().value());
        }
        Expected decisions = new Expected();
        for (Decision decision : plan.decisions()) {
            Disclosure least = orAll(decision.forWhom()).stream()
                    .map(person -> decide(
                            visit,
                            person,
                            decision.law().equals(Law.JEUGDWET) ? "YOUTH_HELP" : "PLAN_GOALS",
                            decision.law(),
                            false))
                    .min(Disclosure::compareTo)
                    .orElseThrow();
            decisions.add(least, decision.what().value());
        }
        Expected contacts = new Expected();
        Expected notes = new Expected();
        for (ContactMoment contact : plan.contacts()) {
            Set<PersonId> persons = residentsOrAll(contact.tookPart());
            contacts.add(
                    least(visit, persons, "PLAN_GOALS", false), contact.on().toString());
            notes.add(
                    least(visit, persons, "PROFESSIONAL_OPINION", false),
                    Objects.requireNonNull(contact.note()).value());
        }
        Expected evaluations = new Expected();
        for (Evaluation evaluation : plan.evaluations()) {
            Set<PersonId> persons = new LinkedHashSet<>(PERSONS);
            evaluations.add(
                    least(visit, persons, "PLAN_GOALS", false), evaluation.on().toString());
            notes.add(
                    least(visit, persons, "PROFESSIONAL_OPINION", false),
                    evaluation.findings().value());
        }
        assertThat(items(view.goals(), goal -> goal.words().value())).isEqualTo(goals.items);
        assertThat(items(view.targets(), target -> target.domain().toString())).isEqualTo(targets.items);
        assertThat(items(view.actions(), action -> action.what().value())).isEqualTo(actions.items);
        assertThat(items(view.agreements(), agreement -> agreement.what().value()))
                .isEqualTo(agreements.items);
        assertThat(items(view.decisions(), decision -> decision.what().value())).isEqualTo(decisions.items);
        assertThat(items(view.contacts(), contact -> contact.on().toString())).isEqualTo(contacts.items);
        assertThat(items(view.evaluations(), evaluation -> evaluation.on().toString()))
                .isEqualTo(evaluations.items);
        assertThat(items(view.notes(), note -> note.text().value())).isEqualTo(notes.items);
        assertThat(view.members())
                .isEqualTo(PERSONS.stream()
                        .filter(person -> least(visit, Set.of(person), "INVOLVEMENT", served.contains(person))
                                != Disclosure.NOTHING)
                        .toList());
        Statistics.label("something is shown")
                .collect(Stream.of(goals, actions, agreements, decisions, contacts)
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
