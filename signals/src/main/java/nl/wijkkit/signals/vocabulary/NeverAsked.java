package nl.wijkkit.signals.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wijkkit.signals.FactKey;

/**
 * What no vocabulary can hold, so that it cannot be passed in, let alone used: nationality and descent, birth country,
 * religion, language, gender, scores of an area or a person, benefit and fraud history.
 * <p>
 * Sources: Grondwet 1, AVG 9, Algemene wet gelijke behandeling; the judgment on SyRI (ECLI:NL:RBDHA:2020:865) for scores of
 * an area.
 * <p>
 * A name is recognised by its words, in Dutch and English. A vocabulary under a disguised name is not recognised; that
 * is for the people who review it.
 */
public final class NeverAsked {

    private static final List<String> WORDS = List.of(
            "nationality",
            "nationaliteit",
            "ethnicity",
            "etniciteit",
            "ethnic",
            "race",
            "ras",
            "descent",
            "afkomst",
            "migration",
            "migratie",
            "birth_country",
            "country_of_birth",
            "birthplace",
            "geboorteland",
            "geboorteplaats",
            "religion",
            "religie",
            "geloof",
            "language",
            "taal",
            "taalniveau",
            "gender",
            "sex",
            "geslacht",
            "risk_score",
            "area_score",
            "risicoscore",
            "wijkscore",
            "buurtscore",
            "fraud",
            "fraude",
            "benefit",
            "uitkering");

    private static final Pattern NAMES = Pattern.compile("(^|_)(" + String.join("|", WORDS) + ")(_|$)");

    private NeverAsked() {}

    /**
     * Returns the words by which a fact is recognised as one that can never be asked.
     *
     * @return lower case words joined by underscores, Dutch and English
     */
    public static List<String> words() {
        return WORDS;
    }

    /**
     * Returns whether a fact can never be asked.
     *
     * @param key  the name of the fact
     * @return true if its name says that it is one of these
     */
    public static boolean includes(FactKey key) {
        return includes(key.code());
    }

    /**
     * Returns whether a column or field can never be asked.
     *
     * @param name  its name as a sender wrote it
     * @return true if its name says that it is one of these
     */
    public static boolean includes(String name) {
        String words = name.strip()
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        return NAMES.matcher(words).find();
    }
}
