package nl.wijkkit.examples.cli.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.OutputFolder;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells the story of one family on the terminal, and leaves its pictures and files in a folder if asked to. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Tells the story of one family, from the register of persons to the figures for management.",
            "Without options the family is a built-in one that nobody knows."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the story was told",
            "1:no family could be read from the file, or a file could not be written",
            "2:wrong usage"
        },
        footer = {"", "For example:", "  wijkkit demo --lang en --out demo"})
public final class DemoCommand implements Callable<Integer> {

    private static final int PROBLEMS_SHOWN = 5;
    private static final Duration PRINT_AT_MOST = Duration.ofSeconds(30);

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "leave the pictures and files here, with index.html to start from")
    private @Nullable Path out;

    @Option(
            names = "--brp",
            paramLabel = "FILE",
            description =
                    "persons in the JSON of Haal Centraal BRP: a response or an array; the story is about the family of the first minor")
    private @Nullable Path brp;

    @Mixin
    private LanguageOption lang = new LanguageOption();

    @Option(
            names = "--no-pdf",
            description = "do not print the sheet for the refrigerator door to PDF, for which a Chromium is needed")
    private boolean noPdf;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    /** Makes the command; picocli fills in its options. */
    public DemoCommand() {}

    /**
     * Tells the story.
     *
     * @return 0 if it was told, 1 if the input has problems that leave no family
     */
    @Override
    public Integer call() {
        if (out != null) {
            OutputFolder.require(out, spec, lang.language());
        }
        Checked<Household> household = brp == null ? new Checked.Valid<>(Household.invented()) : read(brp);
        return household.fold(this::tell, this::refuse);
    }

    private int tell(Household household) {
        Told told = Story.of(household, lang.language()).tell(lang.language());
        PrintWriter paper = spec.commandLine().getOut();
        Terminal.lines(told, out != null, Ansi.AUTO.enabled()).forEach(paper::println);
        paper.flush();
        return out == null ? withoutFiles(paper) : withFiles(told, out, paper);
    }

    private int withoutFiles(PrintWriter paper) {
        Lines.wrap(
                        in(
                                "De tekeningen, de bladzijde en het JSON krijgt u met --out DIR, bijvoorbeeld: wijkkit demo"
                                        + " --out demo",
                                "For the pictures, the page and the JSON add --out DIR, for example: wijkkit demo --lang en"
                                        + " --out demo"),
                        Terminal.WIDTH)
                .forEach(paper::println);
        paper.flush();
        return 0;
    }

    private int withFiles(Told told, Path folder, PrintWriter paper) {
        try {
            OutFolder.write(told, folder);
        } catch (IOException e) {
            complain(in("kan niet schrijven in ", "cannot write in ") + folder);
            return 1;
        }
        paper.println(in("Geschreven: ", "Written: ")
                + (told.files().size() + 1)
                + in(" bestanden. Begin bij:", " files. Start at:"));
        paper.println(folder.resolve(Page.NAME));
        paper.flush();
        if (!noPdf) {
            pdf(folder);
        }
        return 0;
    }

    /** Prints the sheet if this machine can; the story is whole without it. */
    private void pdf(Path folder) {
        Optional<Browser> browser = Optional.ofNullable(System.getenv("PATH")).flatMap(Browser::on);
        if (browser.isEmpty()) {
            complain(in(
                    "Geen Chromium gevonden, dus geen sheet.pdf; sheet.html is te printen.",
                    "No Chromium found, so no sheet.pdf; sheet.html can be printed."));
            return;
        }
        try {
            boolean printed =
                    browser.get().print(folder.resolve(DoorSheet.HTML), folder.resolve(DoorSheet.PDF), PRINT_AT_MOST);
            complain(
                    printed
                            ? in("Ook geprint: ", "Printed too: ") + DoorSheet.PDF
                            : in("De browser maakte geen ", "The browser made no ") + DoorSheet.PDF);
        } catch (IOException e) {
            complain(in("De browser maakte geen ", "The browser made no ") + DoorSheet.PDF);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Checked<Household> read(Path file) {
        Checked<Checked<Household>> read = InputFile.read(file, spec, lang.language(), Household::read);
        return read.fold(value -> value, Checked.Invalid::new);
    }

    private int refuse(List<Problem> problems) {
        complain(in("uit dit bestand is geen gezin te lezen: ", "no family can be read from this file: ") + brp);
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .map(problem -> "  " + problem.where().in(lang.language()) + ": "
                        + problem.message().in(lang.language()))
                .forEach(this::complain);
        if (problems.size() > PROBLEMS_SHOWN) {
            complain("  " + in("en nog ", "and ") + (problems.size() - PROBLEMS_SHOWN) + in("", " more"));
        }
        complain(in(
                "Verwacht wordt een antwoord van Haal Centraal BRP Personen Bevragen, of een lijst van personen.",
                "Expected is a response of Haal Centraal BRP Personen Bevragen, or an array of persons."));
        return 1;
    }

    private void complain(String message) {
        PrintWriter errors = spec.commandLine().getErr();
        errors.println(message);
        errors.flush();
    }

    private String in(String nl, String en) {
        return lang.language() == Language.NL ? nl : en;
    }
}
