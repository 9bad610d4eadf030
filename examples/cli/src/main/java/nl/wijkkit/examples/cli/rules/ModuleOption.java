package nl.wijkkit.examples.cli.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.wijkkit.examples.cli.console.LanguageOption;
import nl.wijkkit.zrm.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whose rules, and in which language; shared by the commands. */
final class ModuleOption {

    /** The libraries that have rules. */
    enum Module {
        CONSENT(ConsentRules::new),
        SIGNALS(SignalRules::new);

        private final Supplier<RuleSet> rules;

        Module(Supplier<RuleSet> rules) {
            this.rules = rules;
        }

        RuleSet rules() {
            return rules.get();
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
            description = "The library: ${COMPLETION-CANDIDATES} (default: all).")
    private @Nullable Module module;

    @Mixin
    private LanguageOption language = new LanguageOption();

    List<RuleSet> chosen() {
        Module only = module;
        return only == null ? Arrays.stream(Module.values()).map(Module::rules).toList() : List.of(only.rules());
    }

    Language language() {
        return language.language();
    }
}
