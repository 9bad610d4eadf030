package nl.wijkkit.consent.figures;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Source;

/**
 * How strict figures are protected, as data, each value with its source.
 * <p>
 * A cell is sensitive with fewer persons than {@code minimumPersons}, with one or a few households that make up most of its
 * amount ({@code dominance}), with a second largest household that could estimate the largest too well
 * ({@code estimatePercent}, the p% rule), or in an area with fewer inhabitants than {@code minimumInhabitants}. Sensitive
 * cells are hidden, and further cells with them until whoever knows all that is shown, the number of inhabitants and the
 * costs of one household can only say that a hidden count lies in a range of at least {@code countInterval}, and
 * that a hidden amount may be higher by what the rule it fell under asks, or by {@code amountPercent}. What is shown is
 * rounded.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of these rules: lower case words joined by hyphens
 * @param version  the version, such as {@code 2026-1}
 * @param minimumPersons  the fewest different persons in a cell that is shown, 3 or more
 * @param minimumInhabitants  the fewest inhabitants of an area that is shown, where their number is known; 0 or more
 * @param countRounding  counts are rounded to a multiple of this, 1 or more
 * @param countInterval  the width of the range in which a hidden count must stay, 1 or more; at most the minimum
 * @param amountRounding  amounts are rounded to a multiple of this many euros, 1 or more
 * @param amountPercent  by how much of itself a hidden amount may be higher at least, in per cent, 0 to 100
 * @param estimatePercent  within how many per cent of its amount nobody may estimate the largest household, 0 to 100
 * @param dominance  when households make up too much of an amount; may be empty
 */
public record ProtectionRules(
        String id,
        String version,
        Limit minimumPersons,
        Limit minimumInhabitants,
        Limit countRounding,
        Limit countInterval,
        Limit amountRounding,
        Limit amountPercent,
        Limit estimatePercent,
        List<Dominance> dominance) {

    /** The largest value of a limit. */
    static final int MOST = 1_000_000;

    /**
     * A value and where it comes from.
     *
     * @param value  the value
     * @param source  its source
     */
    public record Limit(int value, Source source) {

        /** Checks that there is a source. */
        public Limit {
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * The (n,k) rule: a cell is sensitive if its n largest households make up more than k per cent of its amount.
     *
     * @param households  n, from 1 to 4
     * @param percent  k, from 1 to 99
     * @param source  its source
     */
    public record Dominance(int households, int percent, Source source) {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if one of them lies outside its range
         */
        public Dominance {
            require("households", households, 1, FigureCounter.REMEMBERED);
            require("percent", percent, 1, 99);
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Checks the values and copies the list.
     *
     * @throws IllegalArgumentException if a value lies outside its range
     */
    public ProtectionRules {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        require("minimum persons", minimumPersons.value(), 3, MOST);
        require("minimum inhabitants", minimumInhabitants.value(), 0, MOST);
        require("count rounding", countRounding.value(), 1, minimumPersons.value());
        require("count interval", countInterval.value(), 1, minimumPersons.value());
        require("amount rounding", amountRounding.value(), 1, MOST);
        require("amount percent", amountPercent.value(), 0, 100);
        require("estimate percent", estimatePercent.value(), 0, 100);
        dominance = List.copyOf(dominance);
    }

    private static void require(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(name + " must be from " + min + " to " + max + ", got " + value);
        }
    }

    /**
     * Returns the id and the version.
     *
     * @return the id, a space and the version
     */
    @Override
    public String toString() {
        return id + " " + version;
    }
}
