package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.person.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * One consent while the entries about it are applied, in the order in which they were recorded. Mutable; it never leaves
 * this package.
 */
final class ConsentFold implements Act.Cases<ConsentFold> {

    private Consent what;
    private @Nullable PartialDate born;
    private Capacity capacity = Capacity.UNKNOWN;
    private @Nullable LocalDate until;
    private @Nullable LocalDate withdrawnOn;
    private final Set<Giver> needed = new LinkedHashSet<>();
    private final Map<Giver, Signed> signatures = new LinkedHashMap<>();
    private final Set<Giver> refusals = new LinkedHashSet<>();

    /** The day of the entry that is applied. */
    private LocalDate day = LocalDate.MIN;

    private ConsentFold(Consent what) {
        this.what = what;
    }

    /** Starts from the first entry about a consent, which must give or refuse it. */
    static ConsentFold start(Entry first) {
        Consent what;
        if (first.act() instanceof Act.Given given) {
            what = given.what();
        } else if (first.act() instanceof Act.Refused refused) {
            what = refused.what();
        } else {
            throw new IllegalArgumentException("a consent must first be given or refused, got entry " + first.id());
        }
        return new ConsentFold(what);
    }

    ConsentFold apply(Entry entry) {
        day = entry.on();
        return entry.act().fold(this);
    }

    @Override
    public ConsentFold given(Act.Given act) {
        if (signatures.isEmpty()) {
            what = act.what();
            until = act.until();
            needed.clear();
        } else {
            until = earlier(until, act.until());
        }
        born = act.born();
        capacity = act.capacity();
        needed.addAll(act.needed());
        sign(act.signatures());
        return this;
    }

    @Override
    public ConsentFold refused(Act.Refused act) {
        born = act.born();
        capacity = act.capacity();
        signatures.remove(act.by());
        refusals.add(act.by());
        return this;
    }

    @Override
    public ConsentFold narrowed(Act.Narrowed act) {
        what = act.remaining();
        return this;
    }

    @Override
    public ConsentFold withdrawn(Act.Withdrawn act) {
        signatures.clear();
        withdrawnOn = day;
        return this;
    }

    @Override
    public ConsentFold expired(Act.Expired act) {
        until = earlier(until, day);
        return this;
    }

    @Override
    public ConsentFold renewed(Act.Renewed act) {
        signatures.clear();
        until = act.until();
        capacity = act.capacity();
        needed.clear();
        needed.addAll(act.needed());
        sign(act.signatures());
        return this;
    }

    @Override
    public ConsentFold authorityEnded(Act.AuthorityEnded act) {
        throw new IllegalStateException("an end of authority is not about one consent");
    }

    private void sign(List<Signature> added) {
        withdrawnOn = null;
        for (Signature signature : added) {
            signatures.put(signature.giver(), new Signed(signature, day));
            refusals.remove(signature.giver());
        }
    }

    Consent what() {
        return what;
    }

    Set<Giver> refusals() {
        return refusals;
    }

    /** The days on which time alone may change how this consent stands. */
    List<LocalDate> turningPoints(AgeRegimes regimes) {
        List<LocalDate> days = new ArrayList<>();
        Optional.ofNullable(until).ifPresent(days::add);
        signatures
                .values()
                .forEach(signed ->
                        Optional.ofNullable(signed.signature.authorityUntil()).ifPresent(days::add));
        AgeRegime regime = regimes.of(what);
        Ages ages = new Ages(born);
        for (int years : new int[] {regime.subjectFrom(), regime.representativesUntil(), AgeRegime.ADULT}) {
            ages.earliest(years).ifPresent(days::add);
            ages.latest(years).ifPresent(days::add);
        }
        return days;
    }

    /**
     * Judges how this consent stands on a day.
     *
     * @param on  the day
     * @param regimes  the age regimes
     * @param ended  when givers lost their capacity
     * @param lifted  who refused here and has since agreed to all of it elsewhere
     * @return the judgement; empty if nobody with a say agreed or refused
     */
    Optional<Judgement> judge(LocalDate on, AgeRegimes regimes, Map<Giver, LocalDate> ended, Set<Giver> lifted) {
        Say say = new Say(what, new Ages(born), capacity, regimes.of(what), ended, on);
        if (refusals.stream().anyMatch(giver -> !lifted.contains(giver) && say.mayHaveSay(giver))) {
            return Optional.of(Judgement.refused(what));
        }
        if (withdrawnOn != null) {
            return Optional.of(Judgement.withdrawn(what, withdrawnOn));
        }
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        if (until != null && !on.isBefore(until)) {
            return Optional.of(Judgement.expired(what, until));
        }
        List<Signature> counting = signatures.values().stream()
                .filter(signed -> say.counts(signed.signature, signed.on))
                .map(Signed::signature)
                .toList();
        Set<Giver> agreed = counting.stream().map(Signature::giver).collect(Collectors.toSet());
        boolean complete = say.complete(List.copyOf(needed), agreed);
        List<GiverRole> roles = signatures.values().stream()
                .map(Signed::signature)
                .filter(signature -> agreed.contains(signature.giver())
                        || (!signature.giver().role().actsForMinor()
                                && signature.giver().role() != GiverRole.SELF
                                && say.hasAuthority(signature)))
                .map(signature -> signature.giver().role())
                .toList();
        boolean allParents = needed.stream()
                .filter(giver -> giver.role().actsForMinor() && say.mayHaveSay(giver))
                .allMatch(agreed::contains);
        return Optional.of(Judgement.given(standing(say, counting, complete), what, roles, allParents));
    }

    private Standing standing(Say say, List<Signature> counting, boolean complete) {
        if (isBlanket()) {
            return Standing.NOT_SPECIFIC;
        }
        if (counting.isEmpty()) {
            boolean hadSay = signatures.values().stream()
                    .anyMatch(signed ->
                            signed.signature.giver().role().actsForMinor() || !say.hasAuthority(signed.signature));
            return hadSay ? Standing.NO_LONGER_REPRESENTED : Standing.WRONG_PERSON;
        }
        if (any(counting, Proof.Form.NOT_RECORDED)) {
            return Standing.NOT_DEMONSTRABLE;
        }
        if (any(counting, Proof.Form.PRETICKED_BOX)) {
            return Standing.NOT_UNAMBIGUOUS;
        }
        if (counting.stream().anyMatch(signature -> !signature.free())) {
            return Standing.NOT_FREE;
        }
        return complete ? Standing.IN_FORCE : Standing.INCOMPLETE;
    }

    private boolean isBlanket() {
        Scope scope = Scope.of(what);
        return what.purpose().equals(Consent.ANY_PURPOSE)
                || scope.categories().contains(Consent.ANY_CATEGORY)
                || scope.recipients().contains(Consent.ANY_RECIPIENT);
    }

    private static boolean any(List<Signature> signatures, Proof.Form form) {
        return signatures.stream().anyMatch(signature -> signature.proof().form() == form);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate first, @Nullable LocalDate second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first.isBefore(second) ? first : second;
    }

    /** A signature and the day on which it was put. */
    private record Signed(Signature signature, LocalDate on) {

        @Override
        public String toString() {
            return "Signed[" + signature + "]";
        }
    }
}
