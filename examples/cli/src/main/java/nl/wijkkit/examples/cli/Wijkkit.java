package nl.wijkkit.examples.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.wijkkit.examples.cli.demo.DemoCommand;
import nl.wijkkit.examples.cli.household.HouseholdCommand;
import nl.wijkkit.examples.cli.reliability.ReliabilityCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line tool; its subcommands do the work. */
@Command(
        name = "wijkkit",
        mixinStandardHelpOptions = true,
        description = "Wijkkit: libraries for the Dutch social domain, at work.",
        subcommands = {DemoCommand.class, HouseholdCommand.class, ReliabilityCommand.class})
public final class Wijkkit {

    private Wijkkit() {}

    /**
     * Runs one command.
     *
     * @param args  the command and its options
     */
    public static void main(String[] args) {
        CommandLine tool = new CommandLine(new Wijkkit());
        tool.setOut(utf8(System.out));
        tool.setErr(utf8(System.err));
        System.exit(tool.execute(args));
    }

    /** Names of people and JSON hold more than ASCII, whatever the machine's own charset is. */
    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
