package nl.wijkkit.plan.family;

import java.util.stream.IntStream;

/** Disjoint sets of numbers; each set is known by its lowest number. */
final class UnionFind {

    private final int[] parent;

    UnionFind(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    int find(int number) {
        int root = number;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void union(int one, int other) {
        int a = find(one);
        int b = find(other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }
}
