package nl.wijkkit.consent.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.consent.request.OnRecord;

/** Gathers people and their phases into a segment. */
final class SegmentBuilder {

    private byte[] ids = new byte[0];
    private int[] idStart = new int[1];
    private int[] phaseStart = new int[1];
    private Terms[] terms = new Terms[0];
    private int[] from = new int[0];
    private int[] until = new int[0];
    private byte[] standing = new byte[0];
    private OnRecord[] onRecord = new OnRecord[0];
    private int people;
    private int phases;

    /** Adds the people of a segment, except one; -1 for none. */
    SegmentBuilder addAllBut(int absent, Segment segment) {
        for (int person = 0; person < segment.people(); person++) {
            if (person != absent) {
                addId(segment.ids, segment.idStart[person], segment.idStart[person + 1]);
                for (int i = segment.phaseStart[person]; i < segment.phaseStart[person + 1]; i++) {
                    addPhase(
                            segment.terms[i],
                            segment.from[i],
                            segment.until[i],
                            segment.standing[i],
                            segment.onRecord[i]);
                }
                endPerson();
            }
        }
        return this;
    }

    /** Adds a person who is not there yet. */
    SegmentBuilder add(String id, List<Row> rows) {
        byte[] bytes = id.getBytes(StandardCharsets.US_ASCII);
        addId(bytes, 0, bytes.length);
        for (Row row : rows) {
            addPhase(row.terms(), row.from(), row.until(), row.standing(), row.onRecord());
        }
        endPerson();
        return this;
    }

    private void addId(byte[] source, int start, int end) {
        int used = idStart[people];
        int needed = used + end - start;
        if (needed > ids.length) {
            ids = Arrays.copyOf(ids, grown(needed));
        }
        System.arraycopy(source, start, ids, used, end - start);
        if (people + 1 == idStart.length) {
            idStart = Arrays.copyOf(idStart, grown(people + 2));
            phaseStart = Arrays.copyOf(phaseStart, idStart.length);
        }
        idStart[people + 1] = needed;
    }

    private void addPhase(Terms about, int first, int end, byte stands, OnRecord told) {
        if (phases == from.length) {
            int length = grown(phases + 1);
            terms = Arrays.copyOf(terms, length);
            from = Arrays.copyOf(from, length);
            until = Arrays.copyOf(until, length);
            standing = Arrays.copyOf(standing, length);
            onRecord = Arrays.copyOf(onRecord, length);
        }
        terms[phases] = about;
        from[phases] = first;
        until[phases] = end;
        standing[phases] = stands;
        onRecord[phases] = told;
        phases++;
    }

    private void endPerson() {
        people++;
        phaseStart[people] = phases;
    }

    private static int grown(int needed) {
        return Math.max(8, needed + (needed >> 1));
    }

    /**
     * Makes the segment.
     *
     * @throws IllegalArgumentException if a person was added twice
     */
    Segment build() {
        byte[] allIds = Arrays.copyOf(ids, idStart[people]);
        int[] starts = Arrays.copyOf(idStart, people + 1);
        return new Segment(
                Segment.table(allIds, starts),
                allIds,
                starts,
                Arrays.copyOf(phaseStart, people + 1),
                Arrays.copyOf(terms, phases),
                Arrays.copyOf(from, phases),
                Arrays.copyOf(until, phases),
                Arrays.copyOf(standing, phases),
                Arrays.copyOf(onRecord, phases));
    }
}
