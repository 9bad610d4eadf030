package nl.wijkkit.examples.cli.look;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the templates of the pages that the tool makes. */
public final class Template {

    private static final String FOLDER = "nl/wijkkit/examples/cli/";

    /** What XML 1.0, section 2.2, does not allow, and what would turn the direction of the writing around it. */
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Template() {}

    /**
     * Writes a page. The template finds the language as {@code lang} and the style sheet as {@code css}.
     *
     * @param name  the template, such as {@code costmap/cost-map}
     * @param language  the language of the reader
     * @param values  what the template shows, by name
     * @return one HTML document, without characters that no page may hold
     */
    public static String page(String name, Language language, Map<String, ?> values) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver(Template.class.getClassLoader());
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        TemplateEngine engine = new TemplateEngine();
        engine.setTemplateResolver(templates);
        Context context = new Context(Locale.ROOT);
        values.forEach(context::setVariable);
        context.setVariable("lang", language.name().toLowerCase(Locale.ROOT));
        context.setVariable("css", Look.css());
        return NOT_SHOWN.matcher(engine.process(name, context)).replaceAll("");
    }
}
