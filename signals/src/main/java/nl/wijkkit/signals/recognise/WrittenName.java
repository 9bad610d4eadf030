package nl.wijkkit.signals.recognise;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkkit.plan.person.FamilyName;

/**
 * The name of an addressee as a partner wrote it, to compare with the family names in the register of persons at one
 * address. Partners write {@code ss} for {@code ß}, leave out diacritics and prefixes or put them behind, add or use a
 * maiden name, and know a sole trader by the name of the business; none of that makes another person.
 * <p>
 * A name only says which of the people at an address is meant. It never joins signals of different addresses.
 * <p>
 * This class is immutable and thread-safe, and prints nothing of the name.
 */
public final class WrittenName {

    private static final Set<String> PREFIXES = Set.of(
            "aan", "af", "al", "auf", "bij", "d", "da", "de", "dela", "den", "der", "des", "di", "die", "do", "dos",
            "du", "el", "el-", "het", "in", "la", "le", "les", "lo", "onder", "op", "over", "s", "t", "te", "ten",
            "ter", "tot", "uit", "uijt", "van", "ver", "vom", "von", "voor", "vor", "zu", "zum", "zur");
    private static final Set<String> TITLES =
            Set.of("dhr", "mevr", "mw", "hr", "heer", "mevrouw", "fam", "familie", "drs", "dr", "ir", "ing", "mr");
    private static final List<Pattern> BUSINESS = List.of(
            Pattern.compile("\\b(b\\.?\\s?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?|c\\.?v\\.?)($|\\s|,)"),
            Pattern.compile("\\b(stichting|vereniging|eenmanszaak|h/o|handelend onder|t\\.?h\\.?o\\.?d\\.?n\\.?)\\b"),
            Pattern.compile(
                    "\\b(bedrijf|bouwbedrijf|klussenbedrijf|onderneming|handelsonderneming|winkel|salon|kapsalon|restaurant|"
                            + "transport|schoonmaak|garage|services|holding|advies|administratie)\\b"));
    /** A replacement character, three digits, or the two signs that UTF-8 read as Windows-1252 makes of one letter. */
    private static final Pattern GARBLED = Pattern.compile("[\uFFFD?]|[0-9]{3,}|"
            + "\u00E3[\u0080-\u00BF\u00FF\u0153\u0161\u017E\u0192\u02C6\u2018-\u2026\u2030\u2039\u20AC]");

    private final String text;
    private final Set<String> parts;

    private WrittenName(String text) {
        this.text = text.strip().toLowerCase(Locale.ROOT);
        this.parts = parts(this.text);
    }

    /**
     * Obtains a name.
     *
     * @param text  what the partner wrote
     * @return the name
     */
    public static WrittenName of(String text) {
        return new WrittenName(text);
    }

    /**
     * Returns whether this looks like the name of a business or other organisation, such as that of a sole trader
     * (<i>eenmanszaak</i>); the person behind it has to be found.
     *
     * @return true if it says so
     */
    public boolean isOrganisation() {
        return BUSINESS.stream().anyMatch(word -> word.matcher(text).find());
    }

    /**
     * Returns whether letters were lost on the way, as when a file was read in the wrong encoding.
     *
     * @return true if there are signs that are in no name
     */
    public boolean isGarbled() {
        return GARBLED.matcher(text).find() || parts.isEmpty();
    }

    /**
     * Returns whether this can be the name of someone who is registered at the address.
     *
     * @param registered  the family name of the person, or of the partner whose name the person uses
     * @return true if all parts of the registered name stand in this one, apart from prefixes, diacritics and capitals
     */
    public boolean mayBe(FamilyName registered) {
        Set<String> theirs = parts(registered.name().toLowerCase(Locale.ROOT));
        return !theirs.isEmpty() && parts.containsAll(theirs);
    }

    private static Set<String> parts(String lower) {
        String plain = Normalizer.normalize(
                        lower.replace("ß", "ss")
                                .replace("\u0133", "ij")
                                .replace("ø", "o")
                                .replace("ł", "l")
                                .replace("æ", "ae"),
                        Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        Set<String> parts = new LinkedHashSet<>();
        for (String part : plain.split("[^a-z]+", -1)) {
            if (!part.isEmpty() && !PREFIXES.contains(part) && !TITLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * Returns a fixed text.
     *
     * @return a text without the name
     */
    @Override
    public String toString() {
        return "WrittenName[not shown]";
    }
}
