package nl.wijkkit.examples.cli.rules;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on the rules that the libraries ship. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The rules that the libraries ship, with their sources.",
        subcommands = ListCommand.class)
public final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "expected a subcommand: list");
    }
}
