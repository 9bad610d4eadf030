package nl.wijkkit.examples.cli.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what was wrong with a command in the language that was asked for, and where to find help, without the whole help
 * text around it; picocli itself speaks English only.
 */
public final class WrongUsage implements IParameterExceptionHandler {

    private static final String LANG = "--lang";

    /** Makes the handler. */
    public WrongUsage() {}

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        Language language = language(args);
        if (isWithoutSubcommand(wrong)) {
            command.usage(err);
        } else {
            err.println(message(wrong).in(language));
            if (wrong instanceof UnmatchedArgumentException unmatched
                    && !unmatched.getSuggestions().isEmpty()) {
                err.println(Text.of("bedoelde u: ", "did you mean: ").in(language)
                        + String.join(", ", unmatched.getSuggestions()));
            }
            err.println(command.getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** The option may stand behind what is wrong, so that picocli has not seen it yet. */
    private static Language language(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i].toLowerCase(Locale.ROOT);
            if (arg.equals(LANG + "=en")
                    || (arg.equals(LANG) && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"))) {
                return Language.EN;
            }
        }
        return Language.NL;
    }

    /** A command that only groups others can be refused for this alone. */
    private static boolean isWithoutSubcommand(ParameterException wrong) {
        return wrong.getClass() == ParameterException.class
                && wrong.getArgSpec() == null
                && isGroup(wrong.getCommandLine());
    }

    private static boolean isGroup(CommandLine command) {
        return !command.getSubcommands().isEmpty();
    }

    private static Text message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unmatched(wrong.getCommandLine(), unmatched.getUnmatched().get(0), unmatched.isUnknownOption());
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names =
                    missing.getMissing().stream().map(WrongUsage::written).collect(Collectors.joining(", "));
            return Text.of("verwacht: " + names + "; gevonden: niets", "expected " + names + ", found nothing");
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            String name = name(twice.getOverwritten());
            return Text.of(
                    "verwacht: " + name + " één keer; gevonden: vaker", "expected " + name + " once, found more");
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null ? Text.same(String.valueOf(wrong.getMessage())) : value(argument, wrong);
    }

    private static Text unmatched(CommandLine command, String found, boolean isOption) {
        if (isOption) {
            return Text.of("onbekende optie: " + found, "unknown option: " + found);
        }
        if (isGroup(command)) {
            String commands = String.join(", ", command.getSubcommands().keySet());
            return Text.of(
                    "verwacht: een opdracht (" + commands + "); gevonden: " + found,
                    "expected a command (" + commands + "), found " + found);
        }
        return Text.of("verwacht: niets meer; gevonden: " + found, "expected nothing more, found " + found);
    }

    private static Text value(ArgSpec argument, ParameterException wrong) {
        String name = name(argument);
        String value = String.valueOf(wrong.getValue());
        Text found = value.isEmpty() ? Text.of("niets", "nothing") : Text.same(value);
        Text expected = expected(argument);
        return expected == null
                ? Text.same(String.valueOf(wrong.getMessage()))
                : Text.of(
                        name + ": verwacht: " + expected.nl() + "; gevonden: " + found.nl(),
                        name + ": expected " + expected.en() + ", found " + found.en());
    }

    /** What the type of the option allows; null if only picocli knows. */
    private static @Nullable Text expected(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        if (candidates != null) {
            List<String> all = StreamSupport.stream(candidates.spliterator(), false)
                    .map(each -> each.toLowerCase(Locale.ROOT))
                    .toList();
            return Text.of(String.join(" of ", all), String.join(" or ", all));
        }
        Class<?> type = argument.type();
        if (type == Map.class && argument.auxiliaryTypes()[1].isEnum()) {
            return pair(argument);
        }
        if (type == long.class || type == Long.class || type == int.class || type == Integer.class) {
            return Text.of("een geheel getal", "a whole number");
        }
        return type == double.class ? Text.of("een getal", "a number") : null;
    }

    /** Of a pair such as CODE=REASON, what the second may be. */
    private static Text pair(ArgSpec argument) {
        List<String> values = Stream.of(argument.auxiliaryTypes()[1].getEnumConstants())
                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                .toList();
        return Text.of(
                argument.paramLabel() + " (" + String.join(" of ", values) + ")",
                argument.paramLabel() + " (" + String.join(" or ", values) + ")");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
