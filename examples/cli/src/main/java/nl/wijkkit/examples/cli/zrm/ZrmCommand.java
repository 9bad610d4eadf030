package nl.wijkkit.examples.cli.zrm;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The group of commands about the self-sufficiency matrix. */
@Command(
        name = "zrm",
        mixinStandardHelpOptions = true,
        description = "Read and report on assessments with the Zelfredzaamheid-Matrix.",
        subcommands = {ReadCommand.class, ReportCommand.class})
public final class ZrmCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Makes the group; picocli does so. */
    public ZrmCommand() {}

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a command: read or report");
    }
}
