package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.plan.person.PersonId;

/**
 * The consents of many people in little memory, for decisions: a look-up takes the same time among a thousand as among ten
 * million. The entries themselves stay in a store of your own.
 * <p>
 * A look-up finds the consents that cover the law, the purpose, the category and the receiver on the day of the question. A
 * consent to start help is found for that action only, and never for data; the other way round likewise. If a request
 * states no {@code receiver}, who asks is the receiver.
 * <p>
 * Any number of threads may look up while one thread at a time writes: a look-up sees a person before or after a change,
 * never in between. Writers wait for one another. A change copies one of {@value #SEGMENTS} parts of the index.
 */
public final class ConsentIndex implements Consents {

    /** The number of parts, a power of two. */
    static final int SEGMENTS = 4096;

    private final AgeRegimes regimes;
    private final AtomicReferenceArray<Segment> segments = new AtomicReferenceArray<>(SEGMENTS);

    // many people agree to the same thing: equal values are kept once; used by writers only
    private final Numbered<Consent, Terms> terms = new Numbered<>(Terms::of, new Terms[0]);
    private final Numbered<OnRecord, OnRecord> records = new Numbered<>(record -> record, new OnRecord[0]);

    private ConsentIndex(AgeRegimes regimes) {
        this.regimes = Objects.requireNonNull(regimes, "regimes");
        for (int i = 0; i < SEGMENTS; i++) {
            segments.set(i, Segment.EMPTY);
        }
    }

    /**
     * Obtains an index without consents.
     *
     * @param regimes  the age regimes
     * @return the index
     */
    public static ConsentIndex empty(AgeRegimes regimes) {
        return new ConsentIndex(regimes);
    }

    /**
     * Obtains an index of many histories at once, which is much faster than putting them one by one.
     *
     * @param regimes  the age regimes
     * @param histories  one history for each person
     * @return the index
     * @throws IllegalArgumentException if two histories are of one person
     */
    public static ConsentIndex load(AgeRegimes regimes, Stream<ConsentHistory> histories) {
        ConsentIndex index = new ConsentIndex(regimes);
        SegmentBuilder[] builders = new SegmentBuilder[SEGMENTS];
        histories.forEachOrdered(history -> {
            String id = history.subject().value();
            int mixed = Segment.mix(id.hashCode());
            int segment = segment(mixed);
            if (builders[segment] == null) {
                builders[segment] = new SegmentBuilder();
            }
            builders[segment].add(id, mixed, index.rows(history));
        });
        for (int i = 0; i < SEGMENTS; i++) {
            if (builders[i] != null) {
                index.segments.set(i, builders[i].build(index.terms.values(), index.records.values()));
                builders[i] = null;
            }
        }
        return index;
    }

    /**
     * Puts the history of a person in the place of the one before.
     *
     * @param history  the history
     */
    public synchronized void put(ConsentHistory history) {
        String id = history.subject().value();
        int mixed = Segment.mix(id.hashCode());
        Segment before = segments.get(segment(mixed));
        Segment after = new SegmentBuilder()
                .addAllBut(before.find(id, mixed), before)
                .add(id, mixed, rows(history))
                .build(terms.values(), records.values());
        segments.set(segment(mixed), after);
    }

    @Override
    public OnRecord lookUp(Request request) {
        PersonId person = request.subject().id();
        if (person == null || !restsOnConsent(request.asked().action())) {
            return OnRecord.NOTHING;
        }
        String id = person.value();
        int mixed = Segment.mix(id.hashCode());
        Segment segment = segments.get(segment(mixed));
        int found = segment.find(id, mixed);
        return found < 0 ? OnRecord.NOTHING : segment.lookUp(found, request);
    }

    @Override
    public boolean mayState(FactKey fact) {
        return Judgement.STATES.contains(fact);
    }

    /** Whether an action may rest on a consent that is on record; giving and withdrawing one do not. */
    private static boolean restsOnConsent(Action action) {
        return !action.value().endsWith("_CONSENT");
    }

    /**
     * Returns the number of people.
     *
     * @return 0 or more
     */
    public long people() {
        long people = 0;
        for (int i = 0; i < SEGMENTS; i++) {
            people += segments.get(i).people();
        }
        return people;
    }

    private static int segment(int mixed) {
        return mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SEGMENTS));
    }

    private List<Row> rows(ConsentHistory history) {
        return history.phases(regimes).stream().map(this::row).toList();
    }

    @SuppressWarnings("EnumOrdinal") // the order of the constants is what counts, and the index is never stored
    private Row row(Phase phase) {
        LocalDate until = phase.period().until();
        return new Row(
                Math.toIntExact(phase.period().from().toEpochDay()),
                until == null ? Integer.MAX_VALUE : Math.toIntExact(until.toEpochDay()),
                terms.number(phase.what()),
                records.number(phase.onRecord()),
                (byte) phase.standing().ordinal());
    }

    /**
     * Returns the number of people.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ConsentIndex[people=" + people() + "]";
    }
}
