package nl.wijkkit.signals;

import java.util.Locale;
import java.util.Objects;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;

/**
 * A full address (<i>volledig adres</i>): postal code and house number with letter and addition. It points at a home, so
 * it is never printed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param postalCode  the postal code
 * @param number  the house number
 */
public record HomeAddress(PostalCode postalCode, HouseNumber number) {

    /** Checks that both are there. */
    public HomeAddress {
        Objects.requireNonNull(postalCode, "postalCode");
        Objects.requireNonNull(number, "number");
    }

    /**
     * Returns whether both are written the same but for capitals and signs between number and addition, so that
     * {@code 12 a}, {@code 12-A} and {@code 12A} are one home. Another or a missing addition is another home.
     *
     * @param other  the other address
     * @return true if it is certainly the same address
     */
    public boolean isSameAs(HomeAddress other) {
        return postalCode.equals(other.postalCode) && normal(number.written()).equals(normal(other.number.written()));
    }

    private static String normal(String written) {
        return written.replaceAll("[ .,/&+-]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Returns a fixed text.
     *
     * @return a text without the address
     */
    @Override
    public String toString() {
        return "HomeAddress[not shown]";
    }
}
