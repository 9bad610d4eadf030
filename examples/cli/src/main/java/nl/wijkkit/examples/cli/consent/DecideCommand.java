package nl.wijkkit.examples.cli.consent;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.examples.cli.console.TableOption;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides on requests in a file. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides who may do what with which data of whom.",
            "Beslist wie wat mag met welke gegevens van wie.",
            "Writes id, outcome, obligations, reason_code and rules. Columns that hold expectations are not read."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row was read and judged", "1:rows have problems", "2:wrong usage"})
public final class DecideCommand implements Callable<Integer> {

    private static final List<String> COLUMNS = List.of("id", "outcome", "obligations", "reason_code", "rules");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASES.csv",
            description =
                    "CSV with one request per row: id, as_of, actor_role, actor_relation, subject_role, subject_age,"
                            + " subject_capacity, subject_measure, data_category, data_origin_law, purpose, action,"
                            + " basis_evidence, circumstances.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--explain",
            description = "Also tell each decision in sentences, with its sources, on the error stream.")
    private boolean explain;

    @Mixin
    private TableOption table = new TableOption();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() {
        Decider decider = Decider.dutch();
        return InputFile.read(file, spec, lang.language(), csv -> RequestCsv.read(csv, decider.vocabulary()))
                .fold(loaded -> decide(loaded, decider), problems -> {
                    Problems.tell(spec.commandLine().getErr(), "", problems, lang.language());
                    return 1;
                });
    }

    private int decide(Loaded<RequestRow> loaded, Decider decider) {
        PrintWriter err = spec.commandLine().getErr();
        Problems.tell(err, "", loaded.problems(), lang.language());
        boolean judged = true;
        try (Table out = table.on(spec.commandLine().getOut(), COLUMNS)) {
            for (RequestRow row : loaded.rows()) {
                Decision decision = decider.decide(row.request());
                out.row(List.of(
                        row.id(),
                        decision.outcome().name(),
                        decision.duties().stream().map(Duty::value).toList(),
                        decision.reasons().get(0).value(),
                        decision.ruleIds()));
                if (!decision.isEvaluated()) {
                    judged = false;
                    err.println(row.id() + ": " + unknown(row).in(lang.language()));
                }
                if (explain) {
                    err.println(row.id() + ": " + decision.explanation().in(lang.language()));
                }
            }
        }
        return judged && loaded.isComplete() ? 0 : 1;
    }

    private static Text unknown(RequestRow row) {
        List<Text> what = row.unknown();
        return Text.of(
                "de woordenlijst kent niet: " + what.stream().map(Text::nl).collect(Collectors.joining(", ")),
                "the vocabulary does not know: " + what.stream().map(Text::en).collect(Collectors.joining(", ")));
    }
}
