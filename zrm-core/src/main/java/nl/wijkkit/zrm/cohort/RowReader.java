package nl.wijkkit.zrm.cohort;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.instrument.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Takes the cells of one file as they come and keeps or refuses each row, without a string or an object for a good cell.
 * <p>
 * Not thread-safe; made for one file.
 */
final class RowReader extends AbstractBaseCsvCallbackHandler<Boolean> {

    private final Instrument instrument;
    private final Columns columns;
    private final Problems problems;
    private final CellReader cells;
    private final LongConsumer progress;
    private final RowProblems wrong;
    private final List<String> headerCells = new ArrayList<>();
    private final Subjects.Builder subjects = new Subjects.Builder();
    private final Map<String, Integer> groupNumbers = new HashMap<>();
    private final byte[] subject = new byte[FixedCells.LONGEST];
    private final byte[] codes;
    private @Nullable Header header;
    private Rows rows;
    private long read;
    private long refused;
    private long line;
    private long lastLine;
    private int subjectLength;
    private int mode;
    private int moment;
    private String group = "";

    RowReader(Instrument instrument, Columns columns, CellReader cells, Problems problems, LongConsumer progress) {
        this.instrument = instrument;
        this.columns = columns;
        this.cells = cells;
        this.problems = problems;
        this.progress = progress;
        this.wrong = new RowProblems(instrument, cells, problems);
        this.codes = new byte[instrument.domains().size()];
        this.rows = new Rows(instrument, MomentKind.DATE);
        Arrays.fill(codes, Codes.of(Absence.UNANSWERED));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        mode = 0;
        group = "";
        wrong.clear();
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (header == null) {
            headerCells.add(new String(buffer, offset, length));
            return;
        }
        if (!header.isUsable() || column >= header.size()) {
            return;
        }
        int kind = header.kind(column);
        if (kind >= 0) {
            byte code = cells.read(buffer, offset, length);
            codes[kind] = code;
            if (code == CellReader.REFUSED) {
                wrong.add(column, kind, new String(buffer, offset, length));
            }
        } else if (!isRead(kind, buffer, offset, length)) {
            wrong.add(column, kind, new String(buffer, offset, length));
        }
    }

    /** Reads a cell that is not about a domain; false if it cannot be read. */
    private boolean isRead(int kind, char[] buffer, int offset, int length) {
        int from = offset;
        int until = offset + length;
        while (from < until && buffer[from] <= ' ') {
            from++;
        }
        while (from < until && buffer[until - 1] <= ' ') {
            until--;
        }
        int size = until - from;
        switch (kind) {
            case Columns.SUBJECT -> {
                subjectLength = FixedCells.subject(buffer, from, size, subject);
                return subjectLength > 0;
            }
            case Columns.DATE -> {
                moment = FixedCells.date(buffer, from, size);
                return moment >= 0;
            }
            case Columns.WAVE -> {
                moment = FixedCells.wave(buffer, from, size);
                return moment >= 0;
            }
            case Columns.MODE -> {
                mode = FixedCells.mode(new String(buffer, from, size));
                return mode >= 0;
            }
            case Columns.INSTRUMENT -> {
                return FixedCells.isInstrument(new String(buffer, from, size), instrument);
            }
            case Columns.GROUP -> {
                group = new String(buffer, from, size);
                return size <= FixedCells.LONGEST && group.chars().noneMatch(Character::isISOControl);
            }
            case Columns.UNNAMED -> {
                return size == 0;
            }
            default -> {
                return true;
            }
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return Boolean.FALSE;
        }
        if (header == null) {
            header = Header.of(headerCells, line, instrument, columns, problems);
            rows = new Rows(instrument, header.moments());
        } else {
            read++;
            if (!isKept(header)) {
                refused++;
            }
            if (read % CohortCsv.PROGRESS_EVERY == 0) {
                progress.accept(read);
            }
        }
        lastLine = line;
        return Boolean.TRUE;
    }

    private boolean isKept(Header known) {
        if (!known.isUsable()) {
            return false;
        }
        if (getFieldCount() != known.size()) {
            wrong.ragged(line, known.size(), getFieldCount());
            return false;
        }
        if (wrong.any()) {
            wrong.tell(line, known);
            return false;
        }
        int groupNumber = 0;
        if (!group.isEmpty()) {
            groupNumber = groupNumbers.getOrDefault(group, groupNumbers.size() + 1);
            if (groupNumber > Character.MAX_VALUE) {
                wrong.tooManyGroups(line);
                return false;
            }
        }
        int number = subjects.find(subject, subjectLength);
        if (number < 0) {
            number = subjects.add(subject, subjectLength);
        }
        if (groupNumber > groupNumbers.size()) {
            groupNumbers.put(group, groupNumber);
            rows.groupNames().add(group);
        }
        rows.add(Math.toIntExact(line), number, moment, mode, groupNumber, codes);
        return true;
    }

    /** The text is at its end. */
    void end() {
        if (header == null) {
            problems.file(
                    "no-header",
                    Text.of(
                            "verwacht: een kop met de namen van de kolommen; gevonden: een leeg bestand",
                            "expected a header with the names of the columns, found an empty file"));
        }
    }

    /** The text cannot be cut into cells from the row that was being read. */
    void broken() {
        if (header != null) {
            read++;
            refused++;
        }
        problems.row(
                "broken-quotes",
                line,
                () -> Text.of(
                        "verwacht: aanhalingstekens die openen en sluiten om een cel; gevonden: iets anders; vanaf hier"
                                + " is het bestand niet gelezen",
                        "expected quotation marks that open and close around a cell, found something else; from here"
                                + " the file was not read"));
    }

    /** The line of the last row that was complete; 0 if there was none. */
    long lastLine() {
        return lastLine;
    }

    /** Returns everything that was read. */
    ImportedCohort imported(boolean toEnd) {
        progress.accept(read);
        Cohort cohort = rows.build(wrong::duplicate);
        refused = read - cohort.rows();
        return new ImportedCohort(
                cohort, subjects.build(), read, refused, problems.listed(), problems.found(), problems.byCode(), toEnd);
    }
}
