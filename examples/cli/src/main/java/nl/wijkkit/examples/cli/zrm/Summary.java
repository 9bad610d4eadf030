package nl.wijkkit.examples.cli.zrm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Profile.Median;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.Distribution;
import nl.wijkkit.zrm.cohort.DomainCounts;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.cohort.MomentKind;
import org.jspecify.annotations.Nullable;

/**
 * What {@code zrm read} writes.
 *
 * @param file  the name of the file
 * @param instrument  the id of the instrument
 * @param rowsRead  rows below the header
 * @param rowsKept  rows that could be read
 * @param rowsRefused  rows that could not
 * @param readToEnd  whether the file was read to its end
 * @param subjects  different subjects among the rows kept
 * @param moments  whether rows have dates or numbered waves
 * @param waves  rows per wave
 * @param modes  rows per mode; those without one are not in it
 * @param groups  rows per group, if the file has groups
 * @param domains  the answers per domain
 * @param problems  problems per code
 */
record Summary(
        String file,
        String instrument,
        long rowsRead,
        long rowsKept,
        long rowsRefused,
        boolean readToEnd,
        int subjects,
        MomentKind moments,
        Map<Integer, Integer> waves,
        Map<String, Integer> modes,
        Map<String, Integer> groups,
        List<DomainSummary> domains,
        Problems problems) {

    /**
     * The answers on one domain.
     *
     * @param domain  the key
     * @param name  the name, in the language that was asked for
     * @param levels  answers per level
     * @param scored  answers with a level
     * @param missing  answers without one, per reason
     * @param median  the level in the middle; null if there is none
     */
    record DomainSummary(
            String domain,
            String name,
            Map<Integer, Long> levels,
            long scored,
            Map<Absence, Long> missing,
            @Nullable Middle median) {}

    /**
     * A median, which may lie between two levels.
     *
     * @param lower  the lower level in the middle
     * @param upper  the upper level in the middle
     */
    record Middle(int lower, int upper) {

        static Middle of(Median median) {
            return new Middle(median.lower().value(), median.upper().value());
        }
    }

    /**
     * The problems of the file.
     *
     * @param found  how many there are
     * @param byCode  how many there are of each code
     */
    record Problems(long found, Map<String, Long> byCode) {}

    static Summary of(String file, ImportedCohort imported, Language language) {
        Cohort cohort = imported.cohort();
        SortedMap<String, Integer> modes = new TreeMap<>();
        SortedMap<String, Integer> groups = new TreeMap<>();
        for (int row = 0; row < cohort.rows(); row++) {
            cohort.mode(row).ifPresent(mode -> modes.merge(mode.name(), 1, Integer::sum));
            cohort.group(row).ifPresent(group -> groups.merge(group, 1, Integer::sum));
        }
        List<DomainSummary> domains = new ArrayList<>();
        for (DomainCounts counts : Distribution.of(cohort).domains()) {
            SortedMap<Integer, Long> levels = new TreeMap<>();
            for (int level = 1; level <= counts.levels().size(); level++) {
                levels.put(level, counts.levels().get(level - 1));
            }
            domains.add(new DomainSummary(
                    counts.domain().value(),
                    cohort.instrument()
                            .domain(counts.domain())
                            .orElseThrow()
                            .name()
                            .in(language),
                    levels,
                    counts.scored(),
                    counts.missing(),
                    counts.median().map(Middle::of).orElse(null)));
        }
        return new Summary(
                file,
                cohort.instrument().id().value(),
                imported.rowsRead(),
                cohort.rows(),
                imported.rowsRefused(),
                imported.readToEnd(),
                cohort.subjects(),
                cohort.momentKind(),
                cohort.waves(),
                modes,
                groups,
                domains,
                new Problems(imported.problemsFound(), imported.problemsByCode()));
    }
}
