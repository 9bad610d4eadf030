package nl.wijkkit.consent.figures;

/**
 * One of the two numbers in every cell, counts or amounts: what it is, how far it could be otherwise for all that an attacker
 * knows beforehand, and how far it must be able to be otherwise for someone who has the published table.
 * <p>
 * Every array has one entry for each cell of a {@link RawTable}.
 *
 * @param value  what it is
 * @param up  by how much it could be more at most
 * @param down  by how much it could be less at most
 * @param known  how much the household with most in this cell has there
 * @param wantUp  by how much it must be able to be more; 0 if the cell need not be protected
 * @param wantWidth  how wide the range must be in which it can lie; 0 if the cell need not be protected
 */
record Measure(long[] value, long[] up, long[] down, long[] known, long[] wantUp, long[] wantWidth) {

    Measure(int cells) {
        this(new long[cells], new long[cells], new long[cells], new long[cells], new long[cells], new long[cells]);
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
