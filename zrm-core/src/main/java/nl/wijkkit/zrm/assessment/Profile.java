package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * The levels of one assessment seen together (<i>profiel</i>): how many domains on each level, which are lowest, which
 * level lies in the middle.
 * <p>
 * Levels have an order but no distance, so read the counts and the median first. The sum and the mean are here because
 * research and other systems use them; their results say on how many domains they rest, and two of them over different
 * domains are not comparable.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param scale  the highest level of the scale, 2 or more
 * @param levels  the domains that have a level, at least one, in the order of the assessment
 * @param withoutLevel  how many answers give a reason instead of a level, 0 or more
 */
public record Profile(
        @JsonProperty(required = true) int scale,
        Map<DomainKey, Level> levels,
        @JsonProperty(required = true) int withoutLevel) {

    /**
     * Copies the levels.
     *
     * @throws IllegalArgumentException if there is none, one is of another scale, or the other number is negative
     */
    public Profile {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("a profile must have at least one level");
        }
        for (Level level : levels.values()) {
            if (level.max() != scale) {
                throw new IllegalArgumentException("levels must be of a scale of " + scale + ", got " + level);
            }
        }
        if (withoutLevel < 0) {
            throw new IllegalArgumentException("answers without a level must be 0 or more, got " + withoutLevel);
        }
    }

    static Optional<Profile> of(Map<DomainKey, Answer> answers) {
        Map<DomainKey, Level> levels = new LinkedHashMap<>();
        int scale = 0;
        for (Map.Entry<DomainKey, Answer> entry : answers.entrySet()) {
            if (entry.getValue() instanceof Answer.Scored scored) {
                levels.put(entry.getKey(), scored.level());
                scale = scored.level().max();
            }
        }
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Profile(scale, levels, answers.size() - levels.size()));
    }

    /**
     * Counts the domains on each level.
     *
     * @return the number of domains on level 1, on level 2 and so on
     */
    public List<Integer> counts() {
        Integer[] counts = new Integer[scale];
        Arrays.fill(counts, 0);
        for (Level level : levels.values()) {
            counts[level.value() - 1]++;
        }
        return List.of(counts);
    }

    /**
     * Returns the domains at or below a level.
     *
     * @param level  a level of this scale
     * @return the domains, in the order of the assessment
     * @throws IllegalArgumentException if the level is of another scale
     */
    public List<DomainKey> atOrBelow(Level level) {
        List<DomainKey> found = new ArrayList<>();
        levels.forEach((domain, own) -> {
            if (own.isAtOrBelow(level)) {
                found.add(domain);
            }
        });
        return List.copyOf(found);
    }

    /**
     * Returns the lowest level.
     *
     * @return the level; {@link #atOrBelow} gives its domains
     */
    public Level lowest() {
        return Collections.min(levels.values());
    }

    /**
     * Returns the highest level.
     *
     * @return the level
     */
    public Level highest() {
        return Collections.max(levels.values());
    }

    /**
     * Returns the level in the middle. An even number of domains may have two, since there is no half level.
     *
     * @return the lower and the upper median
     */
    public Median median() {
        List<Level> sorted = levels.values().stream().sorted().toList();
        return new Median(sorted.get((sorted.size() - 1) / 2), sorted.get(sorted.size() / 2));
    }

    /**
     * Adds up the levels, which treats them as numbers with equal distances.
     *
     * @return the sum, with the number of domains it rests on
     */
    public SumOfLevels sumOfLevels() {
        int sum = 0;
        for (Level level : levels.values()) {
            sum += level.value();
        }
        return new SumOfLevels(sum, levels.size(), withoutLevel);
    }

    /**
     * Averages the levels, which treats them as numbers with equal distances.
     *
     * @return the mean, with the number of domains it rests on
     */
    public MeanOfLevels meanOfLevels() {
        SumOfLevels sum = sumOfLevels();
        return new MeanOfLevels((double) sum.sum() / sum.domains(), sum.domains(), withoutLevel);
    }

    /**
     * The level in the middle of a profile.
     *
     * @param lower  the level in the middle; the lower of the two if the number of domains is even
     * @param upper  the level in the middle; the upper of the two if the number of domains is even
     */
    public record Median(Level lower, Level upper) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if the lower level is above the upper one
         */
        public Median {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("the lower median must not be above the upper one");
            }
        }

        /**
         * Returns the one level in the middle.
         *
         * @return the level; empty if there are two
         */
        public Optional<Level> single() {
            return lower.equals(upper) ? Optional.of(lower) : Optional.empty();
        }
    }

    /**
     * A sum of ordinal levels.
     *
     * @param sum  the sum
     * @param domains  the number of domains it rests on, 1 or more
     * @param domainsWithoutLevel  the number of answered domains that it leaves out, 0 or more
     */
    public record SumOfLevels(
            @JsonProperty(required = true) int sum,
            @JsonProperty(required = true) int domains,
            @JsonProperty(required = true) int domainsWithoutLevel) {}

    /**
     * A mean of ordinal levels.
     *
     * @param mean  the mean
     * @param domains  the number of domains it rests on, 1 or more
     * @param domainsWithoutLevel  the number of answered domains that it leaves out, 0 or more
     */
    public record MeanOfLevels(
            @JsonProperty(required = true) double mean,
            @JsonProperty(required = true) int domains,
            @JsonProperty(required = true) int domainsWithoutLevel) {}
}
