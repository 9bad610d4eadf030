package nl.wijkkit.consent.figures;

import java.util.Arrays;

/**
 * Chooses which cells are hidden: the sensitive ones, and as many more as are needed to protect those.
 * <p>
 * For each sensitive cell this looks for other tables with the same sums in which the cell has more and less, first among
 * changes of cells that are hidden anyhow, then along the ways that hide fewest users more. Such a table is the proof
 * that nobody can tell: it fits all that is shown. Hiding a further cell never takes a proof away, so that one round over the
 * cells is enough, first for the counts and then for the amounts. A cell for which no proof is found takes the areas around it
 * with it, from small to large, until one is found; with every cell hidden, nothing is said that was not known.
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
            if (measure.wantUp()[cell] > 0 || measure.wantWidth()[cell] > 0) {
                int area = cell / table.width();
                while (!protect(cell, measure, up, down) && area >= 0) {
                    area = table.parent(area);
                    hideWithin(Math.max(area, 0));
                }
            }
        }
    }

    /** Protects one cell; returns whether there is proof. */
    private boolean protect(int cell, Measure measure, Shift up, Shift down) {
        long wantUp = measure.wantUp()[cell];
        long wantWidth = measure.wantWidth()[cell];
        up.start(cell, true);
        down.start(cell, false);
        long upward = reach(up, Math.max(wantUp, wantWidth), false);
        long downward = upward < wantWidth ? reach(down, wantWidth - upward, false) : 0;
        if (upward < wantUp || upward + downward < wantWidth) {
            up.start(cell, true);
            upward = Math.max(upward, reach(up, Math.max(wantUp, wantWidth - downward), true));
        }
        if (upward + downward < wantWidth) {
            down.start(cell, false);
            downward = Math.max(downward, reach(down, wantWidth - upward, true));
        }
        return upward >= wantUp && upward + downward >= wantWidth;
    }

    /** Changes a cell until what is safe is as much as wanted; returns what is safe. */
    private long reach(Shift shift, long wanted, boolean hiding) {
        // first such that every household can stay as it is, then such that only some can
        long safe = reach(shift, wanted, hiding, true, 0);
        return reach(shift, wanted, hiding, false, safe);
    }

    private long reach(Shift shift, long wanted, boolean hiding, boolean careful, long before) {
        shift.beCareful(careful);
        long safe = before;
        while (safe < wanted
                && shift.left() > 0
                && (network.findHidden(shift, hidden) || (hiding && network.findCheapest(shift, hidden)))) {
            network.send(shift, Math.min(wanted - safe, shift.left()), hidden);
            safe = shift.safe();
        }
        return safe;
    }

    /** Hides all cells of an area and of the areas within it. */
    private void hideWithin(int area) {
        int end = area + 1;
        while (end < table.areas() && table.depth(end) > table.depth(area)) {
            end++;
        }
        Arrays.fill(hidden, area * table.width(), end * table.width(), true);
    }
}
