package nl.wijkkit.examples.cli.console;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.wijkkit.zrm.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The language that a command speaks, the same option everywhere. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "nl|en",
            defaultValue = "nl",
            converter = Converter.class,
            completionCandidates = Candidates.class,
            description = "The language of messages and labels (default: ${DEFAULT-VALUE}).")
    private Language language = Language.NL;

    /** Makes the option; picocli fills it in. */
    public LanguageOption() {}

    /**
     * Returns the language that was asked for.
     *
     * @return Dutch unless English was asked for
     */
    public Language language() {
        return language;
    }

    /** Reads nl or en, in small letters or capitals. */
    static final class Converter implements ITypeConverter<Language> {

        @Override
        public Language convert(String value) {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "nl" -> Language.NL;
                case "en" -> Language.EN;
                default -> throw new TypeConversionException("expected nl or en, got " + value);
            };
        }
    }

    /** What the shell offers to complete. */
    static final class Candidates implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return List.of("nl", "en").iterator();
        }
    }
}
