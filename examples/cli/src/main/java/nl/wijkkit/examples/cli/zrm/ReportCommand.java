package nl.wijkkit.examples.cli.zrm;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.OutputFolder;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads a cohort and writes a report of it as one HTML file. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Report on assessments in a CSV file: distribution and change per domain, and how reliable the"
                + " scores are, as one accessible HTML file.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the report is about every row", "1:the file has problems", "2:wrong usage"})
final class ReportCommand implements Callable<Integer> {

    /** The name of the report within its folder. */
    static final String FILE_NAME = "cohort-report.html";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CohortFile file;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write the report into.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Override
    public Integer call() {
        OutputFolder.require(out, spec, file.language());
        ImportedCohort imported = file.read();
        if (imported.cohort().rows() == 0) {
            spec.commandLine()
                    .getErr()
                    .println(Text.of(
                                    file.name() + ": geen enkele rij is gelezen, dus er is geen verslag",
                                    file.name() + ": no row was read, so there is no report")
                            .in(file.language()));
            return 1;
        }
        Path report = out.resolve(FILE_NAME);
        String html = ReportPage.of(file.name(), imported, file.language()).html();
        OutputFolder.write(out, Map.of(FILE_NAME, html), spec, file.language());
        spec.commandLine().getOut().println(report);
        return imported.isComplete() ? 0 : 1;
    }
}
