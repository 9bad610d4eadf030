package nl.wijkkit.plan.help;

import java.util.List;

/** Sorts a list in which nothing may stand twice. */
final class Distinct {

    private Distinct() {}

    static <T extends Comparable<? super T>> List<T> sorted(List<T> items, String name) {
        List<T> sorted = items.stream().sorted().distinct().toList();
        if (sorted.size() != items.size()) {
            throw new IllegalArgumentException("no " + name + " may stand twice");
        }
        return sorted;
    }
}
