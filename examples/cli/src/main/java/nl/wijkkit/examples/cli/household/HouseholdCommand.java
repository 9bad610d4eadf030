package nl.wijkkit.examples.cli.household;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.plan.family.BrpPersons;
import nl.wijkkit.plan.family.BrpReader;
import nl.wijkkit.plan.family.Families;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Finds the families in a file with persons of the BRP and writes them as JSON. */
@Command(
        name = "household",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the families in persons of the BRP (Haal Centraal JSON).",
            "Vindt de gezinnen in personen van de BRP (Haal Centraal JSON).",
            "Writes members, relations, authority and problems as JSON."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no problems", "1:problems in the file", "2:wrong usage"})
public final class HouseholdCommand implements Callable<Integer> {

    /** Ages change at midnight in the Netherlands. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final int PROBLEMS = 1;

    private final Clock clock;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--brp",
            required = true,
            paramLabel = "FILE",
            description = "An array of Persoon, or a response of the API / een lijst van Persoon, of een antwoord.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path brp;

    @Option(
            names = "--bsn",
            paramLabel = "N",
            description = "Only the families of this person / alleen de gezinnen van deze persoon.")
    private @Nullable String bsn;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day, such as 2025-02-01; today if left out / de peildatum, vandaag als die ontbreekt.")
    private @Nullable String on;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    /** Makes the command for use from the command line. */
    public HouseholdCommand() {
        this(Clock.system(NETHERLANDS));
    }

    HouseholdCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = lang.language();
        LocalDate day = day();
        Optional<Bsn> person = person();
        return InputFile.read(brp, spec, language, BrpReader.strict().admittingTestNumbers()::read)
                .fold(persons -> answer(persons, person, day, language), problems -> {
                    Problems.tell(spec.commandLine().getErr(), "", problems, language);
                    return PROBLEMS;
                });
    }

    private LocalDate day() {
        try {
            return on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            throw usage(Text.of(
                    "verwacht: een datum als 2025-02-01 bij --on", "expected a date such as 2025-02-01 with --on"));
        }
    }

    private Optional<Bsn> person() {
        try {
            return Optional.ofNullable(bsn).map(Bsn::admittingTestNumber);
        } catch (IllegalArgumentException e) {
            throw usage(Text.of(
                    "verwacht: een burgerservicenummer van negen cijfers bij --bsn",
                    "expected a citizen service number of nine digits with --bsn"));
        }
    }

    private int answer(BrpPersons persons, Optional<Bsn> bsn, LocalDate day, Language language) {
        Families families = persons.families(day);
        if (bsn.isEmpty()) {
            return write(families.families(), families.problems(), day, language);
        }
        Optional<Person> person = persons.person(bsn.get());
        if (person.isEmpty()) {
            err(Text.of(
                            "dit burgerservicenummer staat niet in het bestand",
                            "this citizen service number is not in the file")
                    .in(language));
        }
        List<Family> asked = person.map(known -> families.of(known.id())).orElse(List.of());
        List<Problem> problems = asked.stream()
                .flatMap(family -> family.problems().stream())
                .distinct()
                .toList();
        int code = write(asked, problems, day, language);
        return asked.isEmpty() ? PROBLEMS : code;
    }

    private int write(List<Family> families, List<Problem> problems, LocalDate day, Language language) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(new HouseholdJson(day).write(families, problems));
        out.flush();
        Problems.tell(spec.commandLine().getErr(), "", problems, language);
        err(summary(families, problems).in(language));
        return problems.isEmpty() ? ExitCode.OK : PROBLEMS;
    }

    private static Text summary(List<Family> families, List<Problem> problems) {
        long members = families.stream()
                .flatMap(family -> family.members().stream())
                .map(member -> member.id())
                .distinct()
                .count();
        return Text.of(
                "gezinnen: " + families.size() + ", leden: " + members + ", problemen: " + problems.size(),
                "families: " + families.size() + ", members: " + members + ", problems: " + problems.size());
    }

    private ParameterException usage(Text message) {
        return new ParameterException(spec.commandLine(), message.in(lang.language()));
    }

    private void err(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(line);
        err.flush();
    }
}
