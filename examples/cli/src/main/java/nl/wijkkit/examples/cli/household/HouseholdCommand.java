package nl.wijkkit.examples.cli.household;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import picocli.CommandLine.Spec;

/** Finds the families in a file with persons of the BRP and writes them as JSON. */
@Command(
        name = "household",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the families in persons of the BRP (Haal Centraal JSON).",
            "Vindt de gezinnen in personen van de BRP (Haal Centraal JSON).",
            "Writes members, relations, authority and problems as JSON. Exit code 0: no problems, 1: problems in the"
                    + " file, 2: wrong usage."
        })
public final class HouseholdCommand implements Callable<Integer> {

    /** Ages change at midnight in the Netherlands. */
    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final int PROBLEMS = 1;

    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--brp",
            required = true,
            paramLabel = "FILE",
            description = "An array of Persoon, or a response of the API / een lijst van Persoon, of een antwoord.")
    private String brp = "";

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
        LocalDate day;
        Bsn person;
        try {
            day = on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        } catch (DateTimeParseException e) {
            return wrong(
                    Text.of(
                            "verwacht: een datum als 2025-02-01 bij --on",
                            "expected a date such as 2025-02-01 with --on"),
                    language);
        }
        try {
            person = bsn == null ? null : Bsn.admittingTestNumber(bsn);
        } catch (IllegalArgumentException e) {
            return wrong(
                    Text.of(
                            "verwacht: een burgerservicenummer van negen cijfers bij --bsn",
                            "expected a citizen service number of nine digits with --bsn"),
                    language);
        }
        BrpPersons persons;
        try (InputStream bytes = Files.newInputStream(Path.of(brp));
                Reader json = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
            persons = BrpReader.strict().admittingTestNumbers().read(json);
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return wrong(
                    Text.of(
                            "verwacht: een leesbaar bestand bij --brp; gevonden: geen",
                            "expected a file that can be read with --brp, found none"),
                    language);
        }
        return answer(persons, person, day, language);
    }

    private int answer(BrpPersons persons, @Nullable Bsn bsn, LocalDate day, Language language) {
        Families families = persons.families(day);
        List<Family> asked = families.families();
        List<Problem> problems = families.problems();
        if (bsn != null) {
            Optional<Person> person = persons.person(bsn);
            asked = person.map(known -> families.of(known.id())).orElse(List.of());
            problems = asked.stream()
                    .flatMap(family -> family.problems().stream())
                    .distinct()
                    .toList();
            if (person.isEmpty()) {
                err(Text.of(
                                "dit burgerservicenummer staat niet in het bestand",
                                "this citizen service number is not in the file")
                        .in(language));
            }
        }
        PrintWriter out = commandSpec().commandLine().getOut();
        out.println(new HouseholdJson(day).write(asked, problems));
        out.flush();
        Problems.tell(commandSpec().commandLine().getErr(), "", problems, language);
        err(summary(asked, problems).in(language));
        boolean found = bsn == null || !asked.isEmpty();
        return problems.isEmpty() && found ? ExitCode.OK : PROBLEMS;
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

    private int wrong(Text message, Language language) {
        err(message.in(language));
        return ExitCode.USAGE;
    }

    private void err(String line) {
        PrintWriter err = commandSpec().commandLine().getErr();
        err.println(line);
        err.flush();
    }

    private CommandSpec commandSpec() {
        if (spec == null) {
            throw new IllegalStateException("picocli must have set the specification");
        }
        return spec;
    }
}
