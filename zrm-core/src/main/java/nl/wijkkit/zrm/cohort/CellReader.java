package nl.wijkkit.zrm.cohort;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LevelLookup;
import org.jspecify.annotations.Nullable;

/** Reads the cell of a domain: a level, the reason why there is none, or a refusal. Immutable and thread-safe. */
final class CellReader {

    /** Stands for a cell that is neither; {@link #refusal} says what is wrong. */
    static final byte REFUSED = 0;

    /** What is wrong with a cell. */
    enum Refusal {
        EMPTY,
        HALF_LEVEL,
        FOREIGN_CODE,
        NOT_A_LEVEL
    }

    private static final Pattern WHOLE = Pattern.compile("([1-9][0-9]{0,2})([.,]0+)?");
    private static final Pattern BROKEN = Pattern.compile("[0-9]{1,3}[.,][0-9]*[1-9][0-9]*");

    /** Codes with which other systems and statistics packages mark what is missing. */
    private static final Set<String> FOREIGN = Set.of(
            "0", "9", "00", "88", "98", "99", "88.0", "99.0", "0.0", "999", "-1", "-9", "-99", "na", "nan", "null",
            "none", "#n/a", "#null!", "missing", ".", "-", "?", "x");

    private static final Map<String, Absence> REASONS = reasons();

    private final int scale;
    private final int fastest;
    private final @Nullable Absence empty;
    private final Map<String, Absence> meanings;
    private final LevelLookup names;

    private CellReader(Instrument instrument, @Nullable Absence empty, Map<String, Absence> mapped) {
        this.scale = instrument.scale();
        this.fastest = Math.min(scale, 9);
        this.empty = empty;
        this.names = LevelLookup.of(instrument);
        this.meanings = new HashMap<>(REASONS);
        this.meanings.keySet().removeIf(word -> names.find(word).isPresent());
        this.meanings.putAll(mapped);
    }

    /** Obtains a reader; refuses a code that is a level of the instrument, since that would change its meaning. */
    static CellReader of(Instrument instrument, @Nullable Absence empty, Map<String, Absence> mapped) {
        CellReader reader = new CellReader(instrument, empty, mapped);
        for (String code : mapped.keySet()) {
            if (reader.level(code) != REFUSED) {
                throw new IllegalArgumentException(
                        "code " + code + " must not be a level of " + instrument.id() + " itself");
            }
        }
        return reader;
    }

    /** The form in which codes are compared. */
    static String code(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    /** Reads a cell from the characters of the file; see {@link Codes} for the result. */
    byte read(char[] buffer, int offset, int length) {
        if (length == 1) {
            int digit = buffer[offset] - '0';
            if (digit >= 1 && digit <= fastest) {
                return (byte) digit;
            }
        }
        return length == 0 ? emptyCell() : read(new String(buffer, offset, length));
    }

    private byte emptyCell() {
        return empty == null ? REFUSED : Codes.of(empty);
    }

    private byte read(String cell) {
        String code = code(cell);
        if (code.isEmpty()) {
            return emptyCell();
        }
        Absence reason = meanings.get(code);
        return reason == null ? level(code) : Codes.of(reason);
    }

    /** What is wrong with a cell that was refused. */
    Refusal refusal(String cell) {
        String code = code(cell);
        if (code.isEmpty()) {
            return Refusal.EMPTY;
        }
        if (BROKEN.matcher(code).matches()) {
            return Refusal.HALF_LEVEL;
        }
        return FOREIGN.contains(code) ? Refusal.FOREIGN_CODE : Refusal.NOT_A_LEVEL;
    }

    private byte level(String code) {
        var whole = WHOLE.matcher(code);
        if (whole.matches()) {
            int value = Integer.parseInt(whole.group(1));
            return value <= scale ? (byte) value : REFUSED;
        }
        Optional<Level> level = names.find(code);
        return level.isPresent() ? (byte) level.get().value() : REFUSED;
    }

    private static Map<String, Absence> reasons() {
        Map<String, Absence> reasons = new HashMap<>();
        for (Absence reason : Absence.values()) {
            reasons.put(code(reason.name()), reason);
            reasons.put(code(reason.name().replace('_', ' ')), reason);
            reasons.put(code(reason.label().nl()), reason);
            reasons.put(code(reason.label().en()), reason);
        }
        reasons.put("nvt", Absence.NOT_APPLICABLE);
        reasons.put("n.v.t.", Absence.NOT_APPLICABLE);
        reasons.put("n/a", Absence.NOT_APPLICABLE);
        reasons.put("niet gevraagd", Absence.NOT_ASKED);
        reasons.put("onbesproken", Absence.NOT_ASKED);
        reasons.put("geweigerd", Absence.DECLINED);
        reasons.put("refused", Absence.DECLINED);
        reasons.put("onbekend", Absence.UNKNOWN);
        reasons.put("niet nodig", Absence.UNNECESSARY);
        reasons.put("not necessary", Absence.UNNECESSARY);
        return Map.copyOf(reasons);
    }
}
