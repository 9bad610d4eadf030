package nl.wijkkit.consent.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.picture.DataCategory;

/** Random looks, and decisions asked one by one, without the gate: what the views are held against. */
public final class Decisions {

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
            List.of("PARTNER", "FAMILY", "SUBJECT_ACCESS", "WRITTEN_AUTHORISATION"),
            List.of("PARTNER", "FAMILY", "SUBJECT_ACCESS", "NONE"),
            List.of("POLICE", "EXTERNAL", "CRIMINAL_INVESTIGATION", "NONE"));

    private final Visit visit;

    private Decisions(Visit visit) {
        this.visit = visit;
    }

    public static Decisions of(Visit visit) {
        return new Decisions(visit);
    }

    public static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Someone with one standing to all of a family, or with another to each, who may know the age of each or not. */
    public static Visit randomVisit(Random random, List<PersonId> persons, List<String> users) {
        List<String> standing = pick(random, STANDINGS);
        boolean oneStanding = random.nextInt(4) > 0;
        String purpose = oneStanding ? standing.get(2) : pick(random, STANDINGS).get(2);
        List<Concerned> concerned = new ArrayList<>();
        for (PersonId person : persons) {
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
        return Story.visit(pick(random, users), purpose, concerned.toArray(Concerned[]::new));
    }

    /** One decision, asked as anyone could. */
    public Disclosure one(PersonId person, String category, Law law, boolean own) {
        return one(person, category, law, own, Facts.none());
    }

    private Disclosure one(PersonId person, String category, Law law, boolean own, Facts more) {
        return visit.concerned(person)
                .map(one -> {
                    boolean beyond = one.actor().relation().value().equals("CONTRACTED") && !own;
                    Facts facts = beyond ? one.facts().with("necessary", false) : one.facts();
                    for (var fact : more.asMap().entrySet()) {
                        facts = facts.with(fact.getKey(), fact.getValue());
                    }
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

    /** The least of the decisions on some persons, each under the law of that person. */
    public Disclosure least(Collection<PersonId> persons, String category, boolean own) {
        return least(persons, category, own, Facts.none());
    }

    public Disclosure least(Collection<PersonId> persons, String category, boolean own, Facts more) {
        Disclosure least = Disclosure.CONTENT;
        for (PersonId person : persons) {
            YesNoUnknown minor = visit.concerned(person)
                    .map(one -> one.subject().age().under(18))
                    .orElse(YesNoUnknown.UNKNOWN);
            List<Law> laws = switch (minor) {
                case YES -> List.of(Law.JEUGDWET);
                case NO -> List.of(Law.WMO);
                case UNKNOWN -> List.of(Law.WMO, Law.JEUGDWET);
            };
            for (Law law : laws) {
                least = min(least, one(person, category, law, own, more));
            }
        }
        return persons.isEmpty() ? Disclosure.NOTHING : least;
    }

    public static Disclosure min(Disclosure one, Disclosure other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What a list in a view must hold: texts of content, and marks of that. */
    public static final class Expected {

        public final List<String> items = new ArrayList<>();

        /** Makes an empty list. */
        public Expected() {}

        public void add(Disclosure level, String text) {
            if (level != Disclosure.NOTHING) {
                items.add(level == Disclosure.THAT ? "THAT" : text);
            }
        }
    }

    /** What a list in a view does hold. */
    public static <T> List<String> items(List<Disclosed<T>> list, Function<? super T, String> text) {
        List<String> items = new ArrayList<>();
        for (Disclosed<T> item : list) {
            T content = item.content();
            items.add(content == null ? "THAT" : text.apply(content));
        }
        return items;
    }
}
