package nl.wijkkit.zrm.cohort;

import java.util.BitSet;

/** Copies chosen rows of a cohort into a cohort of their own. */
final class Selection {

    private Selection() {}

    static Cohort of(Cohort cohort, BitSet chosen) {
        int domains = cohort.instrument().domains().size();
        int size = chosen.cardinality();
        byte[][] answers = new byte[domains][size];
        Starts starts = new Starts(size);
        char[] moments = new char[size];
        int largestMode = 0;
        int largestGroup = 0;
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            largestMode = Math.max(largestMode, cohort.modeNumber(row));
            largestGroup = Math.max(largestGroup, cohort.groupNumber(row));
        }
        PackedInts modes = new PackedInts(size, largestMode);
        PackedInts groups = new PackedInts(size, largestGroup);
        int last = -1;
        int to = 0;
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            int subject = cohort.subject(row);
            if (subject != last) {
                starts.set(to);
                last = subject;
            }
            for (int d = 0; d < domains; d++) {
                answers[d][to] = cohort.code(row, d);
            }
            moments[to] = (char) cohort.moment(row);
            modes.set(to, cohort.modeNumber(row));
            groups.set(to, cohort.groupNumber(row));
            to++;
        }
        starts.index();
        return new Cohort(
                cohort.instrument(), cohort.momentKind(), answers, starts, moments, modes, groups, cohort.groups());
    }
}
