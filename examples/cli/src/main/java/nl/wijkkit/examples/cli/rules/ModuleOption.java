package nl.wijkkit.examples.cli.rules;

import java.io.Reader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkkit.examples.cli.console.InputFile;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.examples.cli.console.Problems;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whose rules, and in which language; shared by the commands. */
final class ModuleOption {

    /** The libraries that have rules. */
    enum Module {
        CONSENT(ConsentRules::new, ConsentRules::read),
        SIGNALS(SignalRules::new, SignalRules::read);

        private final Supplier<RuleSet> shipped;
        private final Function<Reader, Checked<RuleSet>> given;

        Module(Supplier<RuleSet> shipped, Function<Reader, Checked<RuleSet>> given) {
            this.shipped = shipped;
            this.given = given;
        }

        /** The name that people type. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--module",
            paramLabel = "MODULE",
            description = "The library: ${COMPLETION-CANDIDATES} (default: all; with --rules: consent).")
    private @Nullable Module module;

    @Option(
            names = "--rules",
            paramLabel = "RULES.json",
            description =
                    "Take these rules of your own instead of the shipped ones: of access for consent, a policy for"
                            + " signals.")
    private @Nullable Path file;

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** Returns the rules that were asked for, or what is wrong with those of the file, which is told then. */
    Checked<List<RuleSet>> chosen(CommandSpec spec) {
        Module only = module;
        Path given = file;
        if (given == null) {
            Stream<Module> all = only == null ? Arrays.stream(Module.values()) : Stream.of(only);
            return new Checked.Valid<>(all.map(each -> each.shipped.get()).toList());
        }
        Checked<RuleSet> read = InputFile.<Checked<RuleSet>>read(
                        given, spec, language(), only == null ? Module.CONSENT.given : only.given)
                .fold(value -> value, Checked.Invalid::new);
        tell(spec, given, read.problems());
        return read.fold(rules -> new Checked.Valid<>(List.of(rules)), Checked.Invalid::new);
    }

    /** Tells what is wrong with a file. */
    void tell(CommandSpec spec, Path source, List<Problem> problems) {
        Problems.tell(spec.commandLine().getErr(), String.valueOf(source.getFileName()), problems, language());
    }

    @Nullable
    Path file() {
        return file;
    }

    Language language() {
        return language.language();
    }
}
