package nl.wijkkit.examples.cli.rules;

import java.util.List;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.TableOption;
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

    @Mixin
    private TableOption form = new TableOption();

    @Override
    public Integer call() {
        return module.chosen(spec).<Integer>fold(this::list, problems -> 1);
    }

    private int list(List<RuleSet> chosen) {
        try (Listing out = Listing.on(spec.commandLine().getOut(), form, RuleLine.COLUMNS)) {
            chosen.forEach(rules -> rules.list(out, module.language()));
        }
        return 0;
    }
}
