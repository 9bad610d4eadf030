package nl.wijkkit.plan.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, with how the person wants to be addressed.
 * <p>
 * The rules for writing are those of the BRP (Haal Centraal, <i>aanhef</i>, <i>aanschrijfwijze</i> and <i>gebruik in
 * lopende tekst</i>), except that titles of nobility are left out.
 * <pre>{@code
 * PersonName name = new PersonName("Jo Anne", null, FamilyName.of("in het", "Veld"), NameUse.PARTNER_FIRST,
 *         FamilyName.of("van", "Velzen"));
 * name.full();                          // Optional[Jo Anne in het Veld]
 * name.formal();                        // Optional[J.A. van Velzen-in het Veld]
 * name.salutation(Gender.WOMAN);        // Optional[Geachte mevrouw Van Velzen-in het Veld]
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param given  the given names (<i>voornamen</i>); null if unknown or if there are none
 * @param initials  the initials (<i>voorletters</i>) as the source has them; null to derive them from the given names
 * @param own  the own family name; null if unknown
 * @param use  which family names the person wants to be addressed with
 * @param partner  the family name of the partner or the last former partner; null if there is none or it is unknown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonName(
        @Nullable String given,
        @Nullable String initials,
        @Nullable FamilyName own,
        NameUse use,
        @Nullable FamilyName partner) {

    /** The name of which nothing is known. */
    public static final PersonName UNKNOWN = new PersonName(null, null, null, NameUse.OWN, null);

    /**
     * Checks that the parts are not blank.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public PersonName {
        if ((given != null && given.isBlank()) || (initials != null && initials.isBlank())) {
            throw new IllegalArgumentException("given names and initials must not be blank");
        }
        if (use == null) {
            use = NameUse.OWN;
        }
    }

    /**
     * Obtains the name of someone who uses the own family name.
     *
     * @param given  the given names; null if unknown or if there are none
     * @param own  the own family name; null if unknown
     * @return the name
     * @throws IllegalArgumentException if a part is blank
     */
    public static PersonName of(@Nullable String given, @Nullable FamilyName own) {
        return new PersonName(given, null, own, NameUse.OWN, null);
    }

    /**
     * Obtains a name that is known as one text only, as in statements of authority.
     *
     * @param whole  the whole name, not blank
     * @return the name, with everything as the family name
     * @throws IllegalArgumentException if the text is blank
     */
    public static PersonName ofWhole(String whole) {
        return of(null, FamilyName.of(null, whole));
    }

    /**
     * Returns given names and own family name (<i>volledige naam</i>), for use inside the file.
     *
     * @return the name; empty if nothing is known
     */
    public Optional<String> full() {
        String family = own == null ? "" : own.written();
        return notBlank(join(given == null ? "" : given, family));
    }

    /**
     * Returns the name above an address (<i>aanschrijfwijze</i>).
     *
     * @return initials and the family names that the person uses; empty if the family name is unknown
     */
    public Optional<String> formal() {
        String letters = letters();
        return familyNames().map(family -> letters.isEmpty() ? capitalised(family) : join(letters, family));
    }

    /**
     * Returns how a letter to the person begins (<i>aanhef</i>).
     *
     * @param gender  the gender, for the word before the name
     * @return the salutation; empty if the family name is unknown
     */
    public Optional<Text> salutation(Gender gender) {
        return familyNames().map(family -> switch (gender) {
            case MAN -> Text.of("Geachte heer " + capitalised(family), "Dear Mr " + capitalised(family));
            case WOMAN -> Text.of("Geachte mevrouw " + capitalised(family), "Dear Ms " + capitalised(family));
            case UNKNOWN -> Text.of("Geachte " + afterLetters(family), "Dear " + afterLetters(family));
        });
    }

    /**
     * Returns how a sentence names the person (<i>gebruik in lopende tekst</i>).
     *
     * @param gender  the gender, for the word before the name
     * @return the name; empty if the family name is unknown
     */
    public Optional<Text> inSentence(Gender gender) {
        return familyNames().map(family -> switch (gender) {
            case MAN -> Text.of("de heer " + capitalised(family), "Mr " + capitalised(family));
            case WOMAN -> Text.of("mevrouw " + capitalised(family), "Ms " + capitalised(family));
            case UNKNOWN -> Text.same(afterLetters(family));
        });
    }

    private String afterLetters(String family) {
        String letters = letters();
        return letters.isEmpty() ? capitalised(family) : join(letters, family);
    }

    private Optional<String> familyNames() {
        if (use == NameUse.OWN || partner == null) {
            return Optional.ofNullable(own).map(FamilyName::written);
        }
        if (use == NameUse.PARTNER) {
            return Optional.of(partner.written());
        }
        if (own == null) {
            return Optional.empty();
        }
        return Optional.of(
                use == NameUse.PARTNER_FIRST
                        ? partner.written() + "-" + own.written()
                        : own.written() + "-" + partner.written());
    }

    private String letters() {
        if (initials != null) {
            return initials;
        }
        return given == null
                ? ""
                : Arrays.stream(given.strip().split("\\s+"))
                        .map(PersonName::initial)
                        .collect(Collectors.joining());
    }

    private static String initial(String name) {
        String first = Character.toString(name.codePointAt(0));
        return name.length() == first.length() ? first : first + ".";
    }

    private static String capitalised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    private static String join(String left, String right) {
        return (left + " " + right).strip();
    }

    private static Optional<String> notBlank(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Returns a fixed text.
     *
     * @return a text without the name
     */
    @Override
    public String toString() {
        return "PersonName[not shown]";
    }
}
