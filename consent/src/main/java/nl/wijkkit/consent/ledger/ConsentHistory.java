package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All the entries about one person, in the order in which they were recorded. How the person's consents stand is a fold of
 * these entries, on any day, and as it was known at any moment.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param entries  the entries, at least one
 */
public record ConsentHistory(@JsonValue List<Entry> entries) {

    /**
     * Copies the entries.
     *
     * @throws IllegalArgumentException if there is no entry, they are about different persons, an id occurs twice, a consent
     *     is changed before it was given or refused, holds from an earlier day than its first entry, or becomes wider
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConsentHistory {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a history must have at least one entry, got none");
        }
        PersonId subject = entries.get(0).subject();
        Set<EntryId> ids = new HashSet<>();
        Map<ConsentId, Consent> consents = new LinkedHashMap<>();
        Map<ConsentId, LocalDate> starts = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.subject().equals(subject)) {
                throw new IllegalArgumentException("entries must be about one person, got entry " + entry.id());
            }
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException("entries must have different ids, got " + entry.id() + " twice");
            }
            entry.act().about().ifPresent(consent -> {
                if (entry.on().isBefore(starts.computeIfAbsent(consent, id -> entry.on()))) {
                    throw new IllegalArgumentException(
                            "nothing happens to a consent before its first entry holds, got entry " + entry.id());
                }
                consents.put(consent, entry.act().fold(new Following(entry, consents.get(consent))));
            });
        }
    }

    /**
     * Obtains a history.
     *
     * @param entries  the entries, in the order in which they were recorded
     * @return the history
     * @throws IllegalArgumentException as the constructor
     */
    public static ConsentHistory of(List<Entry> entries) {
        return new ConsentHistory(entries);
    }

    /**
     * Returns a history with one more entry.
     *
     * @param entry  the entry that followed
     * @return the longer history
     * @throws IllegalArgumentException as the constructor
     */
    public ConsentHistory plus(Entry entry) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(entry);
        return new ConsentHistory(longer);
    }

    /**
     * Returns whose history this is.
     *
     * @return the person concerned
     */
    public PersonId subject() {
        return entries.get(0).subject();
    }

    /**
     * Returns the history as it was known at a moment.
     *
     * @param moment  the moment; what was recorded at it belongs to it
     * @return the history; empty if nothing had been recorded
     */
    public Optional<ConsentHistory> recordedUntil(Instant moment) {
        List<Entry> earlier =
                entries.stream().filter(entry -> !entry.at().isAfter(moment)).toList();
        return earlier.isEmpty() ? Optional.empty() : Optional.of(new ConsentHistory(earlier));
    }

    /**
     * Returns how each consent stands on a day.
     *
     * @param day  the day
     * @param regimes  the age regimes
     * @return one phase for each consent that had been given or refused by then, in order of id; its period is that
     *     day
     */
    public List<Phase> on(LocalDate day, AgeRegimes regimes) {
        List<Phase> phases = new ArrayList<>();
        judge(day, regimes)
                .forEach((consent, judgement) -> phases.add(new Phase(
                        consent, judgement.what(), Period.ofDay(day), judgement.standing(), judgement.onRecord())));
        return phases;
    }

    /**
     * Returns how each consent stands, has stood and will stand if nothing else happens. Ages that are reached and
     * authority that ends show here without an entry.
     *
     * @param regimes  the age regimes
     * @return the phases, in order of consent and then of time
     */
    public List<Phase> phases(AgeRegimes regimes) {
        TreeSet<LocalDate> days = new TreeSet<>();
        entries.forEach(entry -> days.add(entry.on()));
        // what may turn on a day depends on the entries that hold by then
        for (LocalDate day : List.copyOf(days)) {
            folds(day).values().forEach(fold -> days.addAll(fold.turningPoints(regimes)));
        }
        Map<ConsentId, List<Phase>> phases = new TreeMap<>();
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            Period period = next == null ? Period.startingOn(day) : Period.of(day, next);
            judge(day, regimes)
                    .forEach((consent, judged) -> append(
                            phases.computeIfAbsent(consent, id -> new ArrayList<>()),
                            new Phase(consent, judged.what(), period, judged.standing(), judged.onRecord())));
        }
        return phases.values().stream().flatMap(List::stream).toList();
    }

    /** Adds a phase, as one with the last if nothing changed in between. */
    private static void append(List<Phase> phases, Phase phase) {
        if (!phases.isEmpty()) {
            Phase last = phases.get(phases.size() - 1);
            if (phase.period().from().equals(last.period().until())
                    && phase.what().equals(last.what())
                    && phase.standing() == last.standing()
                    && phase.onRecord().equals(last.onRecord())) {
                Period joined = new Period(last.period().from(), phase.period().until());
                phases.set(
                        phases.size() - 1,
                        new Phase(phase.consent(), phase.what(), joined, phase.standing(), phase.onRecord()));
                return;
            }
        }
        phases.add(phase);
    }

    private Map<ConsentId, Judgement> judge(LocalDate day, AgeRegimes regimes) {
        Map<Giver, LocalDate> ended = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.act() instanceof Act.AuthorityEnded end) {
                ended.merge(end.giver(), entry.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        Map<ConsentId, Judgement> judgements = new TreeMap<>();
        folds(day)
                .forEach((consent, fold) -> fold.judge(day, regimes, ended, lifted(consent, fold, day))
                        .ifPresent(judgement -> judgements.put(consent, judgement)));
        return judgements;
    }

    private Map<ConsentId, ConsentFold> folds(LocalDate day) {
        Map<ConsentId, ConsentFold> folds = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.on().isAfter(day)) {
                entry.act()
                        .about()
                        .ifPresent(consent -> folds.compute(
                                consent, (id, fold) -> (fold == null ? ConsentFold.start(entry) : fold).apply(entry)));
            }
        }
        return folds;
    }

    /** Who refused a consent, and later agreed to all of it, or more, in another one. */
    private Set<Giver> lifted(ConsentId consent, ConsentFold fold, LocalDate day) {
        Set<Giver> open = new HashSet<>(fold.refusals());
        Set<Giver> lifted = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.on().isAfter(day)) {
                continue;
            }
            if (entry.act() instanceof Act.Refused refused && refused.consent().equals(consent)) {
                lifted.remove(refused.by());
            } else if (entry.act() instanceof Act.Given given
                    && !given.consent().equals(consent)
                    && given.what().covers(fold.what())) {
                given.signatures().stream()
                        .map(Signature::giver)
                        .filter(open::contains)
                        .forEach(lifted::add);
            }
        }
        return lifted;
    }

    /**
     * Returns the person and the number of entries.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ConsentHistory[" + subject() + ", entries=" + entries.size() + "]";
    }

    /** Checks that an entry follows from those before it, and tells what the consent is about from then on. */
    private record Following(Entry entry, @Nullable Consent current) implements Act.Cases<Consent> {

        @Override
        public Consent given(Act.Given act) {
            if (current != null && !act.what().covers(current)) {
                throw new IllegalArgumentException(
                        "who agrees later must agree to all of the consent, got entry " + entry.id());
            }
            return current == null ? act.what() : current;
        }

        @Override
        public Consent refused(Act.Refused act) {
            return current == null ? act.what() : current;
        }

        @Override
        public Consent narrowed(Act.Narrowed act) {
            if (!known().covers(act.remaining())) {
                throw new IllegalArgumentException("a narrowed consent must not become wider, got entry " + entry.id());
            }
            return act.remaining();
        }

        @Override
        public Consent withdrawn(Act.Withdrawn act) {
            return known();
        }

        @Override
        public Consent expired(Act.Expired act) {
            return known();
        }

        @Override
        public Consent renewed(Act.Renewed act) {
            return known();
        }

        @Override
        public Consent authorityEnded(Act.AuthorityEnded act) {
            throw new IllegalStateException("an end of authority is not about one consent");
        }

        private Consent known() {
            if (current == null) {
                throw new IllegalArgumentException(
                        "a consent must be given or refused before anything else happens to it, got entry "
                                + entry.id());
            }
            return current;
        }
    }
}
