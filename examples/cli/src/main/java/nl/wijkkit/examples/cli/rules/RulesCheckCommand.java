package nl.wijkkit.examples.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.TableOption;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Proves what can be proved of rules, and looks for those that never match, change nothing or contradict. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Proves what can be proved of the rules; looks for gaps, overlaps, contradictions, rules that never"
                        + " match or change nothing, and facts that are asked for nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the rules are sound", "1:there are findings, or a file has problems", "2:wrong usage"})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ModuleOption module;

    @Mixin
    private TableOption form = new TableOption();

    @Option(
            names = "--with-shipped",
            description = "With --rules: check these rules of access together with the shipped ones, to which they are"
                    + " added.")
    private boolean withShipped;

    @Option(
            names = "--coverage",
            paramLabel = "CASES.csv",
            description = "Also tell which rules of access no case touches; columns as for decide.")
    private @Nullable Path cases;

    @Override
    public Integer call() {
        return module.chosen(spec).<Integer>fold(this::checkChosen, problems -> 1);
    }

    private int checkChosen(List<RuleSet> chosen) {
        if (!withShipped) {
            return check(chosen);
        }
        Path given = module.file();
        if (given == null || !(chosen.get(0) instanceof ConsentRules own)) {
            throw new ParameterException(
                    spec.commandLine(),
                    Text.of(
                                    "verwacht: --with-shipped bij --rules met toegangsregels; gevonden: zonder",
                                    "expected --with-shipped beside --rules with rules of access, found it without")
                            .in(module.language()));
        }
        return own.withShipped().fold(both -> check(List.of(both)), problems -> {
            module.tell(spec, given, problems);
            return 1;
        });
    }

    /** The cases are read first: the proofs take a while. */
    private int check(List<RuleSet> chosen) {
        Optional<Loaded<RequestRow>> read = Optional.ofNullable(cases).map(this::read);
        boolean isSound = read.map(Loaded::isComplete).orElse(true);
        try (Listing out = Listing.on(spec.commandLine().getOut(), form, CheckLine.COLUMNS)) {
            for (RuleSet rules : chosen) {
                isSound &= rules.check(out, module.language());
            }
            read.ifPresent(loaded -> cover(loaded.rows(), chosen, out));
        }
        return isSound ? 0 : 1;
    }

    private Loaded<RequestRow> read(Path file) {
        Loaded<RequestRow> loaded = InputFile.read(
                        file, spec, module.language(), csv -> RequestCsv.read(csv, Vocabulary.dutch()))
                .fold(rows -> rows, problems -> new Loaded<>(List.of(), problems));
        module.tell(spec, file, loaded.problems());
        return loaded;
    }

    private void cover(List<RequestRow> rows, List<RuleSet> chosen, Listing out) {
        ConsentRules access = chosen.stream()
                .filter(ConsentRules.class::isInstance)
                .map(ConsentRules.class::cast)
                .findFirst()
                .orElseGet(ConsentRules::new);
        new ConsentCheck(access.rules(), out, module.language())
                .coverage(rows.stream().map(RequestRow::request).toList());
    }
}
