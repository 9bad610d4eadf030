package nl.wijkkit.zrm.cohort;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.reliability.OrdinalTable;

/**
 * Many assessments of one instrument, one row each, in columns of one byte an answer.
 * <p>
 * A row holds a level or the reason why there is none for each domain; further only a subject number, a moment, a mode and
 * a group. With 13 domains that takes less than 15.5 bytes a row, and at most half a byte more for up to 15 groups. Rows
 * are in the order of subject, self-report last, and moment, whatever the order of the source was.
 * <p>
 * The rows of one subject are a <i>series</i>, self-reports apart: those are a series of their own, since a client and a
 * professional often choose other levels for the same situation. The place of a row in its series is its wave.
 * <pre>{@code
 * Cohort cohort = CohortCsv.withDefaults().read(file, instrument).cohort();
 * OrdinalTable atStart = cohort.firstMoments().table();
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Cohort {

    private final Instrument instrument;
    private final MomentKind kind;
    private final byte[][] answers;
    private final Starts starts;
    private final char[] moments;
    private final PackedInts modes;
    private final PackedInts groups;
    private final List<String> groupNames;

    Cohort(
            Instrument instrument,
            MomentKind kind,
            byte[][] answers,
            Starts starts,
            char[] moments,
            PackedInts modes,
            PackedInts groups,
            List<String> groupNames) {
        this.instrument = instrument;
        this.kind = kind;
        this.answers = answers;
        this.starts = starts;
        this.moments = moments;
        this.modes = modes;
        this.groups = groups;
        this.groupNames = groupNames;
    }

    /**
     * Returns the instrument of every row.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Returns what places the rows in time.
     *
     * @return dates or numbered waves
     */
    public MomentKind momentKind() {
        return kind;
    }

    /**
     * Returns the number of rows.
     *
     * @return the number of assessments
     */
    public int rows() {
        return moments.length;
    }

    /**
     * Returns the number of subjects.
     *
     * @return the number of different subjects among the rows
     */
    public int subjects() {
        return rows() == 0 ? 0 : starts.upTo(rows() - 1);
    }

    /**
     * Returns whose row this is. Numbers are given in the order of the source; a selection numbers anew.
     *
     * @param row  the row, from 0
     * @return the number of the subject, from 0
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int subject(int row) {
        return starts.upTo(Objects.checkIndex(row, rows())) - 1;
    }

    /**
     * Returns the first row of a subject; its other rows follow.
     *
     * @param subject  the number of the subject, from 0
     * @return the row
     * @throws IndexOutOfBoundsException if there is no such subject
     */
    public int firstRow(int subject) {
        return starts.row(Objects.checkIndex(subject, subjects()));
    }

    /**
     * Returns the date of a row.
     *
     * @param row  the row, from 0
     * @return the date; empty if this cohort has numbered waves instead
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<LocalDate> date(int row) {
        Objects.checkIndex(row, rows());
        return kind == MomentKind.DATE ? Optional.of(Dates.date(moments[row])) : Optional.empty();
    }

    /**
     * Returns the wave of a row: the number that the source gave it, or with dates its place in its series from 1.
     *
     * @param row  the row, from 0
     * @return the wave
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public int wave(int row) {
        Objects.checkIndex(row, rows());
        if (kind == MomentKind.WAVE) {
            return moments[row];
        }
        int wave = 1;
        for (int i = row; !startsSeries(i); i--) {
            wave++;
        }
        return wave;
    }

    /**
     * Counts the rows of each wave.
     *
     * @return the number of rows per wave, in the order of the waves
     */
    public SortedMap<Integer, Integer> waves() {
        SortedMap<Integer, Integer> waves = new TreeMap<>();
        int wave = 0;
        for (int row = 0; row < rows(); row++) {
            wave = waveAfter(row, wave);
            waves.merge(wave, 1, Integer::sum);
        }
        return Collections.unmodifiableSortedMap(waves);
    }

    /**
     * Returns who chose the levels of a row.
     *
     * @param row  the row, from 0
     * @return the mode; empty if the source does not say
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<Mode> mode(int row) {
        int mode = modes.get(Objects.checkIndex(row, rows()));
        return mode == 0 ? Optional.empty() : Optional.of(Codes.mode(mode));
    }

    /**
     * Returns the group of a row, such as a district or a team.
     *
     * @param row  the row, from 0
     * @return the group; empty if the source does not say
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Optional<String> group(int row) {
        int group = groups.get(Objects.checkIndex(row, rows()));
        return group == 0 ? Optional.empty() : Optional.of(groupNames.get(group - 1));
    }

    /**
     * Returns the groups that the source named.
     *
     * @return the names in the order of the source; a selection may have no rows of some
     */
    public List<String> groups() {
        return groupNames;
    }

    /**
     * Returns whether there is a level.
     *
     * @param row  the row, from 0
     * @param domain  the place of the domain in the instrument, from 0
     * @return true if there is a level, false if there is a reason instead
     * @throws IndexOutOfBoundsException if there is no such row or domain
     */
    public boolean hasLevel(int row, int domain) {
        return Codes.isLevel(answers[domain][row]);
    }

    /**
     * Returns a level as a number, without an object for it.
     *
     * @param row  the row, from 0
     * @param domain  the place of the domain in the instrument, from 0
     * @return the level, from 1
     * @throws IndexOutOfBoundsException if there is no such row or domain
     * @throws IllegalStateException if there is no level
     */
    public int level(int row, int domain) {
        byte code = answers[domain][row];
        if (!Codes.isLevel(code)) {
            throw new IllegalStateException("no level in row " + row + ", domain " + domain);
        }
        return code;
    }

    /**
     * Returns why there is no level.
     *
     * @param row  the row, from 0
     * @param domain  the place of the domain in the instrument, from 0
     * @return the reason; empty if there is a level
     * @throws IndexOutOfBoundsException if there is no such row or domain
     */
    public Optional<Absence> absence(int row, int domain) {
        byte code = answers[domain][row];
        return Codes.isLevel(code) ? Optional.empty() : Optional.of(Codes.reason(code));
    }

    /**
     * Selects rows; subjects without a row disappear and the others are numbered anew.
     *
     * @param test  says of a row whether it stays; asked once for each, in their order
     * @return the selection
     */
    public Cohort where(IntPredicate test) {
        BitSet chosen = new BitSet(rows());
        for (int row = 0; row < rows(); row++) {
            chosen.set(row, test.test(row));
        }
        return Selection.of(this, chosen);
    }

    /**
     * Selects one wave.
     *
     * @param wave  the number of the wave, as {@link #wave} gives it
     * @return the selection
     */
    public Cohort inWave(int wave) {
        BitSet chosen = new BitSet(rows());
        int here = 0;
        for (int row = 0; row < rows(); row++) {
            here = waveAfter(row, here);
            chosen.set(row, here == wave);
        }
        return Selection.of(this, chosen);
    }

    /**
     * Selects the first row of each series, also of a series that has no other.
     *
     * @return the selection
     */
    public Cohort firstMoments() {
        return where(this::startsSeries);
    }

    /**
     * Selects the last row of each series, also of a series that has no other.
     *
     * @return the selection
     */
    public Cohort lastMoments() {
        return where(this::endsSeries);
    }

    /**
     * Selects one mode.
     *
     * @param mode  who chose the levels
     * @return the selection
     */
    public Cohort in(Mode mode) {
        int wanted = Codes.of(mode);
        return where(row -> modes.get(row) == wanted);
    }

    /**
     * Selects one group.
     *
     * @param group  one of {@link #groups}
     * @return the selection
     * @throws IllegalArgumentException if there is no such group
     */
    public Cohort inGroup(String group) {
        int wanted = groupNames.indexOf(group) + 1;
        if (wanted == 0) {
            throw new IllegalArgumentException("expected one of the " + groupNames.size() + " groups of the cohort");
        }
        return where(row -> groups.get(row) == wanted);
    }

    /**
     * Copies the levels into a table for the statistics, one row for each row; every reason becomes a missing answer.
     *
     * @return a table with a column for each domain, named by its key
     */
    public OrdinalTable table() {
        return Tables.of(this);
    }

    /**
     * Lays the first and the last moment of each series beside each other, for the series that have more than one.
     *
     * @param domain  a domain of the instrument
     * @return a table with the columns {@code first} and {@code last} and one row for each series
     * @throws IllegalArgumentException if the instrument has no such domain
     */
    public OrdinalTable firstAndLast(DomainKey domain) {
        return Tables.firstAndLast(this, domain);
    }

    /**
     * Counts for each domain how many went from which level to which, from the first to the last moment of each series
     * that has more than one.
     *
     * @return a table for each domain; those of several cohorts add up
     */
    public Movements movements() {
        return Tables.movements(this);
    }

    /**
     * Returns how many bytes the rows take, without the constant size of the objects around them.
     *
     * @return the number of bytes
     */
    public long bytes() {
        return (long) rows() * answers.length + 2L * rows() + starts.bytes() + modes.bytes() + groups.bytes();
    }

    /**
     * Returns the shape, never the answers.
     *
     * @return the instrument and the numbers of rows and subjects
     */
    @Override
    public String toString() {
        return "Cohort[" + instrument.id() + ", rows=" + rows() + ", subjects=" + subjects() + "]";
    }

    /** Whether a row is the first of its series. */
    boolean startsSeries(int row) {
        return starts.get(row) || Codes.isSelfReport(modes.get(row)) != Codes.isSelfReport(modes.get(row - 1));
    }

    /** Whether a row is the last of its series. */
    boolean endsSeries(int row) {
        return row == rows() - 1 || startsSeries(row + 1);
    }

    private int waveAfter(int row, int waveBefore) {
        if (kind == MomentKind.WAVE) {
            return moments[row];
        }
        return startsSeries(row) ? 1 : waveBefore + 1;
    }

    /** The code of an answer, see {@link Codes}. */
    byte code(int row, int domain) {
        return answers[domain][row];
    }

    int moment(int row) {
        return moments[row];
    }

    int modeNumber(int row) {
        return modes.get(row);
    }

    int groupNumber(int row) {
        return groups.get(row);
    }
}
