package nl.wijkkit.examples.cli.consent;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides on requests in a file. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides who may do what with which data of whom.",
            "Beslist wie wat mag met welke gegevens van wie.",
            "Writes id, outcome, obligations, reason_code and rules as CSV. Columns that hold expectations are not read."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row was read and judged", "1:rows have problems", "2:wrong usage"})
public final class DecideCommand implements Callable<Integer> {

    private static final String BETWEEN = ";";

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
    private LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() {
        Decider decider = Decider.dutch();
        Loaded<RequestRow> loaded = read(decider);
        PrintWriter err = spec.commandLine().getErr();
        Problems.tell(err, "", loaded.problems(), lang.language());
        boolean judged = true;
        // not closed: closing would close the output of the command
        @SuppressWarnings("resource")
        CsvWriter out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .autoFlush(true)
                .build(spec.commandLine().getOut());
        out.writeRecord("id", "outcome", "obligations", "reason_code", "rules");
        for (RequestRow row : loaded.rows()) {
            Decision decision = decider.decide(row.request());
            write(out, row, decision);
            if (!decision.isEvaluated()) {
                judged = false;
                err.println(row.id() + ": " + unknown(row).in(lang.language()));
            }
            if (explain) {
                err.println(row.id() + ": " + decision.explanation().in(lang.language()));
            }
        }
        spec.commandLine().getOut().flush();
        return judged && loaded.isComplete() ? 0 : 1;
    }

    private static void write(CsvWriter out, RequestRow row, Decision decision) {
        out.writeRecord(
                row.id(),
                decision.outcome().name(),
                decision.duties().stream().map(Duty::value).collect(Collectors.joining(BETWEEN)),
                decision.reasons().get(0).value(),
                String.join(BETWEEN, decision.ruleIds()));
    }

    private static Text unknown(RequestRow row) {
        List<Text> what = row.unknown();
        return Text.of(
                "de woordenlijst kent niet: " + what.stream().map(Text::nl).collect(Collectors.joining(", ")),
                "the vocabulary does not know: " + what.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private Loaded<RequestRow> read(Decider decider) {
        try (InputStream bytes = Files.newInputStream(file);
                Reader csv = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            return RequestCsv.read(csv, decider.vocabulary());
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    Text.of(
                                    "verwacht: een leesbaar CSV-bestand; gevonden: geen",
                                    "expected a CSV file that can be read, found none")
                            .in(lang.language()),
                    e);
        }
    }
}
