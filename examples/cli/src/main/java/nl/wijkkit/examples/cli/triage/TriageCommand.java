package nl.wijkkit.examples.cli.triage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.examples.cli.console.TableOption;
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
import nl.wijkkit.zrm.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ranks, dates and routes the signals of a CSV file by the example policy. */
@Command(
        name = "triage",
        mixinStandardHelpOptions = true,
        description = {
            "Says of each signal in a CSV file how urgent it is, by when someone must act and which desk gets it.",
            "Columns: id, kind, received_at; optional: evaluate_at, postcode4, resident, adults, minors, facts,",
            "related_signals. Other columns are passed over. Writes a row per signal.",
            "Facts that may not be asked are left behind and told on stderr, by code only."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every row was read", "1:the file has problems", "2:wrong usage"})
public final class TriageCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("id", "urgency", "deadline", "deadline_rule", "route", "reason_codes", "rules");
    private static final String NONE = "NONE";
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "CASES.csv", description = "the signals")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Mixin
    private TableOption table = new TableOption();

    @Mixin
    private LanguageOption lang = new LanguageOption();

    /** Makes the command; picocli fills in its options. */
    public TriageCommand() {}

    @Override
    public Integer call() {
        Vocabulary vocabulary = VocabularyReader.shipped();
        Triage triage = Triage.of(vocabulary, PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());
        LocalDate first = triage.changes().get(0);
        return InputFile.read(file, spec, lang.language(), csv -> CaseFile.read(csv, vocabulary, first))
                .fold(cases -> rank(cases, triage), problems -> {
                    problems.forEach(this::tell);
                    return 1;
                });
    }

    private int rank(CaseFile cases, Triage triage) {
        cases.notes().forEach(this::tell);
        cases.problems().forEach(this::tell);
        Recogniser recogniser = new Recogniser(triage.vocabulary());
        try (Table out = table.on(spec.commandLine().getOut(), COLUMNS)) {
            for (Case one : cases.cases()) {
                Relations relations = recogniser.relate(
                        one.signal(),
                        one.signal().receivedAt().atZone(Terms.AMSTERDAM).toLocalDate(),
                        one.earlier());
                Outcome outcome = triage.assess(one.signal(), relations, one.at());
                Deadline deadline = outcome.deadline();
                out.row(List.of(
                        one.id(),
                        outcome.urgency().name(),
                        deadline == null ? NONE : written(deadline),
                        deadline == null ? NONE : deadline.rule().id(),
                        outcome.desk().code(),
                        outcome.reasonCodes(),
                        outcome.rules()));
            }
        }
        return cases.problems().isEmpty() ? 0 : 1;
    }

    /** With the code, since other systems that send signals act on it. */
    private void tell(Problem problem) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(problem.where().in(lang.language()) + ": " + problem.code() + ": "
                + problem.message().in(lang.language()));
        err.flush();
    }

    private static String written(Deadline deadline) {
        return deadline.fold(
                atOnce -> "IMMEDIATE",
                lastDay -> lastDay.day().toString(),
                lastMoment -> TO_THE_MINUTE.format(LocalDateTime.ofInstant(lastMoment.moment(), lastMoment.zone())),
                suspended -> "SUSPENDED");
    }
}
