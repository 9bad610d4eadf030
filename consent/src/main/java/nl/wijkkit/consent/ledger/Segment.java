package nl.wijkkit.consent.ledger;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;

/**
 * A part of the index: the people whose ids hash alike, and the phases of their consents. It never changes, so that any
 * number of threads may read it.
 * <p>
 * All of it is one array, since every other place in memory is one more to wait for: first where each bucket starts, then
 * the people, those of one bucket next to one another, with all that is known of a person together. A look-up reads where
 * the bucket starts and then the one or two people in it, so that memory is waited for twice however many people there are.
 * A person takes {@value #ID} bytes and the id, two to four for the bucket, and {@value #PHASE} for each phase.
 */
final class Segment {

    // where a bucket starts, which is where the one before ends
    static final int START = Integer.BYTES;

    // a person: the hash of the id, the size of all of it, the length of the id, the id, and then the phases
    static final int SIZE = Integer.BYTES;
    static final int ID_LENGTH = SIZE + Integer.BYTES;
    static final int ID = ID_LENGTH + Byte.BYTES;

    // a phase: the first day, the day after the last, what it is about, what a decision is told, and how it stands
    static final int UNTIL = Integer.BYTES;
    static final int TERMS = UNTIL + Integer.BYTES;
    static final int ON_RECORD = TERMS + Integer.BYTES;
    static final int STANDING = ON_RECORD + Integer.BYTES;
    static final int PHASE = STANDING + Byte.BYTES;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.nativeOrder());

    // made with what stands above
    static final Segment EMPTY = new SegmentBuilder().build(new Terms[0], new OnRecord[0]);

    private final int people;
    /** The last bucket; there are a power of two of them. */
    private final int lastBucket;

    private final byte[] bytes;
    private final Terms[] terms;
    private final OnRecord[] onRecord;

    Segment(int people, int lastBucket, byte[] bytes, Terms[] terms, OnRecord[] onRecord) {
        this.people = people;
        this.lastBucket = lastBucket;
        this.bytes = bytes;
        this.terms = terms;
        this.onRecord = onRecord;
    }

    int people() {
        return people;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the first person stands. */
    int first() {
        return getInt(bytes, 0);
    }

    /** Mixes the hash of an id: the low bits find the bucket, the high bits the segment. */
    static int mix(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** Returns where a person stands; -1 if nothing is on record. */
    int find(String id, int mixed) {
        int bucket = (mixed & lastBucket) * START;
        int end = getInt(bytes, bucket + START);
        for (int at = getInt(bytes, bucket); at < end; at += getInt(bytes, at + SIZE)) {
            if (getInt(bytes, at) == mixed && is(at, id)) {
                return at;
            }
        }
        return -1;
    }

    private boolean is(int at, String id) {
        int length = bytes[at + ID_LENGTH];
        if (length != id.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[at + ID + i] != id.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what is on record: of all phases that cover the request, the one with the first standing. */
    OnRecord lookUp(int person, Request request) {
        int day = Math.toIntExact(request.on().toEpochDay());
        int best = -1;
        int end = person + getInt(bytes, person + SIZE);
        for (int phase = person + ID + bytes[person + ID_LENGTH]; phase < end; phase += PHASE) {
            if (getInt(bytes, phase) <= day
                    && day < getInt(bytes, phase + UNTIL)
                    && (best < 0 || bytes[phase + STANDING] < bytes[best + STANDING])
                    && terms[getInt(bytes, phase + TERMS)].cover(request)) {
                best = phase;
            }
        }
        return best < 0 ? OnRecord.NOTHING : onRecord[getInt(bytes, best + ON_RECORD)];
    }

    static int getInt(byte[] bytes, int at) {
        return (int) INTS.get(bytes, at);
    }

    static void setInt(byte[] bytes, int at, int value) {
        INTS.set(bytes, at, value);
    }
}
