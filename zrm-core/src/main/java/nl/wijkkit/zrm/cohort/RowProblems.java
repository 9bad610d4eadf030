package nl.wijkkit.zrm.cohort;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.problem.Found;

/**
 * Holds what is wrong with the cells of one row until the row is complete, and then tells it. Not thread-safe.
 */
final class RowProblems {

    private final Instrument instrument;
    private final CellReader cells;
    private final Problems problems;
    private final List<BadCell> waiting = new ArrayList<>();

    RowProblems(Instrument instrument, CellReader cells, Problems problems) {
        this.instrument = instrument;
        this.cells = cells;
        this.problems = problems;
    }

    private record BadCell(int column, int kind, String text) {

        @Override
        public String toString() {
            return "BadCell[column=" + column + "]";
        }
    }

    void clear() {
        waiting.clear();
    }

    void add(int column, int kind, String text) {
        waiting.add(new BadCell(column, kind, text));
    }

    boolean any() {
        return !waiting.isEmpty();
    }

    void ragged(long line, int expected, int found) {
        problems.row(
                "ragged-row",
                line,
                () -> Text.of(
                        "verwacht: " + expected + " cellen, net als de kop; gevonden: " + found,
                        "expected " + expected + " cells, as many as the header, found " + found));
    }

    void duplicate(int line, int first) {
        problems.lateRow(
                "duplicate-row",
                line,
                () -> Text.of(
                        "verwacht: per persoon en moment een rij, en een voor de zelfrapportage; gevonden: dezelfde als rij "
                                + first,
                        "expected one row for each subject and moment, and one for the self-report, found the same as row "
                                + first));
    }

    void tooManyGroups(long line) {
        problems.row(
                "too-many-groups",
                line,
                () -> Text.of(
                        "verwacht: hoogstens 65535 groepen; gevonden: meer",
                        "expected at most 65535 groups, found more"));
    }

    /** Tells every problem of the row. */
    void tell(long line, Header header) {
        for (BadCell cell : waiting) {
            String name = header.name(cell.column(), instrument);
            String text = cell.text();
            switch (cell.kind()) {
                case Columns.SUBJECT -> problems.cell("not-a-subject", line, cell.column(), name, () -> subject(text));
                case Columns.DATE -> date(line, cell, name);
                case Columns.WAVE -> problems.cell("not-a-wave", line, cell.column(), name, () -> wave(text));
                case Columns.MODE -> problems.cell("not-a-mode", line, cell.column(), name, () -> mode(text));
                case Columns.INSTRUMENT ->
                    problems.cell("other-instrument", line, cell.column(), name, () -> instrument(text));
                case Columns.GROUP -> problems.cell("not-a-group", line, cell.column(), name, () -> group(text));
                case Columns.UNNAMED ->
                    problems.cell("cell-without-column", line, cell.column(), name, () -> unnamed(text));
                default -> domain(line, cell, name);
            }
        }
    }

    private void domain(long line, BadCell cell, String name) {
        String text = cell.text();
        switch (cells.refusal(text)) {
            case EMPTY ->
                problems.cell(
                        "empty-cell",
                        line,
                        cell.column(),
                        name,
                        () -> Text.of(
                                "verwacht: een niveau of een reden; gevonden: niets",
                                "expected a level or a reason, found nothing"));
            case HALF_LEVEL -> problems.cell("half-level", line, cell.column(), name, () -> half(text));
            case FOREIGN_CODE -> problems.cell("foreign-missing-code", line, cell.column(), name, () -> foreign(text));
            case NOT_A_LEVEL -> problems.cell("not-a-level", line, cell.column(), name, () -> notALevel(text));
        }
    }

    private void date(long line, BadCell cell, String name) {
        String text = cell.text();
        char[] characters = text.strip().toCharArray();
        if (FixedCells.date(characters, 0, characters.length) == FixedCells.OUT_OF_RANGE) {
            problems.cell(
                    "date-out-of-range",
                    line,
                    cell.column(),
                    name,
                    () -> Text.of(
                            "verwacht: een datum van " + Dates.FIRST + " tot en met " + Dates.LAST
                                    + "; gevonden: een datum daarbuiten",
                            "expected a date from " + Dates.FIRST + " to " + Dates.LAST + ", found one outside"));
        } else {
            problems.cell("not-a-date", line, cell.column(), name, () -> {
                Text found = Found.describe(text);
                return Text.of(
                        "verwacht: een datum zoals 2025-03-31 of 31-03-2025; gevonden: " + found.nl(),
                        "expected a date such as 2025-03-31 or 31-03-2025, found " + found.en());
            });
        }
    }

    private Text notALevel(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: een niveau van 1 tot en met " + instrument.scale() + " of een reden zoals nvt; gevonden: "
                        + found.nl(),
                "expected a level from 1 to " + instrument.scale() + " or a reason such as n/a, found " + found.en());
    }

    private Text half(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: een heel niveau van 1 tot en met " + instrument.scale() + "; gevonden: " + found.nl()
                        + "; halve niveaus bestaan niet",
                "expected a whole level from 1 to " + instrument.scale() + ", found " + found.en()
                        + "; there are no half levels");
    }

    /** Only codes of a fixed list come here, so that the code itself can be shown. */
    private Text foreign(String text) {
        String code = text.strip();
        return Text.of(
                "verwacht: een niveau van 1 tot en met " + instrument.scale() + "; gevonden: " + code
                        + ", waarmee andere systemen aangeven dat iets ontbreekt; zeg bij het inlezen wat " + code
                        + " hier betekent, bijvoorbeeld niet besproken",
                "expected a level from 1 to " + instrument.scale() + ", found " + code
                        + ", with which other systems mark what is missing; say what " + code
                        + " means here when you read the file, for example not asked");
    }

    private static Text subject(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -; gevonden: "
                        + hidden(text, found.nl(), "een getal"),
                "expected a pseudonym of 1 to 64 letters, digits and the signs . _ : -, found "
                        + hidden(text, found.en(), "a number"));
    }

    /** Even a short number may be somebody's, so that it is not repeated where a person should stand. */
    private static String hidden(String text, String found, String number) {
        return found.equals(text.strip()) ? number : found;
    }

    private static Text wave(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: het nummer van een meting, zoals 1 of T1; gevonden: " + found.nl(),
                "expected the number of a wave, such as 1 or T1, found " + found.en());
    }

    private static Text mode(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: professional, samen of zelf; gevonden: " + found.nl(),
                "expected professional, together or self, found " + found.en());
    }

    private Text instrument(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: " + instrument.id() + "; gevonden: " + found.nl(),
                "expected " + instrument.id() + ", found " + found.en());
    }

    private static Text group(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: een groep van hoogstens 64 tekens op een regel; gevonden: " + found.nl(),
                "expected a group of at most 64 characters on one line, found " + found.en());
    }

    private static Text unnamed(String text) {
        Text found = Found.describe(text);
        return Text.of(
                "verwacht: niets onder een kolom zonder naam; gevonden: " + found.nl(),
                "expected nothing below a column without a name, found " + found.en());
    }
}
