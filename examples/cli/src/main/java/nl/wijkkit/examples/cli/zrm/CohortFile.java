package nl.wijkkit.examples.cli.zrm;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.examples.cli.console.Progress;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.InstrumentReader;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.instrument.LabelSet;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file that a command reads, and how to read it; shared by the commands. */
final class CohortFile {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "CSV with one row per assessment: subject, date or wave, a column per domain;"
                    + " optional: mode, instrument, group. See zrm-core/COHORT.md.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--instrument",
            paramLabel = "ID",
            defaultValue = "zrm-2017",
            description = "The instrument, or a file with one of your own (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String instrument;

    @Option(
            names = "--missing",
            paramLabel = "CODE=REASON",
            description = "What a code such as 0 or 99 means here; may be repeated. Reasons: those of --empty.")
    private Map<String, Absence> missing = new LinkedHashMap<>();

    @Option(
            names = "--empty",
            paramLabel = "REASON",
            defaultValue = "UNANSWERED",
            description = "What an empty cell means: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Absence empty;

    @Option(names = "--ignore", paramLabel = "COLUMN", description = "A column to pass over; may be repeated.")
    private List<String> ignored = new ArrayList<>();

    @Option(
            names = "--labels",
            paramLabel = "ID",
            description = "A label set of the instrument whose names stand in the header, such as mijn-zrm.")
    private @Nullable String labels;

    @Option(
            names = "--separator",
            paramLabel = "CHARACTER",
            description = "What stands between two cells (default: found in the header).")
    private @Nullable Character separator;

    @Option(
            names = "--problems",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "How many problems to list at most; all are counted (default: ${DEFAULT-VALUE}).")
    private int problems;

    @Mixin
    private LanguageOption language = new LanguageOption();

    Language language() {
        return language.language();
    }

    /** The name of the file without its folder. */
    String name() {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    /** Reads the file and tells its problems on the error stream. */
    ImportedCohort read() {
        Instrument chosen = chosen();
        ImportedCohort imported = imported(chosen);
        PrintWriter err = spec.commandLine().getErr();
        Problems.tell(err, name(), imported.problems(), language());
        Hints.of(imported).forEach(hint -> err.println(hint.in(language())));
        return imported;
    }

    private ImportedCohort imported(Instrument chosen) {
        if (!Files.isRegularFile(file)) {
            throw usage(Text.of(
                    "verwacht: een CSV-bestand; gevonden: geen bestand " + file,
                    "expected a CSV file, found no file " + file));
        }
        try (Progress progress = Progress.counting(
                spec.commandLine().getErr(),
                Text.of("rijen lezen", "reading rows").in(language()))) {
            return options(chosen).withProgress(progress::at).read(file, chosen);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw usage(Text.of(
                    "het bestand " + file + " kan niet worden gelezen: " + e.getMessage(),
                    "the file " + file + " cannot be read: " + e.getMessage()));
        }
    }

    private CohortCsv options(Instrument chosen) {
        CohortCsv csv = CohortCsv.withDefaults().withEmptyCellAs(empty).withMostProblems(problems);
        for (Map.Entry<String, Absence> code : missing.entrySet()) {
            csv = csv.withMissingCode(code.getKey(), code.getValue());
        }
        for (String column : ignored) {
            csv = csv.withIgnoredColumn(column);
        }
        if (separator != null) {
            csv = csv.withSeparator(separator);
        }
        return labels == null ? csv : csv.withLabels(labels(chosen, labels));
    }

    private LabelSet labels(Instrument chosen, String id) {
        return chosen.labels().stream()
                .filter(set -> set.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    String known = chosen.labels().stream().map(LabelSet::id).collect(Collectors.joining(", "));
                    return usage(Text.of(
                            "verwacht: een naamset van " + chosen.id() + " (" + known + ")",
                            "expected a label set of " + chosen.id() + " (" + known + ")"));
                });
    }

    private Instrument chosen() {
        for (Instrument shipped : Instruments.shipped().all()) {
            if (shipped.id().value().equals(instrument)) {
                return shipped;
            }
        }
        Path own = Path.of(instrument);
        if (!Files.isRegularFile(own)) {
            String known = Instruments.shipped().all().stream()
                    .map(Instrument::id)
                    .map(InstrumentId::value)
                    .collect(Collectors.joining(", "));
            throw usage(Text.of(
                    "verwacht: een instrument (" + known + ") of een bestand ermee; gevonden: " + instrument,
                    "expected an instrument (" + known + ") or a file with one, found " + instrument));
        }
        try {
            Checked<Instrument> read = InstrumentReader.read(own);
            return read.fold(value -> value, found -> {
                throw usage(Text.of(
                        found.stream()
                                .map(problem ->
                                        instrument + ": " + problem.where().nl() + ": "
                                                + problem.message().nl())
                                .collect(Collectors.joining("\n")),
                        found.stream()
                                .map(problem -> instrument + ": " + problem)
                                .collect(Collectors.joining("\n"))));
            });
        } catch (IOException e) {
            throw usage(Text.of(
                    "het bestand " + own + " kan niet worden gelezen: " + e.getMessage(),
                    "the file " + own + " cannot be read: " + e.getMessage()));
        }
    }

    /** Wrong usage, told in the language that was asked for. */
    ParameterException usage(Text message) {
        return new ParameterException(spec.commandLine(), message.in(language()));
    }
}
