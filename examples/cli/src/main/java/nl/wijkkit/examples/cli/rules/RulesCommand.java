package nl.wijkkit.examples.cli.rules;

import picocli.CommandLine.Command;

/** Lists the rules that the libraries ship, or checks them. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "The rules that decide, with their sources, and what is wrong with them.",
        subcommands = {RulesListCommand.class, RulesCheckCommand.class})
public final class RulesCommand {

    /** Makes the command; picocli fills in its options. */
    public RulesCommand() {}
}
