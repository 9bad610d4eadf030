package nl.wijkkit.signals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * What a signal tells of the household (<i>huishouden</i>) that it is about. Whatever was not told is unknown.
 * <p>
 * This class is immutable and thread-safe, and prints nothing of it.
 *
 * @param district  the four digits of the postal code; null if not told
 * @param address  the full address; null if not told
 * @param resident  whether the household lives in this municipality
 * @param adults  how many adults, 0 or more; null if not told
 * @param minors  how many children under 18, 0 or more; null if not told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Household(
        @Nullable String district,
        @Nullable HomeAddress address,
        YesNoUnknown resident,
        @Nullable Integer adults,
        @Nullable Integer minors) {

    private static final Pattern DISTRICT = Pattern.compile("[1-9][0-9]{3}");
    private static final Household UNKNOWN = new Household(null, null, YesNoUnknown.UNKNOWN, null, null);

    /**
     * Checks the shapes, and takes the district from the address where only that is told.
     *
     * @throws IllegalArgumentException if the district is not four digits or not that of the address, or a number is
     *     negative
     */
    public Household {
        Objects.requireNonNull(resident, "resident");
        if (address != null) {
            String own = address.postalCode().district();
            if (district != null && !district.equals(own)) {
                throw new IllegalArgumentException("district must be that of the address, got another one");
            }
            district = own;
        } else if (district != null && !DISTRICT.matcher(district).matches()) {
            throw new IllegalArgumentException("district must be four digits, such as 2511");
        }
        if ((adults != null && adults < 0) || (minors != null && minors < 0)) {
            throw new IllegalArgumentException("a number of people must be 0 or more, got a lower one");
        }
    }

    /**
     * Obtains a household of which nothing was told.
     *
     * @return the household
     */
    public static Household unknown() {
        return UNKNOWN;
    }

    /**
     * Obtains a household at an address.
     *
     * @param address  the full address
     * @return the household, of which nothing else was told
     */
    public static Household at(HomeAddress address) {
        return new Household(null, address, YesNoUnknown.UNKNOWN, null, null);
    }

    /**
     * Obtains a household of which only the district was told.
     *
     * @param district  the four digits of the postal code
     * @return the household, of which nothing else was told
     * @throws IllegalArgumentException if it is not four digits
     */
    public static Household in(String district) {
        return new Household(Objects.requireNonNull(district, "district"), null, YesNoUnknown.UNKNOWN, null, null);
    }

    /**
     * Returns this household, living in this municipality or elsewhere.
     *
     * @param value  true if it lives in this municipality
     * @return the household
     */
    public Household withResident(boolean value) {
        return new Household(district, address, YesNoUnknown.of(value), adults, minors);
    }

    /**
     * Returns this household with other numbers of people.
     *
     * @param adultsNow  how many adults, 0 or more; null if not told
     * @param minorsNow  how many children under 18, 0 or more; null if not told
     * @return the household
     * @throws IllegalArgumentException if a number is negative
     */
    public Household withPeople(@Nullable Integer adultsNow, @Nullable Integer minorsNow) {
        return new Household(district, address, resident, adultsNow, minorsNow);
    }

    /**
     * Returns a fixed text.
     *
     * @return a text without anything about the household
     */
    @Override
    public String toString() {
        return "Household[not shown]";
    }
}
