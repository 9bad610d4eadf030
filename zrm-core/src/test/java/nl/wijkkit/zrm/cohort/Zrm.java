package nl.wijkkit.zrm.cohort;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.problem.Problem;

/** Small files for the tests of cohorts: the ZRM for households, because it has only 5 domains. */
final class Zrm {

    static final Instrument ZRM_2017 = Instruments.shipped().get(Instruments.ZRM_2017);
    static final Instrument HOUSEHOLDS = Instruments.shipped().get(Instruments.ZRM_HUISHOUDENS);
    static final List<DomainKey> KEYS =
            HOUSEHOLDS.domains().stream().map(domain -> domain.key()).toList();
    static final String DOMAINS = KEYS.stream().map(DomainKey::value).collect(Collectors.joining(","));
    static final String HEADER = "subject,date," + DOMAINS;
    static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private Zrm() {}

    /** Joins lines into a file. */
    static String file(String... lines) {
        return Arrays.stream(lines).collect(Collectors.joining("\n", "", "\n"));
    }

    static ImportedCohort read(CohortCsv options, String... lines) {
        return options.read(new StringReader(file(lines)), HOUSEHOLDS);
    }

    static ImportedCohort read(String... lines) {
        return read(CohortCsv.withDefaults(), lines);
    }

    /** Reads a file without a problem. */
    static Cohort cohort(String... lines) {
        ImportedCohort imported = read(lines);
        if (!imported.isComplete()) {
            throw new AssertionError(imported.problems().toString());
        }
        return imported.cohort();
    }

    /** The problems as code, place and sentence, in Dutch and in English. */
    static List<String> nl(ImportedCohort imported) {
        return imported.problems().stream().map(Zrm::nl).toList();
    }

    static List<String> en(ImportedCohort imported) {
        return imported.problems().stream()
                .map(problem -> problem.code() + " " + problem)
                .toList();
    }

    /** The levels of a row, 0 where there is none. */
    static List<Integer> levels(Cohort cohort, int row) {
        return java.util.stream.IntStream.range(0, KEYS.size())
                .mapToObj(d -> cohort.hasLevel(row, d) ? cohort.level(row, d) : 0)
                .toList();
    }

    private static String nl(Problem problem) {
        return problem.code() + " " + problem.where().nl() + ": "
                + problem.message().nl();
    }
}
