package nl.wijkkit.zrm.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.zrm.instrument.Instrument;

/** Rows as they come in, column by column, until they are sorted into a cohort. Not thread-safe. */
final class Rows {

    private final Instrument instrument;
    private final MomentKind kind;
    private final byte[][] answers;
    private int[] subjects = new int[1024];
    private char[] moments = new char[1024];
    private byte[] modes = new byte[1024];
    private int[] lines = new int[1024];
    private char[] groups = new char[0];
    private final List<String> groupNames = new ArrayList<>();
    private int size;

    Rows(Instrument instrument, MomentKind kind) {
        this.instrument = instrument;
        this.kind = kind;
        this.answers = new byte[instrument.domains().size()][1024];
    }

    int size() {
        return size;
    }

    List<String> groupNames() {
        return groupNames;
    }

    /** Adds a row that stood on a line of the source; group 0 is none, group n is the nth name. */
    void add(int line, int subject, int moment, int mode, int group, byte[] codes) {
        if (size == subjects.length) {
            int larger = Math.multiplyExact(size, 2);
            subjects = Arrays.copyOf(subjects, larger);
            moments = Arrays.copyOf(moments, larger);
            modes = Arrays.copyOf(modes, larger);
            lines = Arrays.copyOf(lines, larger);
            for (int d = 0; d < answers.length; d++) {
                answers[d] = Arrays.copyOf(answers[d], larger);
            }
        }
        if (group > 0 || groups.length > 0) {
            if (groups.length < subjects.length) {
                groups = Arrays.copyOf(groups, subjects.length);
            }
            groups[size] = (char) group;
        }
        subjects[size] = subject;
        moments[size] = (char) moment;
        modes[size] = (byte) mode;
        lines[size] = line;
        for (int d = 0; d < answers.length; d++) {
            answers[d][size] = codes[d];
        }
        size++;
    }

    /** What is told, in the order of the source, of each row with the subject and moment of an earlier one. */
    interface Duplicates {
        void found(int line, int firstLine);
    }

    /**
     * Sorts the rows by subject, series and moment, leaves out those that another with the same stood before, and packs
     * the rest. Subjects are numbered from 0 without a gap.
     */
    Cohort build(Duplicates duplicates) {
        int[] order = withoutDuplicates(order(), duplicates);
        int kept = order.length;
        Starts starts = new Starts(kept);
        char[] sortedMoments = new char[kept];
        PackedInts sortedModes = new PackedInts(kept, largest(modes));
        PackedInts sortedGroups = new PackedInts(kept, groups.length == 0 ? 0 : groupNames.size());
        byte[][] sortedAnswers = new byte[answers.length][kept];
        int last = -1;
        for (int i = 0; i < kept; i++) {
            int row = order[i];
            if (subjects[row] != last) {
                starts.set(i);
                last = subjects[row];
            }
            sortedMoments[i] = moments[row];
            sortedModes.set(i, modes[row]);
            if (groups.length > 0) {
                sortedGroups.set(i, groups[row]);
            }
        }
        starts.index();
        for (int d = 0; d < answers.length; d++) {
            byte[] from = answers[d];
            byte[] to = sortedAnswers[d];
            for (int i = 0; i < kept; i++) {
                to[i] = from[order[i]];
            }
        }
        return new Cohort(
                instrument,
                kind,
                sortedAnswers,
                starts,
                sortedMoments,
                sortedModes,
                sortedGroups,
                List.copyOf(groupNames));
    }

    private int[] withoutDuplicates(int[] order, Duplicates duplicates) {
        int kept = 0;
        long[] pairs = new long[0];
        int found = 0;
        for (int row : order) {
            int before = kept == 0 ? -1 : order[kept - 1];
            if (before >= 0
                    && subjects[before] == subjects[row]
                    && moments[before] == moments[row]
                    && series(before) == series(row)) {
                if (found == pairs.length) {
                    pairs = Arrays.copyOf(pairs, Math.max(16, found * 2));
                }
                pairs[found++] = ((long) lines[row] << 32) | lines[before];
            } else {
                order[kept++] = row;
            }
        }
        Arrays.sort(pairs, 0, found);
        for (int i = 0; i < found; i++) {
            duplicates.found((int) (pairs[i] >>> 32), (int) pairs[i]);
        }
        return kept == order.length ? order : Arrays.copyOf(order, kept);
    }

    private int[] order() {
        int subjectCount = 0;
        for (int i = 0; i < size; i++) {
            subjectCount = Math.max(subjectCount, subjects[i] + 1);
        }
        int[] next = new int[subjectCount + 1];
        for (int i = 0; i < size; i++) {
            next[subjects[i] + 1]++;
        }
        for (int s = 0; s < subjectCount; s++) {
            next[s + 1] += next[s];
        }
        // counted into place by subject; within a subject the key orders by series, moment and place in the source
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[next[subjects[i]]++] = (series(i) << 47) | ((long) moments[i] << 31) | i;
        }
        int from = 0;
        for (int s = 0; s < subjectCount; s++) {
            if (next[s] - from > 1) {
                Arrays.sort(keys, from, next[s]);
            }
            from = next[s];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) (keys[i] & Integer.MAX_VALUE);
        }
        return order;
    }

    private long series(int row) {
        return Codes.isSelfReport(modes[row]) ? 1 : 0;
    }

    private int largest(byte[] values) {
        int largest = 0;
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }
}
