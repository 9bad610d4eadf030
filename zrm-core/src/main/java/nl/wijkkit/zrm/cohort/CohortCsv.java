package nl.wijkkit.zrm.cohort;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.LabelSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cohort from a CSV file with one row for each assessment: a column for the subject, one for the date or the
 * wave, one for each domain, and if wanted for the mode, the instrument and a group. {@code COHORT.md} beside this library
 * describes the format.
 * <p>
 * Nothing is dropped silently: a row is kept as it stands, or it is refused with a problem that names its row and column.
 * Codes such as 0 and 99, with which other systems mark what is missing, are refused until you say what they mean:
 * <pre>{@code
 * ImportedCohort imported = CohortCsv.withDefaults()
 *         .withMissingCode("99", Absence.NOT_ASKED)
 *         .read(Path.of("assessments.csv"), instrument);
 * }</pre>
 * This class is immutable and thread-safe, if the callback for progress is.
 */
public final class CohortCsv {

    /** How many problems are listed unless another number is asked for; all of them are counted. */
    public static final int DEFAULT_MOST_PROBLEMS = 1000;

    /** After how many rows progress is told. */
    public static final int PROGRESS_EVERY = 10_000;

    private static final CohortCsv DEFAULT =
            new CohortCsv(null, Absence.UNANSWERED, Map.of(), Set.of(), null, DEFAULT_MOST_PROBLEMS, rows -> {});

    private final @Nullable Character separator;
    private final @Nullable Absence emptyCell;
    private final Map<String, Absence> missingCodes;
    private final Set<String> ignored;
    private final @Nullable LabelSet labels;
    private final int mostProblems;
    private final LongConsumer progress;

    private CohortCsv(
            @Nullable Character separator,
            @Nullable Absence emptyCell,
            Map<String, Absence> missingCodes,
            Set<String> ignored,
            @Nullable LabelSet labels,
            int mostProblems,
            LongConsumer progress) {
        this.separator = separator;
        this.emptyCell = emptyCell;
        this.missingCodes = missingCodes;
        this.ignored = ignored;
        this.labels = labels;
        this.mostProblems = mostProblems;
        this.progress = progress;
    }

    /**
     * Returns a reader that finds out the separator by itself, takes an empty cell for not filled in, and knows no codes
     * of other systems.
     *
     * @return the reader
     */
    public static CohortCsv withDefaults() {
        return DEFAULT;
    }

    /**
     * Returns a copy for one separator; by default it is the comma, semicolon or tab that is most frequent in the header.
     *
     * @param value  the separator
     * @return the copy
     * @throws IllegalArgumentException if it is a quotation mark or a line end
     */
    public CohortCsv withSeparator(char value) {
        if (value == '"' || value == '\n' || value == '\r') {
            throw new IllegalArgumentException("a separator must not be a quotation mark or a line end");
        }
        return new CohortCsv(value, emptyCell, missingCodes, ignored, labels, mostProblems, progress);
    }

    /**
     * Returns a copy that gives an empty cell this meaning; by default {@link Absence#UNANSWERED}, which claims nothing
     * about why there is no level.
     *
     * @param value  what an empty cell means
     * @return the copy
     */
    public CohortCsv withEmptyCellAs(Absence value) {
        return new CohortCsv(separator, value, missingCodes, ignored, labels, mostProblems, progress);
    }

    /**
     * Returns a copy that refuses a row with an empty cell for a domain.
     *
     * @return the copy
     */
    public CohortCsv withEmptyCellsRefused() {
        return new CohortCsv(separator, null, missingCodes, ignored, labels, mostProblems, progress);
    }

    /**
     * Returns a copy that also understands a code of another system, such as 0 or 99.
     *
     * @param code  the code as the file has it; upper and lower case make no difference
     * @param meaning  what it means
     * @return the copy
     * @throws IllegalArgumentException if the code is blank
     */
    public CohortCsv withMissingCode(String code, Absence meaning) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a code must not be blank; an empty cell has an option of its own");
        }
        Map<String, Absence> more = new LinkedHashMap<>(missingCodes);
        more.put(CellReader.code(code), meaning);
        return new CohortCsv(separator, emptyCell, more, ignored, labels, mostProblems, progress);
    }

    /**
     * Returns a copy that passes over a column, which is otherwise a problem if it is not known.
     *
     * @param header  the name of the column; case and the signs between words make no difference
     * @return the copy
     */
    public CohortCsv withIgnoredColumn(String header) {
        Set<String> more = new LinkedHashSet<>(ignored);
        more.add(Columns.normalised(header));
        return new CohortCsv(separator, emptyCell, missingCodes, more, labels, mostProblems, progress);
    }

    /**
     * Returns a copy that also takes the names of a label set for domains, such as those of a self-report.
     *
     * @param value  a label set of the instrument that will be read
     * @return the copy
     */
    public CohortCsv withLabels(LabelSet value) {
        return new CohortCsv(separator, emptyCell, missingCodes, ignored, value, mostProblems, progress);
    }

    /**
     * Returns a copy that lists at most this many problems; what comes after is counted all the same.
     *
     * @param value  the number of problems, 0 or more
     * @return the copy
     * @throws IllegalArgumentException if the number is negative
     */
    public CohortCsv withMostProblems(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("number of problems must be 0 or more, got " + value);
        }
        return new CohortCsv(separator, emptyCell, missingCodes, ignored, labels, value, progress);
    }

    /**
     * Returns a copy that tells how far it is: after every {@value #PROGRESS_EVERY} rows, and once at the end.
     *
     * @param rowsRead  receives the number of rows read, kept or refused
     * @return the copy
     */
    public CohortCsv withProgress(LongConsumer rowsRead) {
        return new CohortCsv(separator, emptyCell, missingCodes, ignored, labels, mostProblems, rowsRead);
    }

    /**
     * Reads a file in UTF-8, with or without a byte order mark. A file in another encoding is a problem, not an exception.
     *
     * @param file  the file
     * @param instrument  the instrument of its assessments
     * @return the rows that could be read and the problems of the others
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if a code or a label set in the options does not suit the instrument
     */
    public ImportedCohort read(Path file, Instrument instrument) throws IOException {
        try (Reader reader = new InputStreamReader(
                Files.newInputStream(file),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            return read(reader, instrument);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads text.
     *
     * @param csv  the text, read to its end and left open
     * @param instrument  the instrument of its assessments
     * @return the rows that could be read and the problems of the others
     * @throws UncheckedIOException if the text cannot be read
     * @throws IllegalArgumentException if a code or a label set in the options does not suit the instrument
     */
    public ImportedCohort read(Reader csv, Instrument instrument) {
        CellReader cells = CellReader.of(instrument, emptyCell, missingCodes);
        Columns columns = Columns.of(instrument, labels, ignored);
        Problems problems = new Problems(mostProblems);
        RowReader rows = new RowReader(instrument, columns, cells, problems, progress);
        boolean toEnd = new CsvSource(separator).read(csv, rows, problems);
        return rows.imported(toEnd);
    }
}
