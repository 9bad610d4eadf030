package nl.wijkkit.consent.figures;

import java.util.Arrays;

/**
 * Another table with the same sums, in the making: one cell becomes more or less, and other cells make up for it. Used for
 * one cell and direction after another. Not thread-safe.
 */
final class Shift {

    private final RawTable table;
    private final Measure measure;
    private final long[] change;
    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;
    private int cell;
    private boolean up;
    private boolean careful;
    private long sent;

    Shift(RawTable table, Measure measure) {
        this.table = table;
        this.measure = measure;
        this.change = new long[table.cells()];
        this.touched = new int[table.cells()];
        this.isTouched = new boolean[table.cells()];
    }

    /** Starts again from the table as it is. */
    void start(int forCell, boolean upward) {
        for (int i = 0; i < touchedCount; i++) {
            change[touched[i]] = 0;
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
        cell = forCell;
        up = upward;
        sent = 0;
    }

    int cell() {
        return cell;
    }

    boolean isUp() {
        return up;
    }

    /** Whether the next ways must leave every household in place, so that none can call them impossible. */
    void beCareful(boolean value) {
        careful = value;
    }

    /** By how much a cell on the way can still become more or less. */
    long room(int other, boolean upward) {
        return upward
                ? measure.up()[other] - change[other]
                : (careful ? measure.free(other) : measure.down()[other]) + change[other];
    }

    void push(int other, long amount) {
        if (!isTouched[other]) {
            isTouched[other] = true;
            touched[touchedCount] = other;
            touchedCount++;
        }
        change[other] += amount;
    }

    void sent(long amount) {
        sent += amount;
    }

    /** By how much the cell itself can still change. */
    long left() {
        return (up ? measure.up()[cell] : measure.down()[cell]) - sent;
    }

    /** By how much the cell changed so far. */
    long total() {
        return sent;
    }

    /**
     * By how much the cell changed that no household can call impossible. A household knows what it has itself in its own
     * area and the areas around it, so that no cell there can be less than that; what of the change rests on such cells does
     * not count. The columns of one area hold no more of a household together than its total.
     */
    long safe() {
        long[] worst = new long[table.depth(table.areas() - 1) + 1];
        int width = table.width();
        Arrays.sort(touched, 0, touchedCount);
        for (int i = 0; i < touchedCount; ) {
            int area = touched[i] / width;
            int total = area * width + width - 1;
            long own = 0;
            while (i < touchedCount && touched[i] < total) {
                own += impossible(touched[i]);
                i++;
            }
            own = Math.min(own, measure.known()[total]);
            if (i < touchedCount && touched[i] == total) {
                own += impossible(total);
                i++;
            }
            int depth = table.depth(area);
            worst[depth] = Math.max(worst[depth], own);
        }
        long possible = up ? sent : Math.min(sent, measure.free(cell));
        for (long amount : worst) {
            possible -= amount;
        }
        return Math.max(0, possible);
    }

    /** How much of the change of a cell the household with most in it knows to be impossible. */
    private long impossible(int other) {
        return Math.max(0, -change[other] - measure.free(other));
    }
}
