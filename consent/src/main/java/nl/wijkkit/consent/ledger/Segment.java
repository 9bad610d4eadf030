package nl.wijkkit.consent.ledger;

import java.util.Arrays;
import nl.wijkkit.consent.request.OnRecord;

/**
 * A part of the index: the people whose ids hash alike, and the phases of their consents, in columns. It never changes, so
 * that any number of threads may read it.
 * <p>
 * A person takes from 8 to 16 bytes in the table, 8 for two places, and the id; a phase takes 17 bytes.
 */
final class Segment {

    static final Segment EMPTY = new SegmentBuilder().build();

    /** The person at each place of the hash table, plus one; 0 for none. Its length is a power of two. */
    private final int[] table;

    final byte[] ids;
    final int[] idStart;
    final int[] phaseStart;
    final Terms[] terms;
    final int[] from;
    final int[] until;
    final byte[] standing;
    final OnRecord[] onRecord;

    Segment(
            int[] table,
            byte[] ids,
            int[] idStart,
            int[] phaseStart,
            Terms[] terms,
            int[] from,
            int[] until,
            byte[] standing,
            OnRecord[] onRecord) {
        this.table = table;
        this.ids = ids;
        this.idStart = idStart;
        this.phaseStart = phaseStart;
        this.terms = terms;
        this.from = from;
        this.until = until;
        this.standing = standing;
        this.onRecord = onRecord;
    }

    int people() {
        return idStart.length - 1;
    }

    int phases() {
        return from.length;
    }

    /** Mixes the hash of an id: the low bits find the place in a table, the high bits the segment. */
    static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Returns the number of a person; -1 if nothing is on record. */
    int find(String id, int mixed) {
        int mask = table.length - 1;
        for (int place = mixed & mask; table[place] != 0; place = (place + 1) & mask) {
            int person = table[place] - 1;
            if (is(person, id)) {
                return person;
            }
        }
        return -1;
    }

    /** Returns what is on record: of all phases that cover the question, the one with the first standing. */
    OnRecord lookUp(int person, Question question) {
        int best = -1;
        for (int i = phaseStart[person]; i < phaseStart[person + 1]; i++) {
            if (from[i] <= question.day()
                    && question.day() < until[i]
                    && (best < 0 || standing[i] < standing[best])
                    && terms[i].cover(question)) {
                best = i;
            }
        }
        return best < 0 ? OnRecord.NOTHING : onRecord[best];
    }

    private boolean is(int person, String id) {
        int start = idStart[person];
        int length = idStart[person + 1] - start;
        if (length != id.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (ids[start + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Places people in a hash table that is at most half full.
     *
     * @throws IllegalArgumentException if a person is there twice
     */
    static int[] table(byte[] ids, int[] idStart) {
        int people = idStart.length - 1;
        int[] table = new int[Integer.highestOneBit(Math.max(1, people)) * 4];
        int mask = table.length - 1;
        for (int person = 0; person < people; person++) {
            int start = idStart[person];
            int end = idStart[person + 1];
            int place = mix(hash(ids, start, end)) & mask;
            while (table[place] != 0) {
                int other = table[place] - 1;
                if (Arrays.equals(ids, start, end, ids, idStart[other], idStart[other + 1])) {
                    throw new IllegalArgumentException("each person must have one history, got two");
                }
                place = (place + 1) & mask;
            }
            table[place] = person + 1;
        }
        return table;
    }

    /** The hash that {@link String#hashCode} gives of the id. */
    private static int hash(byte[] ids, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + ids[i];
        }
        return hash;
    }
}
