package nl.wijkkit.zrm.instrument;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Finds the level that a file means by its name, such as the literal {@code NIET_ZELFREDZAAM} of the Gemeentelijk
 * Gegevensmodel (GGM).
 * <p>
 * A number is refused, even one that looks like a level: the ids of the GGM enumeration are alphabetical (2 stands for
 * <i>beperkt</i>, 3 for <i>niet zelfredzaam</i>), so a column of ids would be read as levels without anyone noticing. A
 * file that holds levels as numbers is read with {@link Instrument#level(int)}.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class LevelLookup {

    private final Instrument instrument;
    private final Map<String, Level> byName;

    private LevelLookup(Instrument instrument, Map<String, Level> byName) {
        this.instrument = instrument;
        this.byName = byName;
    }

    /**
     * Obtains the lookup by the Dutch and English names and synonyms of an instrument's levels.
     *
     * @param instrument  the instrument
     * @return the lookup
     */
    public static LevelLookup of(Instrument instrument) {
        Map<String, Level> byName = new HashMap<>();
        for (LevelName level : instrument.levels()) {
            forms(level).forEach(form -> byName.put(form, level.level()));
        }
        return new LevelLookup(instrument, byName);
    }

    /** Returns the forms under which a level is found. */
    static Set<String> forms(LevelName level) {
        Set<String> forms = new LinkedHashSet<>(DomainLookup.forms(level.name()));
        level.synonyms().forEach(synonym -> forms.addAll(DomainLookup.forms(synonym)));
        return forms;
    }

    /**
     * Finds a level.
     *
     * @param written  the name as the file has it
     * @return the level; empty if this is no name of a level, or a number
     */
    public Optional<Level> find(String written) {
        return WrittenName.hasLetter(written)
                ? Optional.ofNullable(byName.get(WrittenName.normalised(written)))
                : Optional.empty();
    }

    /**
     * Reads a level from a file.
     *
     * @param written  the name as the file has it
     * @param where  the place in the file, for the problem
     * @return the level, or the problem {@code number-not-a-level} or {@code unknown-level}
     */
    public Checked<Level> read(String written, Text where) {
        Optional<Level> level = find(written);
        if (level.isPresent()) {
            return new Checked.Valid<>(level.get());
        }
        String nl = instrument.levels().stream().map(name -> name.name().nl()).collect(Collectors.joining(", "));
        String en = instrument.levels().stream().map(name -> name.name().en()).collect(Collectors.joining(", "));
        if (WrittenName.isNumber(written)) {
            return refused(
                    "number-not-a-level",
                    where,
                    Text.of(
                            "verwacht: een van " + nl
                                    + "; gevonden: een getal; de ids van de GGM-codelijst zijn geen niveaus",
                            "expected one of " + en + ", found a number; the ids of the GGM code list are not levels"));
        }
        Text found = Found.describe(written);
        return refused(
                "unknown-level",
                where,
                Text.of(
                        "verwacht: een van " + nl + "; gevonden: " + found.nl(),
                        "expected one of " + en + ", found " + found.en()));
    }

    private static <T> Checked<T> refused(String code, Text where, Text message) {
        return new Checked.Invalid<>(List.of(new Problem(code, where, message)));
    }

    /**
     * Returns the instrument and the number of names.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "LevelLookup[" + instrument.id() + ", names=" + byName.size() + "]";
    }
}
