package nl.wijkkit.examples.cli.reliability;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.examples.cli.console.Progress;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Computes every reliability statistic that a case file allows and prints one JSON document per case, a line each. */
@Command(
        name = "reliability",
        mixinStandardHelpOptions = true,
        description = {
            "Computes the statistics on items, raters or paired scores that a case file",
            "(schema psychometrics-reference-1) allows, and prints one line of JSON per case.",
            "What a file expects is ignored, except what was given to a formula:",
            "members called 'inputs' and 'custom_disagreement_weights'."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all cases were computed", "1:a file has problems", "2:wrong usage"})
public final class ReliabilityCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Parameters(arity = "1..*", paramLabel = "CASE.json", description = "case files, each beside its CSV file")
    private List<Path> files = List.of();

    @Option(
            names = "--reliability",
            paramLabel = "R",
            defaultValue = "0.8",
            description =
                    "the reliability for reliable change where the case has no items to compute it from, from 0 up to "
                            + "but not 1 (default: ${DEFAULT-VALUE})")
    private double reliability;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    /** Makes the command; picocli fills in its options. */
    public ReliabilityCommand() {}

    /**
     * Computes all cases.
     *
     * @return 0 if all could be computed, 1 if a file has problems
     * @throws ParameterException if an option has a value that it cannot have
     */
    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec, "spec");
        Language language = lang.language();
        if (!(reliability >= 0 && reliability < 1)) {
            Text range = Text.of(
                    "--reliability: verwacht: van 0 tot 1; gevonden: " + reliability,
                    "--reliability: expected from 0 up to but not 1, found " + reliability);
            throw new ParameterException(command.commandLine(), range.in(language));
        }
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        int exit = 0;
        try (Progress progress = Progress.of(err, Text.of("gevallen", "cases").in(language), files.size())) {
            for (Path file : files) {
                Checked<CaseFile> read = CaseReader.read(file);
                Problems.tell(err, "", read.problems(), language);
                exit = read.fold(
                                valid -> {
                                    out.println(document(valid));
                                    return 0;
                                },
                                invalid -> 1)
                        | exit;
                progress.step();
            }
        }
        out.flush();
        err.flush();
        return exit;
    }

    private String document(CaseFile valid) {
        return JSON.writeValueAsString(new Block()
                .put("case", valid.name())
                .put("result", new Result(reliability).of(valid))
                .entries());
    }
}
