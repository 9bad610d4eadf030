package nl.wijkkit.zrm.cohort;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.instrument.Instrument;

/** Reads the cells that are not about a domain. Immutable and thread-safe. */
final class FixedCells {

    /** Stands for a cell that cannot be read. */
    static final int REFUSED = -1;

    /** Stands for a date that lies outside {@link Dates}. */
    static final int OUT_OF_RANGE = -2;

    /** The most characters of a pseudonym or of the name of a group. */
    static final int LONGEST = 64;

    private static final Map<String, Integer> MODES = modes();

    private FixedCells() {}

    /** Copies a pseudonym of the shape of a SubjectId; returns its length. */
    static int subject(char[] buffer, int offset, int length, byte[] to) {
        if (length < 1 || length > LONGEST) {
            return REFUSED;
        }
        for (int i = 0; i < length; i++) {
            char c = buffer[offset + i];
            boolean allowed = (c >= '0' && c <= '9')
                    || (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || c == '-'
                    || c == '_'
                    || c == '.'
                    || c == ':';
            if (!allowed) {
                return REFUSED;
            }
            to[i] = (byte) c;
        }
        return length;
    }

    /** Reads a date such as 2025-03-01, 01-03-2025 or 1-3-2025 into the days of {@link Dates}. */
    static int date(char[] buffer, int offset, int length) {
        int year;
        int month;
        int day;
        if (length == 10 && buffer[offset + 4] == '-' && buffer[offset + 7] == '-') {
            year = number(buffer, offset, 4);
            month = number(buffer, offset + 5, 2);
            day = number(buffer, offset + 8, 2);
        } else if (length >= 8 && length <= 10 && buffer[offset + length - 5] == '-') {
            int dayLength = buffer[offset + 1] == '-' ? 1 : 2;
            int monthLength = length - 6 - dayLength;
            if (monthLength < 1 || monthLength > 2 || buffer[offset + dayLength] != '-') {
                return REFUSED;
            }
            day = number(buffer, offset, dayLength);
            month = number(buffer, offset + dayLength + 1, monthLength);
            year = number(buffer, offset + length - 4, 4);
        } else {
            return REFUSED;
        }
        return Dates.days(year, month, day);
    }

    /** Reads the number of a wave, such as 1 or T1. */
    static int wave(char[] buffer, int offset, int length) {
        int skip = length > 1 && (buffer[offset] == 'T' || buffer[offset] == 't') ? 1 : 0;
        if (length - skip < 1 || length - skip > 5) {
            return REFUSED;
        }
        int wave = number(buffer, offset + skip, length - skip);
        return wave <= Character.MAX_VALUE ? wave : REFUSED;
    }

    /** Reads who chose the levels: 0 for an empty cell, otherwise the place of the mode from 1. */
    static int mode(String cell) {
        String name = cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return name.isEmpty() ? 0 : MODES.getOrDefault(name, REFUSED);
    }

    /** Whether a cell names an instrument by its id or its name. */
    static boolean isInstrument(String cell, Instrument instrument) {
        String name = Columns.normalised(cell);
        return name.equals(Columns.normalised(instrument.id().value()))
                || name.equals(Columns.normalised(instrument.name().nl()))
                || name.equals(Columns.normalised(instrument.name().en()));
    }

    /** A number of digits only, or -1. */
    private static int number(char[] buffer, int offset, int length) {
        int value = 0;
        for (int i = offset; i < offset + length; i++) {
            int digit = buffer[i] - '0';
            if (digit < 0 || digit > 9) {
                return REFUSED;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static Map<String, Integer> modes() {
        Map<String, Integer> modes = new HashMap<>();
        for (Mode mode : Mode.values()) {
            modes.put(mode.name().toLowerCase(Locale.ROOT).replace('_', ' '), Codes.of(mode));
            modes.put(mode.label().nl().toLowerCase(Locale.ROOT), Codes.of(mode));
            modes.put(mode.label().en().toLowerCase(Locale.ROOT), Codes.of(mode));
        }
        modes.put("samen", Codes.of(Mode.TOGETHER));
        modes.put("zelf", Codes.of(Mode.SELF_REPORT));
        modes.put("self", Codes.of(Mode.SELF_REPORT));
        modes.put("zelfrapportage", Codes.of(Mode.SELF_REPORT));
        return Map.copyOf(modes);
    }
}
