package nl.wijkkit.consent.petition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Brings restrictions into decisions: beside the consents on record stands the fact that the use of the data is restricted,
 * which the rules of access look at.
 * <pre>{@code
 * Consents consents = Restrictions.of(petitions).over(ledger);
 * Gate gate = Gate.of(Decider.dutch(), consents, accessLog, processingLog, register);
 * }</pre>
 * Persons without a restriction cost one look-up. A request that states that nothing is restricted does not lift what is on record:
 * of the two the stricter counts. {@link #applied} does the same for a decision without consents.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Restrictions {

    private static final FactKey RESTRICTED = FactKey.of("processing_restricted");
    private static final FactKey REASON = FactKey.of("restriction_reason");

    private final Map<PersonId, List<Restriction>> byPerson;

    private Restrictions(Map<PersonId, List<Restriction>> byPerson) {
        this.byPerson = byPerson;
    }

    /**
     * Obtains the restrictions that requests lead to.
     *
     * @param petitions  the requests, in any order
     * @return the restrictions
     */
    public static Restrictions of(List<Petition> petitions) {
        return ofAll(petitions.stream()
                .flatMap(petition -> Consequences.restriction(petition).stream())
                .toList());
    }

    /**
     * Obtains restrictions.
     *
     * @param restrictions  the restrictions, in any order
     * @return the restrictions by person
     */
    public static Restrictions ofAll(List<Restriction> restrictions) {
        Map<PersonId, List<Restriction>> byPerson = new HashMap<>();
        restrictions.forEach(one -> byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>())
                .add(one));
        byPerson.replaceAll((person, list) -> List.copyOf(list));
        return new Restrictions(byPerson);
    }

    /**
     * Returns consents with these restrictions beside them.
     *
     * @param consents  where consents are looked up
     * @return the same with the facts of a restriction where one covers the question
     */
    public Consents over(Consents consents) {
        return new Consents() {
            @Override
            public OnRecord lookUp(Request request) {
                OnRecord record = consents.lookUp(request);
                Restriction found = find(request);
                return found == null ? record : new OnRecord(record.evidence(), facts(record.facts(), found));
            }

            @Override
            public boolean mayState(FactKey fact) {
                return fact.equals(RESTRICTED) || fact.equals(REASON) || consents.mayState(fact);
            }
        };
    }

    /**
     * Returns a question with the facts of the restriction that covers it, whatever it stated itself.
     *
     * @param request  the question
     * @return the question, or the same if no restriction covers it
     */
    public Request applied(Request request) {
        Restriction found = find(request);
        return found == null ? request : request.withFacts(facts(request.facts(), found));
    }

    private @Nullable Restriction find(Request request) {
        PersonId person = request.subject().id();
        List<Restriction> list = person == null ? null : byPerson.get(person);
        if (list != null) {
            for (Restriction restriction : list) {
                if (restriction.covers(request)) {
                    return restriction;
                }
            }
        }
        return null;
    }

    private static Facts facts(Facts facts, Restriction restriction) {
        return facts.with(RESTRICTED, FactValue.Flag.of(true))
                .with(REASON, new FactValue.Named(restriction.reason().code()));
    }

    /**
     * Returns the number of persons.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Restrictions[persons=" + byPerson.size() + "]";
    }
}
