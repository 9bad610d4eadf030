package nl.wijkkit.zrm.cohort;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.zrm.problem.Problem;

/**
 * What came out of a file: the rows that were kept, and everything that was wrong with the others.
 * <p>
 * Rows kept and rows refused add up to rows read. A problem of the header, such as an unknown column, is a problem without
 * a refused row. When there is no way to go on, as with a quotation mark that is never closed, {@code readToEnd} is false
 * and the last problem says where reading stopped.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param cohort  the rows that were kept
 * @param subjects  the pseudonyms behind the subject numbers of the cohort
 * @param rowsRead  how many rows the file had below its header, as far as it was read; empty lines do not count
 * @param rowsRefused  how many of them were refused
 * @param problems  the problems in the order of the file, as many as the reader was told to list
 * @param problemsFound  how many problems there were, listed or not
 * @param problemsByCode  how many there were of each code, in the order of the codes
 * @param readToEnd  whether the file was read to its end
 */
public record ImportedCohort(
        Cohort cohort,
        Subjects subjects,
        long rowsRead,
        long rowsRefused,
        List<Problem> problems,
        long problemsFound,
        SortedMap<String, Long> problemsByCode,
        boolean readToEnd) {

    /**
     * Checks that the numbers add up.
     *
     * @throws IllegalArgumentException if rows kept and refused are not the rows read, or the problems by code are not all
     */
    public ImportedCohort {
        Objects.requireNonNull(cohort, "cohort");
        Objects.requireNonNull(subjects, "subjects");
        problems = List.copyOf(problems);
        problemsByCode = Collections.unmodifiableSortedMap(new TreeMap<>(problemsByCode));
        if (cohort.rows() + rowsRefused != rowsRead) {
            throw new IllegalArgumentException("rows kept and refused must add up to rows read, got " + cohort.rows()
                    + " and " + rowsRefused + " of " + rowsRead);
        }
        long counted =
                problemsByCode.values().stream().mapToLong(Long::longValue).sum();
        if (counted != problemsFound || problems.size() > problemsFound) {
            throw new IllegalArgumentException(
                    "problems by code must add up to problems found, got " + counted + " and " + problemsFound);
        }
    }

    /**
     * Returns whether nothing was wrong.
     *
     * @return true if there is no problem
     */
    public boolean isComplete() {
        return problemsFound == 0;
    }

    /**
     * Returns how many problems there are beyond those listed.
     *
     * @return the number of problems found and not listed
     */
    public long problemsNotListed() {
        return problemsFound - problems.size();
    }

    /**
     * Returns counts only.
     *
     * @return the numbers of rows and problems
     */
    @Override
    public String toString() {
        return "ImportedCohort[rowsRead=" + rowsRead + ", rowsKept=" + cohort.rows() + ", rowsRefused=" + rowsRefused
                + ", problems=" + problemsFound + ", readToEnd=" + readToEnd + "]";
    }
}
