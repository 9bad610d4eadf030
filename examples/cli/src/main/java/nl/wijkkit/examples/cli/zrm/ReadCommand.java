package nl.wijkkit.examples.cli.zrm;

import java.util.concurrent.Callable;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a cohort and writes its summary as JSON. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Read assessments from a CSV file; a summary as JSON on stdout, problems per row and column on"
                + " stderr.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row was read", "1:the file has problems", "2:wrong usage"})
final class ReadCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CohortFile file;

    @Override
    public Integer call() {
        ImportedCohort imported = file.read();
        spec.commandLine()
                .getOut()
                .println(JSON.writeValueAsString(Summary.of(file.name(), imported, file.language())));
        return imported.isComplete() ? 0 : 1;
    }
}
