package nl.wijkkit.examples.benchmarks;

import java.util.Locale;

/** What was promised of a measurement; sizes are seconds an operation, bytes an operation, or times the peer. */
sealed interface Target {

    /** Nothing was promised: the figure is shown for comparison. */
    static Target none() {
        return new None();
    }

    /** At most so many seconds an operation. */
    static Target seconds(double most) {
        return new Seconds(most);
    }

    /** At least so many operations in a second. */
    static Target perSecond(double least) {
        return new PerSecond(least);
    }

    /** At most so many times as long as the peer takes. */
    static Target timesPeer(double most) {
        return new TimesPeer(most);
    }

    /** At most so many seconds and so many bytes allocated an operation. */
    static Target secondsAndBytes(double seconds, double bytes) {
        return new SecondsAndBytes(seconds, bytes);
    }

    /** At most so many bytes an element. */
    static Target bytes(double most) {
        return new Bytes(most);
    }

    /** Whether the measurements keep the promise. */
    boolean met(Measured ours, double ratio);

    /** The promise, as the table prints it. */
    String text();

    /** Nothing promised. */
    record None() implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return true;
        }

        @Override
        public String text() {
            return "-";
        }
    }

    /** A longest time. */
    record Seconds(double most) implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return ours.seconds() <= most;
        }

        @Override
        public String text() {
            return "< " + Measured.time(most);
        }
    }

    /** A least rate. */
    record PerSecond(double least) implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return 1 / ours.seconds() >= least;
        }

        @Override
        public String text() {
            return "> " + Measured.rate(least);
        }
    }

    /** A highest ratio to the peer. */
    record TimesPeer(double most) implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return ratio <= most;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "< %.3g x peer", most);
        }
    }

    /** A longest time and a largest allocation. */
    record SecondsAndBytes(double seconds, double bytes) implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return ours.seconds() <= seconds && ours.bytes() <= bytes;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "< %s, %.0f B", Measured.time(seconds), bytes);
        }
    }

    /** A largest size. */
    record Bytes(double most) implements Target {
        @Override
        public boolean met(Measured ours, double ratio) {
            return ours.bytes() <= most;
        }

        @Override
        public String text() {
            return String.format(Locale.ROOT, "< %.0f B", most);
        }
    }
}
