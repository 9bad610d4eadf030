package nl.wijkkit.examples.cli.rules;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for gaps, overlaps, rules that never match and facts that are asked for nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for gaps, overlaps, rules that never match and facts that are asked for nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the rules are sound", "1:there are findings", "2:wrong usage"})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ModuleOption module;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean isSound = true;
        for (RuleSet rules : module.chosen()) {
            if (rules instanceof RuleSet.Checkable checkable) {
                isSound = checkable.check(out, module.language()) && isSound;
            }
        }
        out.flush();
        return isSound ? 0 : 1;
    }
}
