package nl.wijkkit.consent.cost;

import java.util.Objects;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;

/**
 * What one provision (<i>voorziening</i>) for one person cost in one period.
 * <p>
 * Person and household stand here under a pseudonym. A word that is not known is an empty text.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param person  the pseudonym of the person: 1 to 64 letters, digits and the signs {@code . _ : -}
 * @param household  the pseudonym of the household, of the same shape; that of the person if the household is not known
 * @param law  the law that the provision rests on
 * @param provider  who provides it
 * @param amount  what it cost; negative for a correction
 * @param period  the days that it was for
 * @param postcode  the postal code of the home
 * @param neighbourhood  the neighbourhood (<i>buurt</i>) of the home, at most 60 characters; may be empty
 * @param street  the street of the home, at most 60 characters; may be empty
 * @param ageClass  the age class of the person, such as {@code 18-64}, at most 60 characters; may be empty
 * @param householdType  the type of the household, at most 60 characters; may be empty
 */
public record CostRow(
        String person,
        String household,
        Law law,
        ProviderId provider,
        Money amount,
        Period period,
        PostalCode postcode,
        String neighbourhood,
        String street,
        String ageClass,
        String householdType) {

    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_PSEUDONYM = 64;

    /**
     * Checks the pseudonyms, the words, and that the period has an end.
     *
     * @throws IllegalArgumentException if one of them has another shape; the message does not repeat it
     */
    public CostRow {
        requirePseudonym(person, "person");
        requirePseudonym(household, "household");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(postcode, "postcode");
        if (!period.isBounded()) {
            throw new IllegalArgumentException("costs must be of a period with an end");
        }
        requireWord(neighbourhood, "neighbourhood");
        requireWord(street, "street");
        requireWord(ageClass, "age class");
        requireWord(householdType, "household type");
    }

    /**
     * Obtains a row of someone whose household, street, age class and type of household are not known.
     *
     * @param person  the pseudonym of the person
     * @param law  the law that the provision rests on
     * @param provider  who provides it
     * @param amount  what it cost
     * @param period  the days that it was for
     * @param postcode  the postal code of the home
     * @param neighbourhood  the neighbourhood of the home; may be empty
     * @return the row
     * @throws IllegalArgumentException if the pseudonym or the neighbourhood has another shape
     */
    public static CostRow of(
            String person,
            Law law,
            ProviderId provider,
            Money amount,
            Period period,
            PostalCode postcode,
            String neighbourhood) {
        return new CostRow(person, person, law, provider, amount, period, postcode, neighbourhood, "", "", "");
    }

    /**
     * Returns a copy of someone in a household.
     *
     * @param value  the pseudonym of the household
     * @return the copy
     * @throws IllegalArgumentException if the pseudonym has another shape
     */
    public CostRow withHousehold(String value) {
        return new CostRow(
                person, value, law, provider, amount, period, postcode, neighbourhood, street, ageClass, householdType);
    }

    /**
     * Whether a text can be a word of a row: letters, digits and some signs, of which the first is none that a spreadsheet
     * takes for a formula. By hand, since every row comes past here.
     */
    static boolean isWord(String text) {
        if (text.length() > LONGEST_WORD) {
            return false;
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean plain = Character.isLetterOrDigit(point) || "<>('’".indexOf(point) >= 0;
            boolean within =
                    Character.getType(point) == Character.NON_SPACING_MARK || " .,)+=_/&:-".indexOf(point) >= 0;
            if (!plain && (i == 0 || !within)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    /** Whether a text can be a pseudonym. */
    static boolean isPseudonym(String text) {
        boolean fits = !text.isEmpty() && text.length() <= LONGEST_PSEUDONYM;
        for (int i = 0; fits && i < text.length(); i++) {
            char c = text.charAt(i);
            fits = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._:-".indexOf(c) >= 0;
        }
        return fits;
    }

    private static void requirePseudonym(String value, String name) {
        if (!isPseudonym(value)) {
            throw new IllegalArgumentException("the pseudonym of a " + name
                    + " must be 1 to 64 letters, digits and the signs . _ : -, got " + value.length() + " characters");
        }
    }

    private static void requireWord(String value, String name) {
        if (!isWord(value)) {
            throw new IllegalArgumentException(
                    name + " must be at most 60 letters, digits and signs, got " + value.length() + " characters");
        }
    }

    /**
     * Returns the law and the provider, since the rest is about someone.
     *
     * @return the law and the provider
     */
    @Override
    public String toString() {
        return "CostRow[law=" + law + ", provider=" + provider + "]";
    }
}
