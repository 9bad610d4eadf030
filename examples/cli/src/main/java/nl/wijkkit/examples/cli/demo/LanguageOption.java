package nl.wijkkit.examples.cli.demo;

import java.util.Locale;
import nl.wijkkit.zrm.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads nl or en, in small letters or capitals. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "nl" -> Language.NL;
            case "en" -> Language.EN;
            default -> throw new TypeConversionException("expected nl or en, got " + value);
        };
    }
}
