package nl.wijkkit.examples.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the rules that the libraries ship, or checks them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The rules that decide, with their sources, and what is wrong with them.",
        subcommands = {RulesListCommand.class, RulesCheckCommand.class})
public final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Makes the command; picocli fills in its options. */
    public RulesCommand() {}

    /**
     * Refuses to run without a subcommand.
     *
     * @throws ParameterException always
     */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say list or check");
    }
}
