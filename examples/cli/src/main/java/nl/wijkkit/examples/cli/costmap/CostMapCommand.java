package nl.wijkkit.examples.cli.costmap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wijkkit.consent.cost.CostCsv;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.consent.figures.Classification;
import nl.wijkkit.consent.figures.FigureCounter;
import nl.wijkkit.consent.figures.ProtectedTable;
import nl.wijkkit.consent.figures.ProtectionRules;
import nl.wijkkit.consent.figures.ProtectionRulesReader;
import nl.wijkkit.consent.figures.TableDesign;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.OutputFolder;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.examples.cli.console.Table;
import nl.wijkkit.examples.cli.console.TableOption;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads costs and writes protected figures, and a picture of them. */
@Command(
        name = "costmap",
        mixinStandardHelpOptions = true,
        description = {
            "People and costs per area, fit to be shown: small cells hidden, further cells hidden so that no subtraction"
                    + " finds them, the rest rounded.",
            "On stdout: * is a total, ? is not known, a point (null in JSON) is hidden. Problems per row and column on stderr."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every row was counted",
            "1:the file has problems, or the figures may not be published",
            "2:wrong usage"
        })
public final class CostMapCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "CSV with one row per provision: person, law, provider, amount, period, postcode; if known:"
                    + " household, neighbourhood, street, age_class, household_type.")
    private @Nullable Path file;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            defaultValue = "MACRO",
            description = "MACRO: neighbourhoods; MESO: postal codes within them (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private MapLevel level;

    @Option(
            names = "--by",
            paramLabel = "CLASS",
            split = ",",
            defaultValue = "LAW",
            completionCandidates = Columns.class,
            description = "What the columns are: LAW, PROVIDER, AGE_CLASS, HOUSEHOLD_TYPE; several are crossed"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<Classification> by = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "FILE",
            description = "How strict to be, as JSON (default: like the tables of Statistics Netherlands).")
    private @Nullable Path rules;

    @Option(
            names = "--inhabitants",
            paramLabel = "FILE",
            description = "CSV with how many people live in an area: area, inhabitants. Areas with few are hidden.")
    private @Nullable Path inhabitants;

    @ArgGroup(exclusive = false)
    private @Nullable Publishing publishing;

    @Option(names = "--out", paramLabel = "DIR", description = "A folder to write a map into, as SVG and as HTML.")
    private @Nullable Path out;

    @Option(
            names = "--sample",
            paramLabel = "SEED",
            description =
                    "Write invented costs to stdout instead, the same for the same seed, to try this command with.")
    private @Nullable Long sample;

    @Mixin
    private TableOption format = new TableOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** Makes the command; picocli fills it in. */
    public CostMapCommand() {}

    @Override
    public Integer call() {
        if (sample != null) {
            spec.commandLine().getOut().print(InventedCosts.csv(sample));
            spec.commandLine().getOut().flush();
            return 0;
        }
        if (by.stream().anyMatch(Classification::isArea)) {
            throw usage(Text.of(
                    "verwacht: geen gebied bij --by; gevonden: een gebied",
                    "expected no area with --by, found an area"));
        }
        if (out != null) {
            OutputFolder.require(out, spec, language.language());
        }
        return strict().<Integer>fold(
                        strict -> inhabitants()
                                .<Integer>fold(
                                        known -> count(strict, known), problems -> refused(inhabitants, problems)),
                        problems -> refused(rules, problems));
    }

    private int refused(@Nullable Path culprit, List<Problem> problems) {
        Problems.tell(spec.commandLine().getErr(), String.valueOf(culprit), problems, language.language());
        return 1;
    }

    private int count(ProtectionRules strict, Map<String, Integer> known) {
        Loaded<CostRow> costs = costs();
        Problems.tell(spec.commandLine().getErr(), name(), costs.problems(), language.language());
        if (costs.rows().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(Text.of("er is geen enkele rij om te tellen", "there is no row to count")
                            .in(language.language()));
            return 1;
        }
        TableDesign design = design(costs.rows());
        List<Problem> unknown = inhabitants == null ? List.of() : InhabitantsCsv.missing(known, design, costs.rows());
        if (!unknown.isEmpty()) {
            return refused(inhabitants, unknown);
        }
        if (publishing != null && !costs.isComplete()) {
            spec.commandLine()
                    .getErr()
                    .println(Text.of(
                                    "er zijn rijen met problemen, dus er is niets gepubliceerd",
                                    "there are rows with problems, so nothing was published")
                            .in(language.language()));
            return 1;
        }
        ProtectedTable table = FigureCounter.of(design, costs.rows()).table(strict, known);
        if (!isRegistered(table)) {
            return 1;
        }
        try (Table lines = format.on(spec.commandLine().getOut(), FigureTable.columns(table.design()))) {
            FigureTable.write(table, lines);
        }
        if (out != null) {
            draw(table, out);
        }
        return costs.isComplete() ? 0 : 1;
    }

    /** Whether figures may be shown: nobody keeps a register, or this one took them in. */
    private boolean isRegistered(ProtectedTable table) {
        if (publishing == null) {
            return true;
        }
        List<Problem> problems = publishing.register(table, spec, language.language());
        Problems.tell(spec.commandLine().getErr(), publishing.register.toString(), problems, language.language());
        return problems.isEmpty();
    }

    /** The areas of the level; the postal code of four digits stands in where no row has a neighbourhood. */
    private TableDesign design(List<CostRow> rows) {
        boolean named = rows.stream().anyMatch(row -> !row.neighbourhood().isEmpty());
        return new TableDesign(
                level.areas(named ? Classification.NEIGHBOURHOOD : Classification.POSTCODE4),
                by.stream().distinct().toList());
    }

    private Loaded<CostRow> costs() {
        if (file == null) {
            throw usage(Text.of("verwacht: FILE; gevonden: niets", "expected FILE, found nothing"));
        }
        return InputFile.read(file, spec, language.language(), CostCsv::read)
                .fold(loaded -> loaded, problems -> new Loaded<>(List.of(), problems));
    }

    private Checked<ProtectionRules> strict() {
        if (rules == null) {
            return new Checked.Valid<>(ProtectionRulesReader.likeCbs());
        }
        Checked<Checked<ProtectionRules>> read =
                InputFile.read(rules, spec, language.language(), ProtectionRulesReader::read);
        return read.fold(value -> value, Checked.Invalid::new);
    }

    private Checked<Map<String, Integer>> inhabitants() {
        if (inhabitants == null) {
            return new Checked.Valid<>(Map.of());
        }
        Checked<Checked<Map<String, Integer>>> read =
                InputFile.read(inhabitants, spec, language.language(), InhabitantsCsv::read);
        return read.fold(value -> value, Checked.Invalid::new);
    }

    private void draw(ProtectedTable table, Path folder) {
        CostPicture picture = new CostPicture(table, level, language.language());
        if (picture.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(Text.of(
                                    "er is geen gebied dat getoond mag worden, dus er is geen kaart",
                                    "there is no area that may be shown, so there is no map")
                            .in(language.language()));
            return;
        }
        Map<String, String> files =
                Map.of(level.fileName() + ".svg", picture.svg(), level.fileName() + ".html", picture.html());
        OutputFolder.write(folder, files, spec, language.language());
    }

    private String name() {
        Path last = file == null ? null : file.getFileName();
        return last == null ? "" : last.toString();
    }

    private ParameterException usage(Text message) {
        return new ParameterException(spec.commandLine(), message.in(language.language()));
    }

    /** What the columns can be, for the shell to complete: no areas. */
    static final class Columns implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Classification.values())
                    .filter(each -> !each.isArea())
                    .map(Enum::name)
                    .iterator();
        }
    }
}
