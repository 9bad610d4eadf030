package nl.wijkkit.consent.figures;

/**
 * Chooses which cells are hidden: the sensitive ones, and as many more as are needed to protect those.
 * <p>
 * For each sensitive cell this looks for other tables with the same sums in which the cell has more and less, first among
 * changes of cells that are hidden anyhow, then along the ways that hide fewest users more. Such a table is the proof
 * that nobody can tell: it fits all that is shown. Hiding a further cell never takes a proof away, so that one round over the
 * cells is enough, first for the counts and then for the amounts. Where no other table is left even with every cell hidden,
 * the publication says no more than was known without it.
 */
final class Suppression {

    private final RawTable table;
    private final FlowNetwork network;
    private final boolean[] hidden;

    private Suppression(RawTable table) {
        this.table = table;
        this.network = new FlowNetwork(table);
        this.hidden = new boolean[table.cells()];
    }

    static Suppression of(RawTable table) {
        Suppression suppression = new Suppression(table);
        for (int cell = 0; cell < table.cells(); cell++) {
            suppression.hidden[cell] = table.isSensitive(cell);
        }
        suppression.protect(table.counts());
        suppression.protect(table.amounts());
        return suppression;
    }

    /** For each cell whether it is hidden. */
    boolean[] hidden() {
        return hidden.clone();
    }

    private void protect(Measure measure) {
        Shift up = new Shift(table, measure);
        Shift down = new Shift(table, measure);
        for (int cell = 0; cell < table.cells(); cell++) {
            long wantUp = measure.wantUp()[cell];
            long wantWidth = measure.wantWidth()[cell];
            if (wantUp <= 0 && wantWidth <= 0) {
                continue;
            }
            up.start(cell, true);
            down.start(cell, false);
            long upward = reach(up, Math.max(wantUp, wantWidth), false);
            long downward = upward >= wantWidth ? 0 : reach(down, wantWidth - upward, false);
            if (upward < wantUp) {
                upward = reach(up, wantUp, true);
            }
            if (upward + downward < wantWidth) {
                upward = reach(up, wantWidth - downward, true);
            }
            if (upward + downward < wantWidth) {
                reach(down, wantWidth - upward, true);
            }
        }
    }

    /** Changes a cell until what is safe is as much as wanted; returns what is safe. */
    private long reach(Shift shift, long wanted, boolean hiding) {
        long safe = shift.safe();
        while (safe < wanted && shift.left() > 0) {
            boolean found =
                    network.findHidden(shift, hidden) || (hiding && network.findCheapest(shift, hidden));
            if (!found) {
                return safe;
            }
            network.send(shift, Math.min(wanted - safe, shift.left()), hidden);
            safe = shift.safe();
        }
        return safe;
    }
}
