package nl.wijkkit.signals;

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
     * Returns what two ways to write one address have in common: {@code 12 a}, {@code 12-A} and {@code 12A} are one home.
     * Another or a missing addition is another home.
     *
     * @return the postal code and the house number in small letters and digits only; it points at a home, so do not print it
     */
    public String key() {
        String written = number.written();
        StringBuilder key = new StringBuilder(postalCode.value());
        boolean afterDigit = false;
        boolean parted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = Character.toLowerCase(written.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                boolean digit = Character.isDigit(c);
                // 1-12 is not 11-2
                if (parted && afterDigit && digit) {
                    key.append('-');
                }
                key.append(c);
                afterDigit = digit;
                parted = false;
            } else {
                parted = true;
            }
        }
        return key.toString();
    }

    /**
     * Returns whether both are one address, however the house number is written.
     *
     * @param other  the other address
     * @return true if it is certainly the same address
     */
    public boolean isSameAs(HomeAddress other) {
        return key().equals(other.key());
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
