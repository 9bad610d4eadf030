package nl.wijkkit.signals.worklist;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Keeps slots in an order: a treap whose nodes are two numbers each, so that adding, taking away and walking in order
 * need no object. One instance holds the nodes of many trees; a tree is the slot of its root. Not thread-safe.
 * <p>
 * The heap order comes from a fixed scrambling of the slot number, so that the same steps give the same tree (C.R. Aragon,
 * R.G. Seidel, Randomized search trees, 1989).
 */
final class SlotTree {

    /** No slot: an empty tree. */
    static final int NONE = -1;

    /** Compares two slots that are in use. */
    interface Order {
        int compare(int one, int other);
    }

    private final Order order;
    private int[] left = new int[0];
    private int[] right = new int[0];
    /** What {@link #split} leaves: the part before the slot, and the part after it. */
    private int before;

    private int after;

    SlotTree(Order order) {
        this.order = order;
    }

    /** Makes room for slots below a capacity. */
    void ensure(int capacity) {
        if (left.length < capacity) {
            left = Arrays.copyOf(left, capacity);
            right = Arrays.copyOf(right, capacity);
        }
    }

    private static int priority(int slot) {
        int mixed = slot * 0x9E3779B9;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }

    /** Adds a slot that is not in the tree, and returns the root. */
    int add(int root, int slot) {
        if (root == NONE || priority(slot) > priority(root)) {
            split(root, slot);
            left[slot] = before;
            right[slot] = after;
            return slot;
        }
        if (order.compare(slot, root) < 0) {
            left[root] = add(left[root], slot);
        } else {
            right[root] = add(right[root], slot);
        }
        return root;
    }

    private void split(int root, int slot) {
        if (root == NONE) {
            before = NONE;
            after = NONE;
        } else if (order.compare(slot, root) < 0) {
            split(left[root], slot);
            left[root] = after;
            after = root;
        } else {
            split(right[root], slot);
            right[root] = before;
            before = root;
        }
    }

    /** Takes a slot out of the tree that it is in, and returns the root. What the order looks at must not have changed. */
    int remove(int root, int slot) {
        if (root == NONE) {
            throw new IllegalStateException("expected a slot that is in the tree");
        }
        if (root == slot) {
            return merge(left[root], right[root]);
        }
        if (order.compare(slot, root) < 0) {
            left[root] = remove(left[root], slot);
        } else {
            right[root] = remove(right[root], slot);
        }
        return root;
    }

    private int merge(int low, int high) {
        if (low == NONE) {
            return high;
        }
        if (high == NONE) {
            return low;
        }
        if (priority(low) > priority(high)) {
            right[low] = merge(right[low], high);
            return low;
        }
        left[high] = merge(low, left[high]);
        return high;
    }

    /** Returns the first slot, or {@link #NONE}. */
    int first(int root) {
        int slot = root;
        while (slot != NONE && left[slot] != NONE) {
            slot = left[slot];
        }
        return slot;
    }

    /** Shows the slots in order until the reader has seen enough; returns whether it wants more. */
    boolean walk(int root, IntPredicate wantsMore) {
        return root == NONE || (walk(left[root], wantsMore) && wantsMore.test(root) && walk(right[root], wantsMore));
    }

    /** Shows, in order, the slots after those that are too early, until the reader has seen enough. */
    boolean walkFrom(int root, IntPredicate tooEarly, IntPredicate wantsMore) {
        if (root == NONE) {
            return true;
        }
        if (tooEarly.test(root)) {
            return walkFrom(right[root], tooEarly, wantsMore);
        }
        return walkFrom(left[root], tooEarly, wantsMore) && wantsMore.test(root) && walk(right[root], wantsMore);
    }
}
