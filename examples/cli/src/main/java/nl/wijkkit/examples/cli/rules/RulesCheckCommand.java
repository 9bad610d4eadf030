package nl.wijkkit.examples.cli.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSetReader;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Loaded;
import nl.wijkkit.zrm.problem.Problem;
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

    @Option(
            names = "--rules",
            paramLabel = "RULES.json",
            description = "Check these rules of access instead of the shipped ones (module consent only).")
    private @Nullable Path file;

    @Option(
            names = "--with-shipped",
            description = "With --rules: check these rules together with the shipped ones, to which they are added.")
    private boolean withShipped;

    @Option(
            names = "--coverage",
            paramLabel = "CASES.csv",
            description = "Also tell which rules of access no case touches; columns as for decide.")
    private @Nullable Path cases;

    @Override
    public Integer call() {
        Path given = file;
        if (given == null) {
            if (withShipped) {
                throw new ParameterException(
                        spec.commandLine(),
                        Text.of(
                                        "verwacht: --with-shipped samen met --rules; gevonden: --with-shipped alleen",
                                        "expected --with-shipped beside --rules, found it alone")
                                .in(module.language()));
            }
            return check(module.chosen(), nl.wijkkit.consent.rule.RuleSet.dutch());
        }
        return read(given, json -> RuleSetReader.read(json, Vocabulary.dutch()))
                .fold(own -> checkGiven(given, own), problems -> {
                    tell(given, problems);
                    return 1;
                });
    }

    private int checkGiven(Path given, nl.wijkkit.consent.rule.RuleSet own) {
        nl.wijkkit.consent.rule.RuleSet shipped = nl.wijkkit.consent.rule.RuleSet.dutch();
        List<String> twice = own.rules().stream()
                .map(Rule::id)
                .filter(id -> shipped.rule(id).isPresent())
                .toList();
        if (withShipped && !twice.isEmpty()) {
            tell(
                    given,
                    List.of(new Problem(
                            "duplicate-rule",
                            Text.same(String.join(", ", twice)),
                            Text.of(
                                    "verwacht: een eigen id; gevonden: een id dat een meegeleverde regel heeft",
                                    "expected an id of its own, found one that a shipped rule has"))));
            return 1;
        }
        nl.wijkkit.consent.rule.RuleSet rules = withShipped ? shipped.with(own) : own;
        return check(List.of(new ConsentRules(rules)), rules);
    }

    private int check(List<RuleSet> chosen, nl.wijkkit.consent.rule.RuleSet access) {
        PrintWriter out = spec.commandLine().getOut();
        boolean isSound = true;
        for (RuleSet rules : chosen) {
            isSound &= rules.check(out, module.language());
        }
        Path given = cases;
        if (given != null) {
            Loaded<RequestRow> loaded = read(given, csv -> RequestCsv.read(csv, Vocabulary.dutch()));
            tell(given, loaded.problems());
            isSound &= loaded.isComplete();
            new ConsentCheck(access, out, module.language())
                    .coverage(loaded.rows().stream().map(RequestRow::request).toList());
        }
        out.flush();
        return isSound ? 0 : 1;
    }

    private void tell(Path source, List<Problem> problems) {
        Problems.tell(spec.commandLine().getErr(), String.valueOf(source.getFileName()), problems, module.language());
    }

    private <T> T read(Path source, Function<Reader, T> reader) {
        try (Reader text = new InputStreamReader(Files.newInputStream(source), StandardCharsets.UTF_8.newDecoder())) {
            return reader.apply(text);
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    Text.of(
                                    "verwacht: een leesbaar bestand; gevonden: geen",
                                    "expected a file that can be read, found none")
                            .in(module.language()),
                    e);
        }
    }
}
