package nl.wijkkit.plan.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.shape.Shape;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * What to call the people of a plan, and whom to telephone. A plan knows people by their ids only, so a sheet takes their
 * names from here, and calls whoever is not in here by role.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param entries  the people, each party once
 * @param emergency  the numbers for when there is danger or trouble, at most {@value #MAX_EMERGENCY}
 */
public record AddressBook(List<AddressBook.Entry> entries, List<AddressBook.EmergencyNumber> emergency) {

    /** The most emergency numbers: with more of them nobody finds the right one. */
    public static final int MAX_EMERGENCY = 6;

    /** The longest name, in characters. */
    public static final int MAX_NAME = 60;

    /** The longest description of an emergency number, in characters. */
    public static final int MAX_LABEL = 40;

    private static final Pattern TELEPHONE = Pattern.compile("(?=.*[0-9])[+(0-9][0-9 ()+-]{1,19}");

    /**
     * How one party is called and reached.
     *
     * @param party  who
     * @param name  what the family calls this party, not blank, at most {@value #MAX_NAME} characters
     * @param telephone  the number, from 2 to 20 digits, spaces and the signs {@code + - ( )}; null if none is to be shown
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Party party, String name, @Nullable String telephone) {

        /**
         * Checks the name and the number.
         *
         * @throws IllegalArgumentException if one has another shape; the message does not repeat it
         */
        public Entry {
            Objects.requireNonNull(party, "party");
            requireShort(name, MAX_NAME, "name");
            if (telephone != null) {
                requireTelephone(telephone);
            }
        }

        /**
         * Returns who it is about, by id.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Entry[" + party + "]";
        }
    }

    /**
     * Whom to telephone when there is danger or trouble.
     *
     * @param label  who answers, or when to call, at most {@value #MAX_LABEL} characters in each language
     * @param telephone  the number, from 2 to 20 digits, spaces and the signs {@code + - ( )}
     */
    public record EmergencyNumber(Text label, String telephone) {

        /**
         * Checks the lengths.
         *
         * @throws IllegalArgumentException if one has another shape
         */
        public EmergencyNumber {
            requireShort(label.nl(), MAX_LABEL, "label");
            requireShort(label.en(), MAX_LABEL, "label");
            requireTelephone(telephone);
        }

        /**
         * Returns the name of the type only: a number may be that of a family doctor.
         *
         * @return a text without a number
         */
        @Override
        public String toString() {
            return "EmergencyNumber[hidden]";
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a party occurs twice, or there are too many emergency numbers
     */
    public AddressBook {
        entries = Shape.distinctBy(entries, Entry::party, "parties");
        emergency = List.copyOf(emergency);
        if (emergency.size() > MAX_EMERGENCY) {
            throw new IllegalArgumentException(
                    "emergency numbers must be at most " + MAX_EMERGENCY + ", got " + emergency.size());
        }
    }

    /**
     * Obtains an address book.
     *
     * @param entries  the people, each party once
     * @param emergency  the emergency numbers, at most {@value #MAX_EMERGENCY}
     * @return the book
     * @throws IllegalArgumentException if a party occurs twice, or there are too many emergency numbers
     */
    public static AddressBook of(List<Entry> entries, List<EmergencyNumber> emergency) {
        return new AddressBook(entries, emergency);
    }

    /** Returns the entry of a party. */
    Optional<Entry> entry(Party party) {
        return entries.stream().filter(entry -> entry.party().equals(party)).findFirst();
    }

    /** Returns what to call a party. */
    Text name(Party party) {
        return entry(party)
                .map(entry -> Text.same(entry.name()))
                .orElse(party.kind().label());
    }

    private static void requireShort(String text, int most, String name) {
        int length = text.codePointCount(0, text.length());
        if (Plain.text(text).isEmpty() || length > most) {
            throw new IllegalArgumentException(
                    name + " must not be blank and have at most " + most + " characters, got " + length);
        }
    }

    private static void requireTelephone(String telephone) {
        if (!TELEPHONE.matcher(telephone).matches()) {
            throw new IllegalArgumentException(
                    "telephone must be from 2 to 20 digits, spaces and the signs + - ( ), got " + telephone.length()
                            + " characters");
        }
    }

    /**
     * Returns the counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "AddressBook[entries=" + entries.size() + ", emergency=" + emergency.size() + "]";
    }
}
