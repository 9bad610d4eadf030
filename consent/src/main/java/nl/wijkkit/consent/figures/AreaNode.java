package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An area with its cells and the smaller areas within it. Not thread-safe. */
final class AreaNode {

    private static final int FEW_COLUMNS = 8;

    private final @Nullable AreaNode parent;
    private final String code;
    private final List<String> path;
    private final Map<String, AreaNode> children = new HashMap<>();
    private final Tally total = new Tally(FigureCounter.REMEMBERED);
    private @Nullable Tally[] tallies = new Tally[FEW_COLUMNS];

    AreaNode(String code, List<String> path) {
        this(null, code, path);
    }

    private AreaNode(@Nullable AreaNode parent, String code, List<String> path) {
        this.parent = parent;
        this.code = code;
        this.path = path;
    }

    @Nullable
    AreaNode parent() {
        return parent;
    }

    String code() {
        return code;
    }

    /** The codes of the areas from large to small; empty for the whole. */
    List<String> path() {
        return path;
    }

    /** The areas within this one, by their code. */
    List<AreaNode> children() {
        return children.values().stream()
                .sorted(Comparator.comparing(AreaNode::code))
                .toList();
    }

    Tally total() {
        return total;
    }

    /** The smaller area of a code, made if need be. */
    AreaNode child(String name) {
        AreaNode child = children.get(name);
        if (child == null) {
            List<String> longer = new ArrayList<>(path);
            longer.add(name);
            child = new AreaNode(this, name, List.copyOf(longer));
            children.put(name, child);
        }
        return child;
    }

    /** The cell of a column, made if need be. */
    Tally tally(int column) {
        if (column >= tallies.length) {
            tallies = Arrays.copyOf(tallies, Math.max(column + 1, 2 * tallies.length));
        }
        Tally tally = tallies[column];
        if (tally == null) {
            tally = new Tally(FigureCounter.REMEMBERED);
            tallies[column] = tally;
        }
        return tally;
    }

    /** Adds the areas of another counter, whose columns have other places. */
    void merge(AreaNode other, int[] place) {
        total.merge(other.total);
        for (int i = 0; i < place.length && i < other.tallies.length; i++) {
            Tally tally = other.tallies[i];
            if (tally != null) {
                tally(place[i]).merge(tally);
            }
        }
        for (AreaNode child : other.children.values()) {
            child(child.code).merge(child, place);
        }
    }
}
