package nl.wijkkit.examples.cli.triage;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks, dates and routes the signals of a CSV file by the example policy. */
@Command(
        name = "triage",
        mixinStandardHelpOptions = true,
        description = {
            "Says of each signal in a CSV file how urgent it is, by when someone must act and which desk gets it.",
            "Columns: id, kind, received_at; optional: evaluate_at, postcode4, resident, adults, minors, facts,",
            "related_signals. Other columns are passed over. Writes CSV with a row per signal.",
            "Facts that may not be asked are left behind and told on stderr, by code only."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row was read", "1:the file has problems", "2:wrong usage"})
public final class TriageCommand implements Callable<Integer> {

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "CASES.csv", description = "the signals")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    /** Makes the command; picocli fills in its options. */
    public TriageCommand() {}

    /**
     * Ranks the signals.
     *
     * @return 0 if every row was read, 1 if the file has problems
     * @throws ParameterException if there is no such file
     * @throws IOException if the file cannot be read
     */
    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), lang.language() == Language.NL ? "geen bestand " + file : "no file " + file);
        }
        Vocabulary vocabulary = VocabularyReader.shipped();
        CaseFile cases = CaseFile.read(file, vocabulary);
        PrintWriter err = spec.commandLine().getErr();
        cases.notes().forEach(note -> tell(err, note));
        cases.problems().forEach(problem -> tell(err, problem));
        PrintWriter out = spec.commandLine().getOut();
        // not closed: closing would close the caller's writer
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord("id", "urgency", "deadline", "deadline_rule", "route", "reason_codes", "rules");
        Triage triage = Triage.of(vocabulary, PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
        Recogniser recogniser = new Recogniser(vocabulary);
        for (Case one : cases.cases()) {
            Relations relations = recogniser.relate(
                    one.signal(),
                    one.signal().receivedAt().atZone(Terms.AMSTERDAM).toLocalDate(),
                    one.earlier());
            Outcome outcome = triage.assess(one.signal(), relations, one.at());
            Deadline deadline = outcome.deadline();
            csv.writeRecord(
                    one.id(),
                    outcome.urgency().name(),
                    deadline == null ? "NONE" : written(deadline),
                    deadline == null ? "NONE" : deadline.rule().id(),
                    outcome.desk().code(),
                    String.join(";", outcome.reasonCodes()),
                    String.join(";", outcome.rules()));
        }
        csv.flush();
        out.flush();
        err.flush();
        return cases.problems().isEmpty() ? 0 : 1;
    }

    /** With the code, since other systems that send signals act on it. */
    private void tell(PrintWriter err, Problem problem) {
        err.println(problem.where().in(lang.language()) + ": " + problem.code() + ": "
                + problem.message().in(lang.language()));
    }

    private static String written(Deadline deadline) {
        return deadline.fold(
                atOnce -> "IMMEDIATE",
                lastDay -> lastDay.day().toString(),
                lastMoment -> TO_THE_MINUTE.format(LocalDateTime.ofInstant(lastMoment.moment(), lastMoment.zone())),
                suspended -> "SUSPENDED");
    }
}
