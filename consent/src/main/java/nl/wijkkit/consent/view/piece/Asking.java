package nl.wijkkit.consent.view.piece;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says what is asked about a part of a view.
 * <p>
 * Many parts ask the same, so that what was asked before is kept for the length of one look. For use by one thread.
 */
public final class Asking {

    private static final Relation CONTRACTED = Relation.of("CONTRACTED");
    private static final Facts BEYOND_NEED = Facts.none().with("necessary", false);

    private final Map<PersonId, Concerned> concerned = new HashMap<>();
    private final Map<Topic, List<Question>> asked = new HashMap<>();

    /** What can be asked again: without a law, the law of the person. */
    private record Topic(
            PersonId person,
            DataCategory category,
            @Nullable Law origin,
            boolean own) {}

    /**
     * Makes it for one look.
     *
     * @param visit  the look
     */
    public Asking(Visit visit) {
        visit.concerned().forEach(one -> concerned.put(one.id(), one));
    }

    /**
     * Asks about persons, each under the law of that person: the Jeugdwet for a minor, the Wmo 2015 for an adult, both if the
     * age leaves it open.
     *
     * @param persons  the persons
     * @param category  what the data is about
     * @param own  whether a provider with a contract needs it
     * @return the questions
     */
    public List<Question> about(Collection<PersonId> persons, DataCategory category, boolean own) {
        return ask(persons, category, null, own);
    }

    /**
     * Asks about persons under one law.
     *
     * @param persons  the persons
     * @param category  what the data is about
     * @param origin  the law
     * @param own  whether a provider with a contract needs it
     * @return the questions
     */
    public List<Question> about(Collection<PersonId> persons, DataCategory category, Law origin, boolean own) {
        return ask(persons, category, origin, own);
    }

    /**
     * Returns whether the visitor is a provider with a contract, to whom it matters what is its own.
     *
     * @return true if he is to any person
     */
    public boolean isContracted() {
        return concerned.values().stream().anyMatch(Asking::isContracted);
    }

    private static boolean isContracted(Concerned one) {
        return one.actor().relation().equals(CONTRACTED);
    }

    private List<Question> ask(Collection<PersonId> persons, DataCategory category, @Nullable Law origin, boolean own) {
        if (persons.size() == 1) {
            return ask(new Topic(persons.iterator().next(), category, origin, own));
        }
        List<Question> questions = new ArrayList<>(persons.size());
        for (PersonId person : persons) {
            questions.addAll(ask(new Topic(person, category, origin, own)));
        }
        return questions;
    }

    private List<Question> ask(Topic topic) {
        List<Question> known = asked.get(topic);
        if (known == null) {
            known = questions(topic);
            asked.put(topic, known);
        }
        return known;
    }

    private List<Question> questions(Topic topic) {
        Concerned one = concerned.get(topic.person());
        Facts circumstances = one != null && isContracted(one) && !topic.own() ? BEYOND_NEED : Facts.none();
        List<Law> laws = topic.origin() == null ? laws(one) : List.of(topic.origin());
        return laws.stream()
                .map(law -> new Question(topic.person(), topic.category(), law, circumstances))
                .toList();
    }

    private static List<Law> laws(@Nullable Concerned one) {
        if (one == null) {
            // nothing of this person is asked, so that any law will do
            return List.of(Law.WMO);
        }
        return switch (one.subject().age().under(18)) {
            case YES -> List.of(Law.JEUGDWET);
            case NO -> List.of(Law.WMO);
            case UNKNOWN -> List.of(Law.JEUGDWET, Law.WMO);
        };
    }
}
