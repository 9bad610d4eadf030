package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * What a level of an instrument is called.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param level  the level
 * @param name  the name that people read, such as <i>beperkt zelfredzaam</i>
 * @param synonyms  other names for the same level that sources use
 * @param source  where the Dutch name comes from
 * @param englishSource  where the English name comes from
 */
public record LevelName(Level level, Text name, List<Text> synonyms, Source source, Source englishSource) {

    private static final Source NOT_STATED = new Source("not stated", Source.Certainty.UNCERTAIN);

    /** Copies the synonyms. */
    public LevelName {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        synonyms = List.copyOf(synonyms);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(englishSource, "englishSource");
    }

    /**
     * Creates a name without saying where it comes from, which makes it uncertain.
     *
     * @param level  the level
     * @param name  the name that people read
     * @param synonyms  other names for the same level
     */
    public LevelName(Level level, Text name, List<Text> synonyms) {
        this(level, name, synonyms, NOT_STATED, NOT_STATED);
    }

    /**
     * Returns where the name in a language comes from.
     *
     * @param language  the language of the name
     * @return the source
     */
    public Source sourceOf(Language language) {
        return switch (language) {
            case NL -> source;
            case EN -> englishSource;
        };
    }
}
