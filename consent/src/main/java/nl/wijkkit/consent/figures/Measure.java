package nl.wijkkit.consent.figures;

/**
 * One of the two numbers in every cell, counts or amounts: what it is, how far it could be otherwise for all that an attacker
 * knows beforehand, and how far it must be able to be otherwise for someone who has the published table.
 * <p>
 * Every array has one entry for each cell of a {@link RawTable}, and is not copied on its way out.
 */
final class Measure {

    private final long[] value;
    private final long[] up;
    private final long[] down;
    private final long[] known;
    private final long[] wantUp;
    private final long[] wantWidth;

    Measure(int cells) {
        this.value = new long[cells];
        this.up = new long[cells];
        this.down = new long[cells];
        this.known = new long[cells];
        this.wantUp = new long[cells];
        this.wantWidth = new long[cells];
    }

    /** What it is. */
    long[] value() {
        return value;
    }

    /** By how much it could be more at most. */
    long[] up() {
        return up;
    }

    /** By how much it could be less at most. */
    long[] down() {
        return down;
    }

    /** How much the household with most in this cell has there. */
    long[] known() {
        return known;
    }

    /** By how much it must be able to be more; 0 if the cell need not be protected. */
    long[] wantUp() {
        return wantUp;
    }

    /** How wide the range must be in which it can lie; 0 if the cell need not be protected. */
    long[] wantWidth() {
        return wantWidth;
    }

    /** Sets what a cell is, and how far it could be otherwise. */
    void set(int cell, long is, long upward, long household) {
        value[cell] = is;
        up[cell] = upward;
        down[cell] = Math.max(0, is);
        known[cell] = household;
    }

    /** Asks protection for a cell, as far as it is not in vain: nobody can be kept from what was known beforehand. */
    void want(int cell, long upward, long width) {
        wantUp[cell] = Math.min(upward, up[cell]);
        wantWidth[cell] = Math.min(width, up[cell] + free(cell));
    }

    /** By how much a cell could be less at most, also for the household with most in it. */
    long free(int cell) {
        return Math.max(0, down[cell] - known[cell]);
    }
}
