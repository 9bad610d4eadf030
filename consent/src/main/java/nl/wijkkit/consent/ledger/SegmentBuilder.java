package nl.wijkkit.consent.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.consent.request.OnRecord;

/** Gathers people and their phases into a segment. */
final class SegmentBuilder {

    private byte[] bytes = new byte[0];
    private int used;

    /** Adds the people of a segment, except the one who stands at this place; -1 for none. */
    SegmentBuilder addAllBut(int absent, Segment segment) {
        byte[] all = segment.bytes();
        if (absent < 0) {
            add(all, segment.first(), all.length);
        } else {
            add(all, segment.first(), absent);
            add(all, absent + Segment.getInt(all, absent + Segment.SIZE), all.length);
        }
        return this;
    }

    private void add(byte[] source, int from, int until) {
        int at = grow(until - from);
        System.arraycopy(source, from, bytes, at, until - from);
    }

    /** Adds a person who is not there yet. */
    SegmentBuilder add(String id, int mixed, List<Row> rows) {
        byte[] letters = id.getBytes(StandardCharsets.US_ASCII);
        int size = Segment.ID + letters.length + rows.size() * Segment.PHASE;
        int at = grow(size);
        Segment.setInt(bytes, at, mixed);
        Segment.setInt(bytes, at + Segment.SIZE, size);
        bytes[at + Segment.ID_LENGTH] = (byte) letters.length;
        System.arraycopy(letters, 0, bytes, at + Segment.ID, letters.length);
        int phase = at + Segment.ID + letters.length;
        for (Row row : rows) {
            Segment.setInt(bytes, phase, row.from());
            Segment.setInt(bytes, phase + Segment.UNTIL, row.until());
            Segment.setInt(bytes, phase + Segment.TERMS, row.terms());
            Segment.setInt(bytes, phase + Segment.ON_RECORD, row.onRecord());
            bytes[phase + Segment.STANDING] = row.standing();
            phase += Segment.PHASE;
        }
        return this;
    }

    /** Makes room; returns where it starts. */
    private int grow(int size) {
        int at = used;
        used = Math.addExact(used, size);
        if (used > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(64, used + (used >> 1)));
        }
        return at;
    }

    /**
     * Makes the segment.
     *
     * @param terms  what the phases of this and of earlier segments are about, by number
     * @param onRecord  what decisions are told, by number
     * @throws IllegalArgumentException if a person was added twice
     */
    Segment build(Terms[] terms, OnRecord[] onRecord) {
        int people = 0;
        for (int at = 0; at < used; at += size(at)) {
            people++;
        }
        // one or two people a bucket
        int buckets = Integer.highestOneBit(Math.max(1, people));
        int lastBucket = buckets - 1;
        int[] starts = new int[buckets + 1];
        starts[0] = Segment.START * starts.length;
        for (int at = 0; at < used; at += size(at)) {
            starts[(Segment.getInt(bytes, at) & lastBucket) + 1] += size(at);
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        byte[] sorted = new byte[Math.addExact(starts[0], used)];
        for (int i = 0; i < starts.length; i++) {
            Segment.setInt(sorted, i * Segment.START, starts[i]);
        }
        int[] next = starts.clone();
        for (int at = 0; at < used; at += size(at)) {
            int bucket = Segment.getInt(bytes, at) & lastBucket;
            requireNew(at, sorted, starts[bucket], next[bucket]);
            System.arraycopy(bytes, at, sorted, next[bucket], size(at));
            next[bucket] += size(at);
        }
        return new Segment(people, lastBucket, sorted, terms, onRecord);
    }

    private int size(int at) {
        return Segment.getInt(bytes, at + Segment.SIZE);
    }

    /** Insists that a person is not among those of the bucket that are placed. */
    private void requireNew(int at, byte[] placed, int from, int until) {
        int end = at + Segment.ID + bytes[at + Segment.ID_LENGTH];
        for (int other = from; other < until; other += Segment.getInt(placed, other + Segment.SIZE)) {
            int otherEnd = other + Segment.ID + placed[other + Segment.ID_LENGTH];
            if (Arrays.equals(bytes, at + Segment.ID_LENGTH, end, placed, other + Segment.ID_LENGTH, otherEnd)) {
                throw new IllegalArgumentException("each person must have one history, got two");
            }
        }
    }
}
