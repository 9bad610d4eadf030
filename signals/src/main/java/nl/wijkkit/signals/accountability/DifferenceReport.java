package nl.wijkkit.signals.accountability;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.reliability.Interval;

/**
 * How often each group got each level, beside all other groups together.
 * <p>
 * A difference is a question, not a verdict: groups can differ in what happened to them. And without a difference the
 * rules can still be wrong, for one person or for all. The intervals treat signals as independent, which signals of one
 * household are not; they are then too narrow.
 * <p>
 * Groups with too few signals stand nowhere in the figures, not even among the others, so that they cannot be worked out by
 * subtraction. This is a report for those who answer for the policy; protect its small counts before you publish it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param rows  per group, by name, all levels from the lowest; empty if fewer than two groups have enough signals
 * @param leftOut  how many groups had too few signals
 * @param minimum  how many signals a group must have
 * @param confidence  the level of confidence of each interval by itself, such as 0.95
 */
public record DifferenceReport(List<Row> rows, int leftOut, long minimum, double confidence) {

    /** The fewest signals of a group that can be asked for. */
    public static final long FEWEST = 10;

    /**
     * One level of one group.
     *
     * @param group  the name of the group
     * @param urgency  the level
     * @param count  how many signals of the group got it
     * @param n  how many signals the group has
     * @param interval  the interval of the share (Wilson, 1927)
     * @param restCount  how many signals of the other groups got it
     * @param restN  how many signals the other groups have
     * @param differenceLower  the lower limit of the difference between the shares, from -1 to 1 (Newcombe, 1998, Statistics
     *     in Medicine 17, 873-890, method 10)
     * @param differenceUpper  the upper limit
     */
    public record Row(
            String group,
            Urgency urgency,
            long count,
            long n,
            Interval interval,
            long restCount,
            long restN,
            double differenceLower,
            double differenceUpper) {

        /** Checks that all parts are there. */
        public Row {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(urgency, "urgency");
            Objects.requireNonNull(interval, "interval");
        }

        static Row of(
                String group, Urgency urgency, long count, long n, long restCount, long restN, double confidence) {
            Interval own = Interval.ofShare(count, n, confidence);
            Interval rest = Interval.ofShare(restCount, restN, confidence);
            double share = (double) count / n;
            double restShare = (double) restCount / restN;
            double difference = share - restShare;
            double down = Math.hypot(share - own.lower(), rest.upper() - restShare);
            double up = Math.hypot(own.upper() - share, restShare - rest.lower());
            return new Row(group, urgency, count, n, own, restCount, restN, difference - down, difference + up);
        }

        /**
         * Returns the share of the group.
         *
         * @return from 0 to 1
         */
        public double share() {
            return (double) count / n;
        }

        /**
         * Returns the share of the other groups.
         *
         * @return from 0 to 1
         */
        public double restShare() {
            return (double) restCount / restN;
        }

        /**
         * Returns the share of the group less that of the others.
         *
         * @return from -1 to 1
         */
        public double difference() {
            return share() - restShare();
        }

        /**
         * Returns whether the difference is larger than chance alone would often give.
         *
         * @return true if its interval leaves out zero
         */
        @JsonIgnore
        public boolean isQuestion() {
            return differenceLower > 0 || differenceUpper < 0;
        }

        /**
         * Says what the figures say, and what they do not.
         *
         * @return the sentence
         */
        public Text sentence() {
            String nl = String.format(
                    Locale.ROOT,
                    "%s: %d van %d signalen kreeg %s (%s%%); bij de andere groepen %d van %d (%s%%)."
                            + " Verschil %s procentpunt, interval van %s tot %s. ",
                    group,
                    count,
                    n,
                    urgency.label().nl(),
                    percent(share()).replace('.', ','),
                    restCount,
                    restN,
                    percent(restShare()).replace('.', ','),
                    percent(difference()).replace('.', ','),
                    percent(differenceLower).replace('.', ','),
                    percent(differenceUpper).replace('.', ','));
            String en = String.format(
                    Locale.ROOT,
                    "%s: %d of %d signals got %s (%s%%); of the other groups %d of %d (%s%%)."
                            + " Difference %s percentage points, interval from %s to %s. ",
                    group,
                    count,
                    n,
                    urgency.label().en(),
                    percent(share()),
                    restCount,
                    restN,
                    percent(restShare()),
                    percent(difference()),
                    percent(differenceLower),
                    percent(differenceUpper));
            return isQuestion()
                    ? Text.of(
                            nl + "Dit is een vraag, geen oordeel: zoek uit waar het verschil vandaan komt.",
                            en + "This is a question, not a verdict: find out where the difference comes from.")
                    : Text.of(
                            nl + "Dit kan toeval zijn; het bewijst niet dat er geen verschil is.",
                            en + "This may be chance; it does not prove that there is no difference.");
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.1f", share * 100);
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the minimum is below {@value #FEWEST}, or the confidence is not between 0 and 1
     */
    public DifferenceReport {
        rows = List.copyOf(rows);
        requireRanges(minimum, confidence);
    }

    /**
     * Compares groups of {@value #FEWEST} signals or more, with intervals of 95%.
     *
     * @param counts  the counts
     * @return the report
     */
    public static DifferenceReport of(UrgencyCounts counts) {
        return of(counts, FEWEST, 0.95);
    }

    /**
     * Compares groups.
     *
     * @param counts  the counts
     * @param minimum  how many signals a group must have, {@value #FEWEST} or more
     * @param confidence  the level of confidence of each interval, between 0 and 1
     * @return the report
     * @throws IllegalArgumentException if the minimum or the confidence lies outside its range
     */
    public static DifferenceReport of(UrgencyCounts counts, long minimum, double confidence) {
        requireRanges(minimum, confidence);
        Map<String, Map<Urgency, Long>> large = new TreeMap<>(counts.groups());
        large.values().removeIf(levels -> sum(levels) < minimum);
        int leftOut = counts.groups().size() - large.size();
        List<Row> rows = new ArrayList<>();
        if (large.size() > 1) {
            long total =
                    large.values().stream().mapToLong(DifferenceReport::sum).sum();
            for (Urgency urgency : Urgency.values()) {
                long all = large.values().stream()
                        .mapToLong(levels -> levels.getOrDefault(urgency, 0L))
                        .sum();
                large.forEach((group, levels) -> {
                    long count = levels.getOrDefault(urgency, 0L);
                    long n = sum(levels);
                    rows.add(Row.of(group, urgency, count, n, all - count, total - n, confidence));
                });
            }
        }
        rows.sort((one, other) -> one.group().equals(other.group())
                ? one.urgency().compareTo(other.urgency())
                : one.group().compareTo(other.group()));
        return new DifferenceReport(rows, leftOut, minimum, confidence);
    }

    private static void requireRanges(long minimum, double confidence) {
        if (minimum < FEWEST) {
            throw new IllegalArgumentException("minimum must be " + FEWEST + " or more, got " + minimum);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, got " + confidence);
        }
    }

    private static long sum(Map<Urgency, Long> levels) {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the differences that are larger than chance alone would often give.
     *
     * @return those rows, in the order of the report
     */
    public List<Row> questions() {
        return rows.stream().filter(Row::isQuestion).toList();
    }

    /**
     * Says how to read the report: what was left out, and how many differences chance alone would give.
     *
     * @return the sentence
     */
    public Text caution() {
        String byChance = String.format(Locale.ROOT, "%.1f", rows.size() * (1 - confidence));
        return Text.of(
                String.format(
                        Locale.ROOT,
                        "Een verschil is een vraag, geen oordeel. Bij %d vergelijkingen wijst toeval alleen er al ongeveer %s"
                                + " aan. %d groepen hadden minder dan %d signalen en tellen nergens mee.",
                        rows.size(),
                        byChance.replace('.', ','),
                        leftOut,
                        minimum),
                String.format(
                        Locale.ROOT,
                        "A difference is a question, not a verdict. Of %d comparisons chance alone points at about %s."
                                + " %d groups had fewer than %d signals and count nowhere.",
                        rows.size(),
                        byChance,
                        leftOut,
                        minimum));
    }

    /**
     * Returns how many rows there are.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "DifferenceReport[" + rows.size() + ", left out=" + leftOut + "]";
    }
}
