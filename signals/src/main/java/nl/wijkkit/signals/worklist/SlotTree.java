package nl.wijkkit.signals.worklist;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Keeps slots in the order of their rank, turned by some bits, then of age and id: a treap whose nodes are two numbers each,
 * so that adding, taking away and walking in order need no object. One instance holds the nodes of many trees; a tree is
 * the slot of its root. Not thread-safe.
 * <p>
 * The heap order comes from a fixed scrambling of the slot number, so that the same steps give the same tree (C.R. Aragon,
 * R.G. Seidel, Randomized search trees, 1989).
 */
final class SlotTree {

    /** No slot: an empty tree. */
    static final int NONE = -1;

    private static final int AT_ROOT = -1;

    private final Columns columns;
    private final int turn;
    /** The left child of a slot at twice its number, the right child next to it. */
    private int[] children = new int[0];

    SlotTree(Columns columns, int turn) {
        this.columns = columns;
        this.turn = turn;
    }

    /** Makes room for slots below a capacity. */
    void ensure(int capacity) {
        if (children.length < 2 * capacity) {
            children = Arrays.copyOf(children, 2 * capacity);
        }
    }

    private static int priority(int slot) {
        int mixed = slot * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    private long key(int slot) {
        return Long.rotateLeft(columns.rank(slot), turn);
    }

    /** Returns 0 if a slot comes before another, 1 if it comes after it: the side on which it belongs. */
    private int side(int slot, long key, int other) {
        int order = Long.compareUnsigned(key, key(other));
        return (order == 0 ? columns.byAge(slot, other) : order) < 0 ? 0 : 1;
    }

    /** Adds a slot that is not in the tree, and returns the root. */
    int add(int root, int slot) {
        long key = key(slot);
        int priority = priority(slot);
        int hole = AT_ROOT;
        int at = root;
        while (at != NONE && priority(at) >= priority) {
            hole = 2 * at + side(slot, key, at);
            at = children[hole];
        }
        // what hung here is split into what comes before the slot and what comes after it
        int before = 2 * slot;
        int after = 2 * slot + 1;
        while (at != NONE) {
            if (side(slot, key, at) == 0) {
                children[after] = at;
                after = 2 * at;
                at = children[after];
            } else {
                children[before] = at;
                before = 2 * at + 1;
                at = children[before];
            }
        }
        children[before] = NONE;
        children[after] = NONE;
        return hang(root, hole, slot);
    }

    /** Takes a slot out of the tree that it is in, and returns the root. Its rank, age and id must not have changed. */
    int remove(int root, int slot) {
        long key = key(slot);
        int hole = AT_ROOT;
        int at = root;
        while (at != slot) {
            if (at == NONE) {
                throw new IllegalStateException("expected a slot that is in the tree");
            }
            hole = 2 * at + side(slot, key, at);
            at = children[hole];
        }
        // its two parts are joined where it hung
        int newRoot = root;
        int before = children[2 * slot];
        int after = children[2 * slot + 1];
        while (before != NONE && after != NONE) {
            if (priority(before) > priority(after)) {
                newRoot = hang(newRoot, hole, before);
                hole = 2 * before + 1;
                before = children[hole];
            } else {
                newRoot = hang(newRoot, hole, after);
                hole = 2 * after;
                after = children[hole];
            }
        }
        return hang(newRoot, hole, before == NONE ? after : before);
    }

    private int hang(int root, int hole, int slot) {
        if (hole == AT_ROOT) {
            return slot;
        }
        children[hole] = slot;
        return root;
    }

    /** Returns the first slot, or {@link #NONE}. */
    int first(int root) {
        int slot = root;
        while (slot != NONE && children[2 * slot] != NONE) {
            slot = children[2 * slot];
        }
        return slot;
    }

    /** Shows, in order, the slots that are not too early, until the reader has seen enough; returns whether it wants more. */
    boolean walk(int root, IntPredicate tooEarly, IntPredicate wantsMore) {
        if (root == NONE) {
            return true;
        }
        int left = children[2 * root];
        int right = children[2 * root + 1];
        if (tooEarly.test(root)) {
            return walk(right, tooEarly, wantsMore);
        }
        return walk(left, tooEarly, wantsMore) && wantsMore.test(root) && walk(right, slot -> false, wantsMore);
    }
}
