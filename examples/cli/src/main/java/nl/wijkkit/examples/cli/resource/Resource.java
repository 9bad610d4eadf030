package nl.wijkkit.examples.cli.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import nl.wijkkit.zrm.Language;

/** Reads what is built into the jar. */
public final class Resource {

    private Resource() {}

    /**
     * Reads a text.
     *
     * @param beside  the class in whose package it stands
     * @param name  the name of the file
     * @return the text
     * @throws IllegalStateException if the jar does not hold it
     */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads words by key from the file of a language, such as {@code report_nl.properties}.
     *
     * @param beside  the class in whose package it stands
     * @param name  the name of the file before the language
     * @param language  the language
     * @return the words in order of their keys
     * @throws IllegalStateException if the jar does not hold it
     */
    public static Map<String, String> words(Class<?> beside, String name, Language language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(
                    text(beside, name + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
