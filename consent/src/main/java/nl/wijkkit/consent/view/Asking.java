package nl.wijkkit.consent.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/** The one place that says what is asked about a part of a view. */
final class Asking {

    private static final Relation CONTRACTED = Relation.of("CONTRACTED");

    private final Map<PersonId, Concerned> concerned = new HashMap<>();

    Asking(Visit visit) {
        visit.concerned().forEach(one -> concerned.put(one.id(), one));
    }

    /** About each person, under the law of that person. */
    List<Question> about(Collection<PersonId> persons, DataCategory category, boolean own) {
        List<Question> questions = new ArrayList<>();
        for (PersonId person : persons) {
            for (Law law : laws(person)) {
                questions.add(question(person, category, law, own));
            }
        }
        return questions;
    }

    /** About each person, under one law. */
    List<Question> about(Collection<PersonId> persons, DataCategory category, Law origin, boolean own) {
        return persons.stream()
                .map(person -> question(person, category, origin, own))
                .toList();
    }

    private Question question(PersonId person, DataCategory category, Law origin, boolean own) {
        Concerned one = concerned.get(person);
        boolean contracted = one != null && one.actor().relation().equals(CONTRACTED);
        return new Question(person, category, origin, contracted && !own);
    }

    private List<Law> laws(PersonId person) {
        Concerned one = concerned.get(person);
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
