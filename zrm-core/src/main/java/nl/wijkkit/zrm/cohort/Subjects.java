package nl.wijkkit.zrm.cohort;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import nl.wijkkit.zrm.assessment.SubjectId;

/**
 * The pseudonyms behind the subject numbers of a {@link Cohort}: number 0 is the first subject of the source.
 * <p>
 * The cohort itself does not hold them. Let go of this object as soon as nothing needs to be linked any more; without it
 * the numbers lead nowhere.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Subjects {

    private final byte[] text;
    private final int[] ends;
    private final long[] slots;
    private final int size;

    private Subjects(byte[] text, int[] ends, long[] slots, int size) {
        this.text = text;
        this.ends = ends;
        this.slots = slots;
        this.size = size;
    }

    /**
     * Returns how many subjects there are.
     *
     * @return the number of different pseudonyms
     */
    public int size() {
        return size;
    }

    /**
     * Returns the pseudonym behind a number.
     *
     * @param number  the number of the subject, from 0
     * @return the pseudonym
     * @throws IndexOutOfBoundsException if there is no such subject
     */
    public SubjectId get(int number) {
        Objects.checkIndex(number, size);
        int from = number == 0 ? 0 : ends[number - 1];
        return SubjectId.of(new String(text, from, ends[number] - from, StandardCharsets.US_ASCII));
    }

    /**
     * Finds the number of a pseudonym.
     *
     * @param subject  the pseudonym
     * @return the number; empty if this subject is not there
     */
    public OptionalInt number(SubjectId subject) {
        byte[] wanted = subject.value().getBytes(StandardCharsets.US_ASCII);
        int number = Builder.find(text, ends, slots, wanted, wanted.length);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /**
     * Returns the number of subjects, never a pseudonym.
     *
     * @return a count
     */
    @Override
    public String toString() {
        return "Subjects[" + size + "]";
    }

    /**
     * Numbers pseudonyms as they come, without making a string of each. A slot of the hash table holds the number from 1
     * in its low half and the hash in its high half, so that most other pseudonyms are passed without looking at them. Not
     * thread-safe.
     */
    static final class Builder {

        private byte[] text = new byte[1024];
        private int[] ends = new int[128];
        private long[] slots = new long[256];
        private int size;
        private int last = -1;

        /** The number of a pseudonym of ASCII characters, or -1. */
        int find(byte[] pseudonym, int length) {
            // the rows of a subject often stand together
            if (last < 0 || !isAt(text, ends, last, pseudonym, length)) {
                last = find(text, ends, slots, pseudonym, length);
            }
            return last;
        }

        /** Gives a pseudonym that was not found the next number. */
        int add(byte[] pseudonym, int length) {
            int from = size == 0 ? 0 : ends[size - 1];
            if (from + length > text.length) {
                text = Arrays.copyOf(text, Math.max(from + length, Math.addExact(text.length, text.length / 2)));
            }
            System.arraycopy(pseudonym, 0, text, from, length);
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
            }
            ends[size++] = from + length;
            if (size > slots.length / 2) {
                long[] old = slots;
                slots = new long[old.length * 2];
                for (long slot : old) {
                    if (slot != 0) {
                        put(slot);
                    }
                }
            }
            put(((long) hash(pseudonym, length) << 32) | size);
            last = size - 1;
            return last;
        }

        int size() {
            return size;
        }

        Subjects build() {
            int used = size == 0 ? 0 : ends[size - 1];
            return new Subjects(Arrays.copyOf(text, used), Arrays.copyOf(ends, size), slots.clone(), size);
        }

        private void put(long entry) {
            int mask = slots.length - 1;
            int slot = (int) (entry >>> 32) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = entry;
        }

        private static int find(byte[] text, int[] ends, long[] slots, byte[] pseudonym, int length) {
            int hash = hash(pseudonym, length);
            int mask = slots.length - 1;
            for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
                if ((int) (slots[slot] >>> 32) == hash) {
                    int number = (int) slots[slot] - 1;
                    if (isAt(text, ends, number, pseudonym, length)) {
                        return number;
                    }
                }
            }
            return -1;
        }

        private static boolean isAt(byte[] text, int[] ends, int number, byte[] pseudonym, int length) {
            int from = number == 0 ? 0 : ends[number - 1];
            return Arrays.equals(text, from, ends[number], pseudonym, 0, length);
        }

        private static int hash(byte[] pseudonym, int length) {
            long hash = length;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + pseudonym[i];
            }
            return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32);
        }
    }
}
