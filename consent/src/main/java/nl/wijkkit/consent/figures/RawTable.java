package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An unprotected table: areas within areas by columns, with all margins; each cell with what protection it needs. Never
 * leaves this package.
 * <p>
 * Cell {@code area * width + column}; the last column is the total. Areas stand after the area that they lie in.
 */
final class RawTable {

    private final List<AreaNode> areas;
    private final int[] parents;
    private final int[] depths;
    private final List<List<String>> columns;
    private final Measure counts;
    private final Measure amounts;
    private final boolean[] sensitive;

    private RawTable(List<AreaNode> areas, int[] parents, int[] depths, List<List<String>> columns) {
        this.areas = areas;
        this.parents = parents;
        this.depths = depths;
        this.columns = columns;
        int cells = areas.size() * (columns.size() + 1);
        this.counts = new Measure(cells);
        this.amounts = new Measure(cells);
        this.sensitive = new boolean[cells];
    }

    static RawTable of(
            AreaNode root, List<List<String>> columnCodes, ProtectionRules rules, Map<String, Integer> inhabitants) {
        List<AreaNode> areas = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        list(root, -1, areas, parents);
        int[] above = parents.stream().mapToInt(Integer::intValue).toArray();
        int[] depths = new int[above.length];
        for (int i = 1; i < above.length; i++) {
            depths[i] = depths[above[i]] + 1;
        }
        int[] order = IntStream.range(0, columnCodes.size())
                .boxed()
                .sorted((a, b) ->
                        String.join("\n", columnCodes.get(a)).compareTo(String.join("\n", columnCodes.get(b))))
                .mapToInt(Integer::intValue)
                .toArray();
        RawTable table = new RawTable(
                List.copyOf(areas),
                above,
                depths,
                IntStream.of(order).mapToObj(columnCodes::get).toList());
        Map<AreaNode, Cells> cells = new HashMap<>();
        root.summedUp(cells::put);
        table.fill(order, cells, new Sensitivity(rules, of(root, cells).total()), inhabitants);
        return table;
    }

    private static void list(AreaNode area, int parent, List<AreaNode> areas, List<Integer> parents) {
        int place = areas.size();
        areas.add(area);
        parents.add(parent);
        for (AreaNode child : area.children()) {
            list(child, place, areas, parents);
        }
    }

    private static Cells of(AreaNode area, Map<AreaNode, Cells> cells) {
        return Objects.requireNonNull(cells.get(area), "cells of an area");
    }

    private void fill(
            int[] order, Map<AreaNode, Cells> cells, Sensitivity sensitivity, Map<String, Integer> inhabitants) {
        for (int area = 0; area < areas.size(); area++) {
            AreaNode node = areas.get(area);
            Integer people = area == 0 ? null : inhabitants.get(node.code());
            for (int column = 0; column < width(); column++) {
                boolean total = column == order.length;
                Tally tally = total ? of(node, cells).total() : of(node, cells).tally(order[column]);
                int cell = area * width() + column;
                sensitive[cell] = sensitivity.judge(tally, people, total ? order.length : 1, cell, counts, amounts);
            }
        }
    }

    /** Columns with that of the totals. */
    int width() {
        return columns.size() + 1;
    }

    int cells() {
        return sensitive.length;
    }

    int areas() {
        return parents.length;
    }

    /** The codes of an area and those it lies in, from large to small. */
    List<String> path(int area) {
        return areas.get(area).path();
    }

    /** The area that an area lies in; -1 for the whole. */
    int parent(int area) {
        return parents[area];
    }

    /** In how many areas an area lies. */
    int depth(int area) {
        return depths[area];
    }

    /** Whether no smaller area lies within it. */
    boolean isLeaf(int area) {
        return area + 1 == parents.length || parents[area + 1] != area;
    }

    /** The codes of the columns, without that of the totals. */
    List<List<String>> columns() {
        return columns;
    }

    Measure counts() {
        return counts;
    }

    Measure amounts() {
        return amounts;
    }

    /** Whether a cell may not be shown for its own sake. */
    boolean isSensitive(int cell) {
        return sensitive[cell];
    }
}
