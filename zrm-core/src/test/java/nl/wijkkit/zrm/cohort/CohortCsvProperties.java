package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the import: it never throws, and no row disappears without a word. */
class CohortCsvProperties {

    private static final List<String> CELLS = List.of(
            "1",
            "2",
            "3",
            "4",
            "5",
            "6",
            "0",
            "99",
            "2.5",
            "nvt",
            "",
            "onbekend",
            " 3 ",
            "3.0",
            "NA",
            "\"4\"",
            "\"\"",
            "x,y",
            "\"a\nb\"",
            "Jan Jansen",
            "\u00eb");

    @Property(tries = 500)
    void neverThrowsOnArbitraryTextAndAlwaysAddsUp(@ForAll String text) {
        check(CohortCsv.withDefaults().read(new StringReader(text), Zrm.HOUSEHOLDS));
    }

    @Property(tries = 1000)
    void neverThrowsOnTextThatLooksLikeCsv(@ForAll("csvLike") String text) {
        check(CohortCsv.withDefaults().read(new StringReader(text), Zrm.HOUSEHOLDS));
        check(CohortCsv.withDefaults().read(new StringReader(Zrm.HEADER + "\n" + text), Zrm.HOUSEHOLDS));
    }

    @Property(tries = 500)
    void everyRowIsKeptOrHasAProblem(@ForAll("rows") List<List<String>> rows) {
        StringJoiner file = new StringJoiner("\n", Zrm.HEADER + "\n", "\n");
        for (int i = 0; i < rows.size(); i++) {
            file.add("s" + i % 3 + ",2025-01-" + (10 + i % 5) + "," + String.join(",", rows.get(i)));
        }
        ImportedCohort imported = CohortCsv.withDefaults().read(new StringReader(file.toString()), Zrm.HOUSEHOLDS);
        check(imported);
        assertThat(imported.rowsRead()).isEqualTo(rows.size());
        assertThat(imported.problems().stream()
                        .map(problem -> problem.where().en().split(",", -1)[0])
                        .distinct()
                        .count())
                .isEqualTo(imported.rowsRefused());
    }

    @Property(tries = 300)
    void whatWasWrittenIsWhatIsRead(@ForAll("levels") List<List<Integer>> rows) {
        StringJoiner file = new StringJoiner("\n", Zrm.HEADER + "\n", "");
        for (int i = 0; i < rows.size(); i++) {
            StringJoiner line = new StringJoiner(",");
            line.add("s" + i).add("2025-03-31");
            rows.get(i).forEach(level -> line.add(level.toString()));
            file.add(line.toString());
        }
        ImportedCohort imported = CohortCsv.withDefaults().read(new StringReader(file.toString()), Zrm.HOUSEHOLDS);
        assertThat(imported.isComplete()).isTrue();
        List<List<Integer>> read = new ArrayList<>();
        for (int row = 0; row < imported.cohort().rows(); row++) {
            read.add(Zrm.levels(imported.cohort(), row));
        }
        assertThat(read).isEqualTo(rows);
    }

    @Provide
    Arbitrary<String> csvLike() {
        return Arbitraries.strings()
                .withChars("123459,;\"\n\r\t -.abnvt\uFEFF\u0000")
                .ofMaxLength(80);
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.of(CELLS).list().ofMinSize(3).ofMaxSize(7).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<List<Integer>>> levels() {
        return Arbitraries.integers().between(1, 5).list().ofSize(5).list().ofMaxSize(20);
    }

    private static void check(ImportedCohort imported) {
        assertThat(imported.cohort().rows() + imported.rowsRefused()).isEqualTo(imported.rowsRead());
        assertThat(imported.rowsRefused() == 0 || !imported.isComplete()).isTrue();
        assertThat(imported.readToEnd() || !imported.isComplete()).isTrue();
        assertThat(imported.problemsByCode().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(imported.problemsFound());
        assertThat(imported.cohort().subjects()).isEqualTo(imported.subjects().size());
    }
}
