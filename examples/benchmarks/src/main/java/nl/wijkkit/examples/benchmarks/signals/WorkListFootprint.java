package nl.wijkkit.examples.benchmarks.signals;

import nl.wijkkit.examples.benchmarks.Footprint;
import nl.wijkkit.signals.worklist.WorkList;

/** An open signal on a work list of a million, its id included. */
public final class WorkListFootprint implements Footprint {

    /** Makes a measurement that has not begun. */
    public WorkListFootprint() {}

    @Override
    public int elements() {
        return 1_000_000;
    }

    @Override
    public void prepare() {
        WorkList.empty().add(new OpenSignals().item(0));
    }

    @Override
    public Object build() {
        OpenSignals open = new OpenSignals();
        WorkList list = WorkList.empty();
        for (int i = 0; i < elements(); i++) {
            list.add(open.item(i));
        }
        return list;
    }
}
