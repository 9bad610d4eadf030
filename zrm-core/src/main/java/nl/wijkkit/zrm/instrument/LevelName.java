package nl.wijkkit.zrm.instrument;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;

/**
 * What a level of an instrument is called.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param level  the level
 * @param name  the name that people read, such as <i>beperkt zelfredzaam</i>
 * @param synonyms  other names for the same level that sources use
 */
public record LevelName(Level level, Text name, List<Text> synonyms) {

    /** Copies the synonyms. */
    public LevelName {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        synonyms = List.copyOf(synonyms);
    }
}
