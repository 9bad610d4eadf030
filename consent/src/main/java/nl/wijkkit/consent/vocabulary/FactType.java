package nl.wijkkit.consent.vocabulary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values a fact can have. */
public enum FactType {
    /** Yes or no: {@code true} or {@code false}. */
    FLAG,
    /** A number, such as {@code 36} or {@code 0.4}. */
    NUMBER,
    /** A day, such as {@code 2025-05-20}. */
    DATE,
    /** A time of the day, such as {@code 02:10}. */
    TIME,
    /** A code of a list, such as {@code SCHOOL}. */
    CODE,
    /** The other cells of a row of a table, each its count and whether it is suppressed: {@code 7_suppressed}. */
    CELLS;

    private static final Pattern NUMBER_SHAPE = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern CODE_SHAPE = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
    private static final Pattern CELL_SHAPE = Pattern.compile("[0-9]{1,9}(_[a-z]+)?");
    private static final Pattern CELLS_BETWEEN = Pattern.compile("[|, ]+");

    /**
     * Reads a value of this type.
     *
     * @param text  the value as it stands in a file
     * @return the value; empty if the text is not of this type
     */
    public Optional<FactValue> parse(String text) {
        return switch (this) {
            case FLAG ->
                text.equals("true") || text.equals("false")
                        ? Optional.of(FactValue.Flag.of(text.equals("true")))
                        : Optional.empty();
            case NUMBER ->
                NUMBER_SHAPE.matcher(text).matches()
                        ? Optional.of(new FactValue.Amount(new BigDecimal(text)))
                        : Optional.empty();
            case DATE -> date(text);
            case TIME -> time(text);
            case CODE -> CODE_SHAPE.matcher(text).matches() ? Optional.of(new FactValue.Named(text)) : Optional.empty();
            case CELLS -> cells(text);
        };
    }

    private static Optional<FactValue> date(String text) {
        try {
            return Optional.of(new FactValue.Day(LocalDate.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<FactValue> time(String text) {
        try {
            return Optional.of(new FactValue.TimeOfDay(LocalTime.parse(text)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<FactValue> cells(String text) {
        int suppressed = 0;
        for (String cell : CELLS_BETWEEN.split(text, -1)) {
            if (!CELL_SHAPE.matcher(cell).matches()) {
                return Optional.empty();
            }
            suppressed += cell.endsWith("_suppressed") ? 1 : 0;
        }
        return Optional.of(new FactValue.Cells(suppressed));
    }
}
