package nl.wijkkit.examples.cli.rules;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules with their sentences and sources. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the rules with their sentences and sources.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:the file has problems", "2:wrong usage"})
final class RulesListCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ModuleOption module;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        return module.chosen(spec)
                .<Integer>fold(
                        chosen -> {
                            chosen.forEach(rules -> rules.list(out, module.language()));
                            out.flush();
                            return 0;
                        },
                        problems -> 1);
    }
}
