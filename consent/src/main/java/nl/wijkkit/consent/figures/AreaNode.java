package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An area with the smaller areas within it, and what was counted there.
 * <p>
 * A household counts in the smallest area that holds all of it. What it adds to the areas around that one is the same, and is
 * summed up once everything was counted ({@link #summedUp}). Of a household that moved, each area on the way down holds a
 * part, which does not add up: someone who moved within an area is one person there.
 * <p>
 * Not thread-safe.
 */
final class AreaNode {

    private final @Nullable AreaNode parent;
    private final String code;
    private final List<String> path;
    private final Map<String, AreaNode> children = new HashMap<>();
    private final Cells whole = new Cells();
    private final Cells parts = new Cells();
    private String lastPostcode = "";

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

    /** What households add that live in this area, and in no smaller area alone. */
    Cells whole() {
        return whole;
    }

    /** What households add that live partly in this area. */
    Cells parts() {
        return parts;
    }

    /** Whether the row before this one in this area had this postal code too. */
    boolean wasLast(String postcode) {
        boolean same = postcode.equals(lastPostcode);
        lastPostcode = postcode;
        return same;
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

    /** The smallest area that holds this one and another of the same depth. */
    AreaNode common(AreaNode other) {
        return this == other || parent == null || other.parent == null ? this : parent.common(other.parent);
    }

    /**
     * Sums up what all households that live within this area add.
     *
     * @param told  told of each area within this one and of this one: all that counts there
     */
    Cells summedUp(BiConsumer<AreaNode, Cells> told) {
        Cells sum = new Cells();
        sum.merge(whole);
        children.values().forEach(child -> sum.merge(child.summedUp(told)));
        Cells all = new Cells();
        all.merge(sum);
        all.merge(parts);
        told.accept(this, all);
        return sum;
    }

    /** Adds the areas of another counter, whose columns have other places. */
    void merge(AreaNode other, int[] place) {
        whole.merge(other.whole, place);
        parts.merge(other.parts, place);
        for (AreaNode child : other.children.values()) {
            child(child.code).merge(child, place);
        }
    }
}
