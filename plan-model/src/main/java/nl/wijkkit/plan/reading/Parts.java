package nl.wijkkit.plan.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.problem.Checked;

/**
 * Reads parts that several documents share. A part that is wrong tells its node a problem and is empty.
 * <p>
 * Problem codes beside those of {@link Node}: {@code not-a-date}, {@code not-a-period}, {@code stands-twice}.
 */
public final class Parts {

    private static final Pattern LAW = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9.-]{1,40}");

    private Parts() {}

    /**
     * Reads a resource of this library, which is known to be good.
     *
     * @param <T>  the type of the value
     * @param owner  the class beside which the resource lies
     * @param name  the name of the resource
     * @param read  reads it
     * @return the value
     */
    public static <T> T shipped(Class<?> owner, String name, Function<Reader, Checked<T>> read) {
        try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(name), name);
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return read.apply(reader).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads an id: lower case words joined by hyphens.
     *
     * @param node  the text
     * @return the id
     */
    public static Optional<String> id(Node node) {
        return node.text(ID, Text.of("kleine letters met koppeltekens", "lower case words joined by hyphens"));
    }

    /**
     * Reads a version.
     *
     * @param node  the text
     * @return the version
     */
    public static Optional<String> version(Node node) {
        return node.text(VERSION, Text.of("een versie zoals 2026-01", "a version such as 2026-01"));
    }

    /**
     * Reads a name in two languages.
     *
     * @param node  an object with {@code nl} and {@code en}
     * @return the name
     */
    public static Optional<Text> name(Node node) {
        node.allowOnly("nl", "en");
        Optional<String> nl = node.required("nl").flatMap(Node::text);
        Optional<String> en = node.required("en").flatMap(Node::text);
        return nl.isPresent() && en.isPresent() ? Optional.of(Text.of(nl.get(), en.get())) : Optional.empty();
    }

    /**
     * Reads a source.
     *
     * @param node  an object with {@code reference} and {@code certainty}
     * @return the source
     */
    public static Optional<Source> source(Node node) {
        node.allowOnly("reference", "certainty");
        Optional<String> reference = node.required("reference").flatMap(Node::text);
        Optional<Source.Certainty> certainty =
                node.required("certainty").flatMap(text -> oneOf(text, Source.Certainty.values()));
        return reference.isPresent() && certainty.isPresent()
                ? Optional.of(new Source(reference.get(), certainty.get()))
                : Optional.empty();
    }

    /**
     * Reads a law.
     *
     * @param node  the code
     * @return the law
     */
    public static Optional<Law> law(Node node) {
        return node.text(LAW, Text.of("een wet zoals WMO", "a law such as WMO")).map(Law::of);
    }

    /**
     * Reads a period.
     *
     * @param node  an object with {@code from}, and {@code until} if it has an end
     * @return the period
     */
    public static Optional<Period> period(Node node) {
        node.allowOnly("from", "until");
        Optional<LocalDate> from = node.required("from").flatMap(Node::date);
        if (node.field("until").isEmpty()) {
            return from.map(Period::startingOn);
        }
        Optional<LocalDate> until = node.field("until").flatMap(Node::date);
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return until.get().isAfter(from.get())
                ? Optional.of(Period.of(from.get(), until.get()))
                : node.problem(
                        "not-a-period",
                        Text.of(
                                "verwacht: een einde na de eerste dag; gevonden: een eerder einde",
                                "expected an end after the first day, found an earlier one"));
    }

    /**
     * Reads the name of a constant.
     *
     * @param <E>  the type of the constants
     * @param node  the name
     * @param constants  the constants
     * @return the constant
     */
    public static <E extends Enum<E>> Optional<E> oneOf(Node node, E[] constants) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E constant : constants) {
            meanings.put(constant.name(), constant);
        }
        return node.oneOf(meanings);
    }

    /**
     * Reads the items of an array, and tells a problem for each item whose key stood before.
     *
     * @param <T>  the type of the items
     * @param <K>  the type of the keys
     * @param node  the array
     * @param read  reads an item
     * @param key  what may not stand twice
     * @return the items that could be read
     */
    public static <T, K> List<T> distinct(
            Node node, Function<? super Node, Optional<T>> read, Function<? super T, K> key) {
        List<T> items = new ArrayList<>();
        Set<K> keys = new HashSet<>();
        for (Node item : node.items()) {
            read.apply(item).ifPresent(value -> {
                if (keys.add(key.apply(value))) {
                    items.add(value);
                } else {
                    item.problem(
                            "stands-twice",
                            Text.of("verwacht: dit één keer; gevonden: vaker", "expected this once, found it again"));
                }
            });
        }
        return items;
    }
}
