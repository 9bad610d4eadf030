package nl.wijkkit.examples.cli.zrm;

import picocli.CommandLine.Command;

/** The group of commands about the self-sufficiency matrix. */
@Command(
        name = "zrm",
        mixinStandardHelpOptions = true,
        description = "Read and report on assessments with the Zelfredzaamheid-Matrix.",
        subcommands = {ReadCommand.class, ReportCommand.class})
public final class ZrmCommand {

    /** Makes the group; picocli does so. */
    public ZrmCommand() {}
}
