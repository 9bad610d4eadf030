package nl.wijkkit.consent.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * The sums of a table as a network: every cell is an arc, every sum of areas or columns a vertex, and every other table with
 * the same sums differs from this one by a circulation.
 * <p>
 * A table of which one side is a tree of areas and the other a list of columns is such a network (Castro, <i>A
 * shortest-paths heuristic for statistical data protection in positive tables</i>, INFORMS Journal on Computing 19 (2007);
 * Cox, <i>Network models for complementary cell suppression</i>, JASA 90 (1995)): the sum over the columns needs a vertex
 * for the smallest areas only, since for the larger it follows, and one last vertex ties the sums of the whole together.
 * Numbers in a network that start whole stay whole, so what is found for whole numbers holds for all.
 * <p>
 * Not thread-safe.
 */
final class FlowNetwork {

    private final RawTable table;
    private final int[] tails;
    private final int[] heads;
    private final int[] firstArc;
    private final int[] arcs;
    private final boolean[] small;
    private final int[] via;
    private final int[] seen;
    private final int[] queue;
    private final int[] near;
    private final int[] lastArc;
    private int search;
    private int origin;
    private int goal;
    private boolean against;

    FlowNetwork(RawTable table) {
        this.table = table;
        int width = table.width();
        int[] base = new int[table.areas()];
        int vertices = 1;
        for (int area = 0; area < base.length; area++) {
            base[area] = vertices;
            vertices += table.isLeaf(area) ? 1 : width;
        }
        this.tails = new int[table.cells()];
        this.heads = new int[table.cells()];
        for (int cell = 0; cell < tails.length; cell++) {
            int area = cell / width;
            int column = cell % width;
            int within = base[area] + (table.isLeaf(area) ? 0 : column);
            int around = area == 0 ? 0 : base[table.parent(area)] + column;
            // a total is the sum of the others, so that it runs the other way
            boolean total = column == width - 1;
            tails[cell] = total ? around : within;
            heads[cell] = total ? within : around;
        }
        this.small = new boolean[vertices];
        for (int area = 0; area < base.length; area++) {
            small[base[area]] = table.isLeaf(area);
        }
        this.firstArc = new int[vertices + 1];
        this.arcs = new int[2 * tails.length];
        index();
        this.via = new int[vertices];
        this.seen = new int[vertices];
        this.queue = new int[vertices];
        this.near = new int[vertices];
        this.lastArc = new int[vertices];
    }

    private void index() {
        for (int cell = 0; cell < tails.length; cell++) {
            firstArc[tails[cell] + 1]++;
            firstArc[heads[cell] + 1]++;
        }
        for (int i = 1; i < firstArc.length; i++) {
            firstArc[i] += firstArc[i - 1];
        }
        int[] next = firstArc.clone();
        long[] users = table.counts().value();
        // the fullest cells first: they can give most
        int[] order = IntStream.range(0, tails.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(cell -> -users[cell]).thenComparing(cell -> cell))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int cell : order) {
            arcs[next[tails[cell]]++] = cell;
            arcs[next[heads[cell]]++] = cell;
        }
    }

    /**
     * Finds a way to let a cell change by letting others change, over hidden cells only.
     *
     * @return whether there is one; {@link #send} uses it
     */
    boolean findHidden(Shift shift, boolean[] hidden) {
        start(shift);
        if (!lastSteps(shift, hidden)) {
            return false;
        }
        queue[0] = origin;
        int queued = 1;
        for (int at = 0; at < queued; at++) {
            int vertex = queue[at];
            for (int i = firstArc[vertex]; i < firstArc[vertex + 1]; i++) {
                int next = step(vertex, arcs[i], shift, hidden);
                if (next < 0) {
                    continue;
                }
                if (isNearGoal(next) || (small[next] && leadsNearGoal(next, shift, hidden))) {
                    return true;
                }
                queue[queued] = next;
                queued++;
            }
        }
        return false;
    }

    /** Marks from where the goal is at most one step away; returns whether there is such a place. */
    private boolean lastSteps(Shift shift, boolean[] hidden) {
        if (!small[goal]) {
            near[goal] = search;
            lastArc[goal] = -1;
            return true;
        }
        boolean any = false;
        for (int i = firstArc[goal]; i < firstArc[goal + 1]; i++) {
            int cell = arcs[i];
            int before = other(cell, goal);
            if (hidden[cell] && cell != shift.cell() && room(shift, cell, before) > 0) {
                near[before] = search;
                lastArc[before] = cell;
                any = true;
            }
        }
        return any;
    }

    /** Whether the goal is reached from here; notes the last arc. */
    private boolean isNearGoal(int vertex) {
        if (near[vertex] != search) {
            return false;
        }
        if (lastArc[vertex] >= 0) {
            via[goal] = lastArc[vertex];
        }
        return true;
    }

    /** Looks on at once from the smallest areas, since few arcs lead on from there. */
    private boolean leadsNearGoal(int vertex, Shift shift, boolean[] hidden) {
        for (int i = firstArc[vertex]; i < firstArc[vertex + 1]; i++) {
            int next = other(arcs[i], vertex);
            if (near[next] == search && step(vertex, arcs[i], shift, hidden) == next) {
                return isNearGoal(next);
            }
        }
        return false;
    }

    /** Goes along an arc to a vertex that was not reached before; -1 if that cannot be. */
    private int step(int vertex, int cell, Shift shift, boolean[] hidden) {
        int next = other(cell, vertex);
        if (!hidden[cell] || seen[next] == search || cell == shift.cell() || room(shift, cell, vertex) <= 0) {
            return -1;
        }
        seen[next] = search;
        via[next] = cell;
        return next;
    }

    /**
     * Finds the way that costs least in cells that must be hidden for it, each by the number of its users.
     *
     * @return whether there is one; {@link #send} uses it
     */
    boolean findCheapest(Shift shift, boolean[] hidden) {
        start(shift);
        long[] cost = new long[seen.length];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[origin] = 0;
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        queue.add(new Reached(0, origin));
        while (!queue.isEmpty()) {
            Reached reached = queue.poll();
            int vertex = reached.vertex();
            if (reached.cost() > cost[vertex]) {
                continue;
            }
            if (vertex == goal) {
                return true;
            }
            for (int i = firstArc[vertex]; i < firstArc[vertex + 1]; i++) {
                int cell = arcs[i];
                if (cell == shift.cell() || room(shift, cell, vertex) <= 0) {
                    continue;
                }
                int next = other(cell, vertex);
                long total =
                        reached.cost() + (hidden[cell] ? 0 : 1 + table.counts().value()[cell]);
                if (total < cost[next]) {
                    cost[next] = total;
                    via[next] = cell;
                    queue.add(new Reached(total, next));
                }
            }
        }
        return false;
    }

    private record Reached(long cost, int vertex) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int byCost = Long.compare(cost, other.cost);
            return byCost != 0 ? byCost : Integer.compare(vertex, other.vertex);
        }
    }

    /** Sends as much as wanted and possible along the way that was found; hides the cells on it. */
    void send(Shift shift, long wanted, boolean[] hidden) {
        long most = wanted;
        for (int vertex = goal; vertex != origin; vertex = other(via[vertex], vertex)) {
            most = Math.min(most, room(shift, via[vertex], other(via[vertex], vertex)));
        }
        for (int vertex = goal; vertex != origin; vertex = other(via[vertex], vertex)) {
            int cell = via[vertex];
            shift.push(cell, isMore(cell, other(cell, vertex)) ? most : -most);
            hidden[cell] = true;
        }
        shift.sent(most);
    }

    /** Begins a search; it always ends at the smallest area, where few arcs lead, if need be against the direction. */
    private void start(Shift shift) {
        search++;
        int tail = tails[shift.cell()];
        int head = heads[shift.cell()];
        goal = small[head] ? head : tail;
        origin = goal == head ? tail : head;
        against = shift.isUp() == (goal == head);
        seen[origin] = search;
    }

    /** How much can pass along an arc when the search goes on from one of its ends. */
    private long room(Shift shift, int cell, int from) {
        return shift.room(cell, isMore(cell, from));
    }

    /** Whether what passes along an arc when the search goes on from one of its ends makes the cell more. */
    private boolean isMore(int cell, int from) {
        return (tails[cell] == from) != against;
    }

    private int other(int cell, int vertex) {
        return tails[cell] == vertex ? heads[cell] : tails[cell];
    }
}
