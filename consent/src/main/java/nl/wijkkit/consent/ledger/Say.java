package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;

/**
 * Who has a say in a consent on a day: by age, capacity, kind of law, and authority that ended.
 * <p>
 * Where a birth date leaves doubt, a person whose agreement may be needed is needed, and one who may have no say counts for
 * nothing.
 *
 * @param what  what is agreed to
 * @param ages  the age of the person concerned
 * @param capacity  whether that person can weigh the matter
 * @param regime  the age regime
 * @param ended  when givers lost their capacity
 * @param day  the day
 */
record Say(Consent what, Ages ages, Capacity capacity, AgeRegime regime, Map<Giver, LocalDate> ended, LocalDate day) {

    /** Laws about property, in which an administrator acts (BW 1:441). */
    private static final Set<Law> PROPERTY = Set.of(Law.WGS, Law.PARTICIPATIEWET);

    /** Whether a signature counts. */
    boolean counts(Signature signature, LocalDate signedOn) {
        Giver giver = signature.giver();
        return hasAuthority(signature)
                && switch (giver.role()) {
                    case SELF -> !incapable() && ages.surelyReached(regime.subjectFrom(), signedOn);
                    case PARENT_WITH_AUTHORITY, GUARDIAN -> ages.surelyBelow(representedUntil(), day);
                    case PARENT_WITHOUT_AUTHORITY -> false;
                    case AUTHORISED -> adult();
                    case CURATOR, MENTOR, PARTNER, FAMILY -> adult() && incapable();
                    case ADMINISTRATOR -> adult() && aboutProperty();
                };
    }

    /** Whether someone may have a say, so that his agreement is needed and his refusal blocks. */
    boolean mayHaveSay(Giver giver) {
        return stillHolds(giver)
                && switch (giver.role()) {
                    case SELF -> !incapable() && !ages.surelyBelow(regime.subjectFrom(), day);
                    case PARENT_WITH_AUTHORITY, GUARDIAN ->
                        ages.born() != null && !ages.surelyReached(representedUntil(), day);
                    case PARENT_WITHOUT_AUTHORITY -> false;
                    case AUTHORISED -> !ages.surelyBelow(AgeRegime.ADULT, day);
                    case CURATOR, MENTOR, PARTNER, FAMILY -> !ages.surelyBelow(AgeRegime.ADULT, day) && incapable();
                    case ADMINISTRATOR -> aboutProperty();
                };
    }

    /** Whether all whose agreement the law and the record ask for are among those who agreed. */
    boolean complete(List<Giver> needed, Set<Giver> agreed) {
        List<Giver> asked = needed.stream().filter(this::mayHaveSay).toList();
        boolean selfNeeded = !incapable() && !ages.surelyBelow(regime.subjectFrom(), day);
        boolean minorRepresented = ages.born() != null && !ages.surelyReached(representedUntil(), day);
        boolean adultRepresented = incapable() && !ages.surelyBelow(AgeRegime.ADULT, day);
        return agreed.containsAll(asked)
                && (!selfNeeded || agreed.stream().anyMatch(giver -> decidesFor(giver.role())))
                && (!minorRepresented
                        || asked.stream().anyMatch(giver -> giver.role().actsForMinor()))
                && (!adultRepresented || agreed.stream().anyMatch(giver -> giver.role() != GiverRole.SELF));
    }

    /** Whether a signature stood within its authority. */
    boolean hasAuthority(Signature signature) {
        return stillHolds(signature.giver())
                && (signature.authorityUntil() == null || day.isBefore(signature.authorityUntil()));
    }

    private boolean stillHolds(Giver giver) {
        LocalDate end = ended.get(giver);
        return end == null || day.isBefore(end);
    }

    /** The person concerned, or who acts for a capable adult. */
    private boolean decidesFor(GiverRole role) {
        return role == GiverRole.SELF || role == GiverRole.AUTHORISED || role == GiverRole.ADMINISTRATOR;
    }

    private int representedUntil() {
        return incapable() ? AgeRegime.ADULT : regime.representativesUntil();
    }

    private boolean incapable() {
        return capacity == Capacity.INCAPABLE;
    }

    private boolean adult() {
        return ages.surelyReached(AgeRegime.ADULT, day);
    }

    private boolean aboutProperty() {
        return PROPERTY.contains(what.origin()) && what.fold(process -> true, disclose -> true, help -> false);
    }

    @Override
    public String toString() {
        return "Say[" + regime.id() + "]";
    }
}
