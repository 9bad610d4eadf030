package nl.wijkkit.examples.benchmarks.zrm;

import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.instrument.Domain;

/**
 * Prints how many bytes a row of a cohort takes: what the cohort says itself, and what the heap says.
 * <p>
 * {@code java -Xmx2g -cp examples/benchmarks/target/benchmarks.jar nl.wijkkit.examples.benchmarks.zrm.CohortMemory}
 */
public final class CohortMemory {

    private static final int ROWS = 1_000_000;

    private CohortMemory() {}

    /**
     * Imports a million rows and prints the bytes per row.
     *
     * @param args  not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String csv = csv();
        long before = usedHeap();
        Cohort cohort = CohortCsv.withDefaults()
                .read(new StringReader(csv), Assessments.ZRM_2017)
                .cohort();
        long after = usedHeap();
        out.printf(
                "rows %d, domains %d%n",
                cohort.rows(), Assessments.ZRM_2017.domains().size());
        out.printf("bytes per row, counted by the cohort: %.2f%n", (double) cohort.bytes() / cohort.rows());
        out.printf(
                "bytes per row, grown on the heap, with the list of pseudonyms if it is kept: %.2f%n",
                (double) (after - before) / cohort.rows());
        out.println(csv.length() > 0 && cohort.subjects() > 0 ? "subjects " + cohort.subjects() : "");
    }

    private static String csv() {
        StringBuilder text = new StringBuilder("subject,date");
        for (Domain domain : Assessments.ZRM_2017.domains()) {
            text.append(',').append(domain.key());
        }
        for (int row = 0; row < ROWS; row++) {
            text.append("\nc-").append(row / 2).append(row % 2 == 0 ? ",2026-03-02" : ",2026-09-01");
            for (int domain = 0; domain < Assessments.ZRM_2017.domains().size(); domain++) {
                text.append(',').append(1 + (row * 31 + domain * 7) % 5);
            }
        }
        return text.append('\n').toString();
    }

    /** The heap in use once nothing more can be collected. */
    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        long used = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
