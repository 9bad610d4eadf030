package nl.wijkkit.examples.cli.zrm;

import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.cohort.ImportedCohort;

/** The report that {@code zrm report} writes, for a command that has a cohort already. */
public final class HtmlReport {

    /** The name under which the report is written. */
    public static final String FILE_NAME = ReportCommand.FILE_NAME;

    private HtmlReport() {}

    /**
     * Writes the report.
     *
     * @param source  where the cohort comes from, such as the name of a file
     * @param imported  the cohort, with what could not be read of it
     * @param language  the language of the reader
     * @return one HTML page that needs nothing else
     */
    public static String of(String source, ImportedCohort imported, Language language) {
        return ReportPage.of(source, imported, language).html();
    }
}
