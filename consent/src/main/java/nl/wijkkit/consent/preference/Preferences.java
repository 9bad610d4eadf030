package nl.wijkkit.consent.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.Consent;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * The preferences of persons, and how they take part in decisions.
 * <pre>{@code
 * Consents consents = preferences.over(ledger);
 * Decision decision = decider.decide(request, consents);
 * preferences.unheeded(decision); // those that the law set aside here; the decision says by which rule
 * }</pre>
 * Where a preference covers a look or sharing, consent that would carry it counts as withdrawn as far as the preference
 * goes (AVG 7(3)); nothing is added that could carry anything, so that a preference never widens access. What rests on a
 * task or duty by law, on danger or on the person's own right stands.
 * <p>
 * A person without a preference costs one look-up. This class is immutable and thread-safe.
 */
public final class Preferences {

    private static final Set<String> SHOWING = Set.of("VIEW", "SHARE", "EXPORT");
    private static final FactKey RECEIVER = FactKey.of("receiver");
    private static final FactKey REFUSED_SHARING = FactKey.of("subject_refused_sharing");
    private static final Evidence WITHDRAWN = Evidence.of("CONSENT_WITHDRAWN");
    private static final Set<String> PROPERTY = Set.of("DEBT", "INCOME");
    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");
    private static final int ADULT = 18;
    private static final int CHILD = 12;

    private final Map<PersonId, List<Preference>> byPerson;
    private final Map<String, List<String>> groups;
    private final AgeRegimes regimes;

    private Preferences(
            Map<PersonId, List<Preference>> byPerson, Map<String, List<String>> groups, AgeRegimes regimes) {
        this.byPerson = byPerson;
        this.groups = groups;
        this.regimes = regimes;
    }

    /**
     * Obtains preferences under Dutch rules.
     *
     * @param preferences  the preferences, in any order
     * @return the preferences by person
     */
    public static Preferences of(List<Preference> preferences) {
        return of(preferences, RuleSet.dutch(), AgeRegimes.dutch());
    }

    /**
     * Obtains preferences.
     *
     * @param preferences  the preferences, in any order
     * @param rules  says which roles a receiver stands for
     * @param regimes  until which age parents have a say
     * @return the preferences by person
     */
    public static Preferences of(List<Preference> preferences, RuleSet rules, AgeRegimes regimes) {
        Map<PersonId, List<Preference>> byPerson = new HashMap<>();
        preferences.stream()
                .sorted(Comparator.comparing((Preference one) -> one.period().from())
                        .thenComparing(Preference::id))
                .forEach(one -> byPerson.computeIfAbsent(one.person(), person -> new ArrayList<>())
                        .add(one));
        byPerson.replaceAll((person, list) -> List.copyOf(list));
        return new Preferences(byPerson, rules.recipients(), Objects.requireNonNull(regimes, "regimes"));
    }

    /**
     * Returns consents as far as the preferences leave them.
     *
     * @param consents  where consents are looked up
     * @return the same, where a preference covers the question with the consents as withdrawn
     */
    public Consents over(Consents consents) {
        return new Consents() {
            @Override
            public OnRecord lookUp(Request request) {
                OnRecord record = consents.lookUp(request);
                List<Preference> found = covering(request);
                return found.isEmpty() ? record : narrowed(request, record, found);
            }

            @Override
            public boolean mayState(FactKey fact) {
                return fact.equals(REFUSED_SHARING) || consents.mayState(fact);
            }
        };
    }

    private static OnRecord narrowed(Request request, OnRecord record, List<Preference> found) {
        List<Evidence> evidence = new ArrayList<>();
        boolean consented = request.evidence().stream().anyMatch(Preferences::isConsent);
        for (Evidence one : record.evidence()) {
            if (isConsent(one)) {
                consented = true;
            } else {
                evidence.add(one);
            }
        }
        if (consented) {
            evidence.add(WITHDRAWN);
        }
        boolean own = found.stream().anyMatch(one -> one.by().role() == GiverRole.SELF);
        return new OnRecord(
                evidence, own ? record.facts().with(REFUSED_SHARING, FactValue.Flag.of(true)) : record.facts());
    }

    private static boolean isConsent(Evidence evidence) {
        return evidence.value().startsWith("CONSENT_");
    }

    /**
     * Returns the preferences that a decision set aside because the law does not leave them: it permits what they are
     * against. Tell them with the sources of the decision.
     *
     * @param decision  a decision
     * @return the preferences, in the order in which they began; empty if nothing is permitted
     */
    public List<Preference> unheeded(Decision decision) {
        return decision.isPermitted() ? against(decision.request()) : List.of();
    }

    /**
     * Returns in which language someone prefers to speak and read.
     *
     * @param person  the person
     * @param day  the day
     * @return the wish that began last; empty if there is none
     */
    public Optional<Wish.Speak> language(PersonId person, LocalDate day) {
        return last(person, day, Wish.Speak.class);
    }

    /**
     * Returns how someone prefers to be reached.
     *
     * @param person  the person
     * @param day  the day
     * @return the wish that began last; empty if there is none
     */
    public Optional<Wish.ReachBy> reachBy(PersonId person, LocalDate day) {
        return last(person, day, Wish.ReachBy.class);
    }

    private <W extends Wish> Optional<W> last(PersonId person, LocalDate day, Class<W> kind) {
        Optional<W> found = Optional.empty();
        for (Preference preference : byPerson.getOrDefault(person, List.of())) {
            if (kind.isInstance(preference.wish()) && preference.period().contains(day)) {
                found = Optional.of(kind.cast(preference.wish()));
            }
        }
        return found;
    }

    /** The preferences against what is asked, of those who have a say. */
    private List<Preference> covering(Request request) {
        List<Preference> against = against(request);
        return against.isEmpty()
                ? against
                : against.stream().filter(one -> hasSay(one, request)).toList();
    }

    private List<Preference> against(Request request) {
        PersonId person = request.subject().id();
        List<Preference> all = person == null ? null : byPerson.get(person);
        if (all == null || !SHOWING.contains(request.asked().action().value())) {
            return List.of();
        }
        return all.stream()
                .filter(one -> one.period().contains(request.on()))
                .filter(one -> one.wish() instanceof Wish.KeepFrom keep && isAbout(keep, request))
                .toList();
    }

    private boolean isAbout(Wish.KeepFrom wish, Request request) {
        DataCategory asked = request.asked().category();
        return (wish.origin() == null || wish.origin().equals(request.asked().origin()))
                && (wish.organisation() == null
                        || wish.organisation().equals(request.actor().organisation()))
                && (wish.categories().isEmpty()
                        || wish.categories().contains(asked)
                        || wish.categories().contains(FULL_FILE)
                        || asked.equals(FULL_FILE))
                && (wish.recipients().isEmpty() || wish.recipients().stream().anyMatch(one -> gets(one, request)));
    }

    /** Whether someone gets the data: as the receiver that is stated, or in the role of the one who asks. */
    private boolean gets(Receiver recipient, Request request) {
        FactValue stated = request.facts().find(RECEIVER);
        String code = recipient.value();
        if (stated instanceof FactValue.Named named && named.value().equals(code)) {
            return true;
        }
        String role = request.actor().role().value();
        return role.equals(code) || groups.getOrDefault(code, List.of()).contains(role);
    }

    private boolean hasSay(Preference preference, Request request) {
        Age age = request.subject().age();
        boolean incapable = request.subject().capacity() == Capacity.INCAPABLE;
        return switch (preference.by().role()) {
            case SELF -> !incapable && !Limit.surelyBelow(age, CHILD);
            case PARENT_WITH_AUTHORITY, GUARDIAN -> !surelyReached(age, incapable ? ADULT : representedUntil(request));
            case PARENT_WITHOUT_AUTHORITY -> false;
            case AUTHORISED -> !Limit.surelyBelow(age, ADULT);
            case CURATOR, MENTOR, PARTNER, FAMILY -> incapable && !Limit.surelyBelow(age, ADULT);
            case ADMINISTRATOR -> PROPERTY.contains(request.asked().category().value());
        };
    }

    private int representedUntil(Request request) {
        Request.Asked asked = request.asked();
        return regimes.of(new Consent.ToDisclose(asked.purpose(), asked.origin(), List.of(asked.category()), List.of()))
                .representativesUntil();
    }

    private static boolean surelyReached(Age age, int years) {
        if (age instanceof Age.Known known) {
            return known.years() >= years;
        }
        return age instanceof Age.Between between && between.youngest() >= years;
    }

    /**
     * Returns the number of persons.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Preferences[persons=" + byPerson.size() + "]";
    }
}
