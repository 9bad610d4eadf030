package nl.wijkkit.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.wijkkit.examples.cli.consent.DecideCommand;
import nl.wijkkit.examples.cli.console.WrongUsage;
import nl.wijkkit.examples.cli.costmap.CostMapCommand;
import nl.wijkkit.examples.cli.demo.DemoCommand;
import nl.wijkkit.examples.cli.household.HouseholdCommand;
import nl.wijkkit.examples.cli.reliability.ReliabilityCommand;
import nl.wijkkit.examples.cli.rules.RulesCommand;
import nl.wijkkit.examples.cli.triage.TriageCommand;
import nl.wijkkit.examples.cli.zrm.ZrmCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line tool; its subcommands do the work. */
@Command(
        name = "wijkkit",
        mixinStandardHelpOptions = true,
        versionProvider = Wijkkit.Version.class,
        description = "Wijkkit: libraries for the Dutch social domain, at work.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:the input has problems", "2:wrong usage"},
        subcommands = {
            CostMapCommand.class,
            DecideCommand.class,
            DemoCommand.class,
            HouseholdCommand.class,
            ReliabilityCommand.class,
            RulesCommand.class,
            TriageCommand.class,
            ZrmCommand.class,
            GenerateCompletion.class
        })
public final class Wijkkit {

    private Wijkkit() {}

    /**
     * Runs one command.
     *
     * @param args  the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine()
                .setOut(writer(System.out))
                .setErr(writer(System.err))
                .execute(args));
    }

    /**
     * Returns the tool, ready to execute a command.
     *
     * @return a command line that writes where it is told
     */
    public static CommandLine commandLine() {
        return new CommandLine(new Wijkkit())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage());
    }

    /** Machines read what is written here, so that its encoding must not depend on the terminal. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Wijkkit.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "wijkkit" : "wijkkit " + version};
        }
    }
}
