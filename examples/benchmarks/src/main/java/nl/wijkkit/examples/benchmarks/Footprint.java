package nl.wijkkit.examples.benchmarks;

/** What many things of one kind take in memory: the heap that grows when they are made, divided by their number. */
public interface Footprint {

    /**
     * Returns how many things are made.
     *
     * @return a number above zero, large enough that the rest of the heap does not count
     */
    int elements();

    /** Makes what is needed to make them, and is no part of what is measured. */
    void prepare();

    /**
     * Makes them.
     *
     * @return what must be kept to keep them all
     */
    Object build();

    /**
     * Returns the bytes that each takes.
     *
     * @return bytes an element
     */
    default double bytesEach() {
        prepare();
        long before = usedHeap();
        Object kept = build();
        long after = usedHeap();
        if (kept.hashCode() == before) { // keeps them alive until the heap is read
            throw new IllegalStateException("a hash code as large as the heap");
        }
        return (double) (after - before) / elements();
    }

    /** The heap in use once nothing more can be collected. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
