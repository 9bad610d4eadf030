package nl.wijkkit.examples.benchmarks.signals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.worklist.WorkItem;
import nl.wijkkit.signals.worklist.WorkList;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A work list of a million open signals ({@link OpenSignals}), which stays that long while it is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@SuppressWarnings("NullAway.Init") // set by prepare
public class WorkListBenchmark {

    private static final int SIGNALS = 1_000_000;
    private static final int STRIDE = 7_919;

    private final Party worker = Party.worker("w-1");
    private WorkItem[] items;
    private WorkList list;
    private int next;

    /** Fills the list. */
    @Setup
    public void prepare() {
        OpenSignals open = new OpenSignals();
        items = new WorkItem[SIGNALS];
        list = WorkList.empty();
        for (int i = 0; i < SIGNALS; i++) {
            items[i] = open.item(i);
            list.add(items[i]);
        }
    }

    /** Steps through the items in an order that is not theirs, so that no neighbour is in the cache. */
    private int turn() {
        next = (next + STRIDE) % SIGNALS;
        return next;
    }

    /** A signal leaves the list and comes back. */
    @Benchmark
    public boolean removeAndInsert() {
        WorkItem item = items[turn()];
        list.remove(item.signal());
        return list.add(item);
    }

    /** A worker takes the first of a desk and gives it back. */
    @Benchmark
    public boolean takeAndGiveBack() {
        Optional<WorkItem> item = list.takeNext(OpenSignals.desk(turn() % OpenSignals.DESKS), worker);
        return list.release(item.orElseThrow().signal(), worker);
    }

    /** A signal gets another urgency. */
    @Benchmark
    public boolean reprioritise() {
        int turn = turn();
        WorkItem item = items[turn];
        Urgency urgency =
                item.urgency() == Urgency.ACUTE ? Urgency.LOW : item.urgency().up();
        items[turn] = new WorkItem(item.signal(), item.desk(), urgency, item.passes(), item.receivedAt());
        return list.update(items[turn]);
    }
}
