package nl.wijkkit.examples.cli;

import nl.wijkkit.examples.cli.reliability.ReliabilityCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line tool; its subcommands do the work. */
@Command(
        name = "wijkkit",
        mixinStandardHelpOptions = true,
        description = "Wijkkit: libraries for the Dutch social domain, at work.",
        subcommands = {ReliabilityCommand.class})
public final class Wijkkit {

    private Wijkkit() {}

    /**
     * Runs one command.
     *
     * @param args  the command and its options
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Wijkkit()).execute(args));
    }
}
