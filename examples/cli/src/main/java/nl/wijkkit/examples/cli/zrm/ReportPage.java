package nl.wijkkit.examples.cli.zrm;

import java.util.Map;
import java.util.Objects;
import nl.wijkkit.examples.cli.look.Template;
import nl.wijkkit.examples.cli.research.ReliabilityChapter;
import nl.wijkkit.examples.cli.resource.Resource;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.chart.DistributionChart;
import nl.wijkkit.zrm.chart.MovementChart;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.instrument.LevelName;

/**
 * The report as one HTML file that needs nothing else: style and pictures are in it, and no script.
 *
 * @param report  what the report shows
 * @param chapter  how reliable the scores are
 * @param language  the language of the reader
 * @param words  the fixed sentences of the page, by their names in the template
 */
public record ReportPage(
        CohortReport report, ReliabilityChapter chapter, Language language, Map<String, String> words) {

    /**
     * Makes the report of a cohort.
     *
     * @param file  the name of the file that the cohort was read from
     * @param imported  the cohort and what was refused
     * @param language  the language of the reader
     * @return the report
     */
    public static ReportPage of(String file, ImportedCohort imported, Language language) {
        return new ReportPage(
                CohortReport.of(file, imported, language),
                ReliabilityChapter.of(imported.cohort(), language),
                language,
                words(language));
    }

    /**
     * Writes the page.
     *
     * @return one HTML document
     */
    public String html() {
        return Template.page(
                "zrm/cohort-report",
                language,
                Map.of(
                        "t",
                        words,
                        "r",
                        report,
                        "tables",
                        ReportTables.of(report, words),
                        "chapter",
                        chapter,
                        "distributionChart",
                        distributionChart(),
                        "movementChart",
                        movementChart()));
    }

    private String distributionChart() {
        return DistributionChart.of(
                        title("distribution.chart"),
                        report.instrument().levels().stream()
                                .map(LevelName::name)
                                .toList(),
                        report.domains().stream()
                                .map(row -> new DistributionChart.Row(
                                        Text.same(row.name()),
                                        row.counts().levels(),
                                        row.counts().withoutLevel()))
                                .toList())
                .withId("distribution-chart")
                .svg(language);
    }

    private String movementChart() {
        return MovementChart.of(
                        title("change.chart"),
                        report.moves().stream()
                                .map(move -> new MovementChart.Row(
                                        Text.same(move.name()),
                                        move.down(),
                                        move.same(),
                                        move.up(),
                                        move.notComparable()))
                                .toList())
                .withId("movement-chart")
                .svg(language);
    }

    private Text title(String name) {
        return Text.same(Objects.requireNonNull(words.get(name), name));
    }

    /** Reads the fixed sentences of the page. */
    static Map<String, String> words(Language language) {
        return Resource.words(ReportPage.class, "cohort-report", language);
    }
}
