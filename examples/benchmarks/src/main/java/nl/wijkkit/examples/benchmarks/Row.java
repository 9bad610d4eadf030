package nl.wijkkit.examples.benchmarks;

import java.util.Optional;

/**
 * One line of the table of results: what is measured, the benchmark that measures it, the peer beside it, and what was
 * promised.
 *
 * @param what  what is measured, for a reader who knows no class name
 * @param ours  the benchmark, as {@code package.Class.method} below {@code nl.wijkkit.examples.benchmarks}
 * @param peer  the benchmark that the ratio is against; empty when there is none
 * @param peerName  who the peer is; empty when there is none
 * @param target  what was promised
 */
record Row(String what, String ours, Optional<String> peer, Optional<String> peerName, Target target) {

    static Row of(String what, String ours, Target target) {
        return new Row(what, ours, Optional.empty(), Optional.empty(), target);
    }

    Row beside(String name, String benchmark) {
        return new Row(what, ours, Optional.of(benchmark), Optional.of(name), target);
    }
}
