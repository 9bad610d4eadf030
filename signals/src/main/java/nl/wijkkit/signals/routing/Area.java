package nl.wijkkit.signals.routing;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Household;

/**
 * A range of postal codes that a desk works for.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param task  the desk that rules name and that several desks share, such as {@code WIJKTEAM}
 * @param desk  the desk that does this work in the area
 * @param from  the first postal code, four digits or four digits and two capitals
 * @param to  the last postal code, of the same length
 */
public record Area(DeskId task, DeskId desk, String from, String to) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{3}([A-Z]{2})?");

    /** The order in which areas are tried: postal codes of six before those of four, narrow before wide. */
    static final Comparator<Area> NARROW_FIRST = Comparator.comparing(Area::isOfFour)
            .thenComparingLong(Area::width)
            .thenComparing(Area::desk)
            .thenComparing(Area::from);

    /**
     * Checks the postal codes.
     *
     * @throws IllegalArgumentException if a postal code has another shape, or the last comes before the first
     */
    public Area {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(desk, "desk");
        if (!SHAPE.matcher(from).matches()
                || !SHAPE.matcher(to).matches()
                || from.length() != to.length()
                || from.compareTo(to) > 0) {
            throw new IllegalArgumentException("an area must run from a postal code to a later one of the same length");
        }
    }

    private boolean isOfFour() {
        return from.length() == 4;
    }

    private long width() {
        return number(to) - number(from);
    }

    private static long number(String code) {
        return Long.parseLong(code, 36);
    }

    /**
     * Returns whether a household lives in this area, as far as that is told.
     *
     * @param household  the household
     * @return true if its postal code lies within the range
     */
    public boolean holds(Household household) {
        HomeAddress address = household.address();
        PostalCode full = address == null ? null : address.postalCode();
        String code = isOfFour() ? household.district() : full == null ? null : full.value();
        return code != null && from.compareTo(code) <= 0 && to.compareTo(code) >= 0;
    }

    /** Returns whether some postal code lies in both. */
    boolean meets(Area other) {
        return task.equals(other.task)
                && from.length() == other.from.length()
                && from.compareTo(other.to) <= 0
                && other.from.compareTo(to) <= 0;
    }
}
