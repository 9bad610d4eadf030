package nl.wijkkit.zrm.document;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * Reads a JSON document into {@link Node}s that know their place, and gathers every problem on the way.
 * <p>
 * Problem codes: {@code not-json}, {@code not-utf-8}, {@code too-deep}, {@code too-large}, {@code duplicate-key}, and
 * those of {@link Node}.
 */
public final class Document {

    /** Objects and arrays within one another, at most. */
    static final int MAX_DEPTH = 64;

    /** Values in one document, at most; a document that holds more is data, not a document. */
    static final int MAX_NODES = 5_000_000;

    /** Looking a parser's provider up takes longer than parsing an ordinary document; the factory is safe for use by many. */
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final JsonParser parser;
    private final List<Problem> problems;
    private final int maxNodes;
    private int nodes;

    private Document(JsonParser parser, List<Problem> problems, int maxNodes) {
        this.parser = parser;
        this.problems = problems;
        this.maxNodes = maxNodes;
    }

    /**
     * Reads a document and converts it.
     *
     * @param <T>  the type of the value
     * @param json  the source, read to its end and left open
     * @param conversion  converts the outermost value; empty if it told a node of at least one problem
     * @return the value, or all the problems
     * @throws IllegalStateException if the conversion returns empty and told no problem
     * @throws UncheckedIOException if the source cannot be read
     */
    public static <T> Checked<T> read(Reader json, Function<? super Node, Optional<T>> conversion) {
        List<Problem> problems = new ArrayList<>();
        Optional<T> value = parse(json, problems).flatMap(conversion);
        if (problems.isEmpty() && value.isEmpty()) {
            throw new IllegalStateException("a conversion without a value must tell a problem");
        }
        return Checked.of(problems, value::orElseThrow);
    }

    /**
     * Opens bytes as UTF-8 without leniency: other bytes become the problem {@code not-utf-8}, never a replacement
     * character.
     *
     * @param bytes  the source
     * @return a reader over the source
     */
    public static Reader utf8(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }

    /**
     * Reads a document into nodes, for a reader that keeps what is sound beside the problems of the rest.
     *
     * @param json  the source, read to its end and left open
     * @param problems  receives the problems, now and whenever a node of this document tells one
     * @return the outermost value; empty if the source is not one JSON document within the limits
     * @throws UncheckedIOException if the source cannot be read
     */
    public static Optional<Node> parse(Reader json, List<Problem> problems) {
        return parse(json, problems, MAX_NODES);
    }

    /** Reads a document of at most so many values. */
    static Optional<Node> parse(Reader json, List<Problem> problems, int maxNodes) {
        // not closed: closing would close the caller's reader
        PushbackReader source = new PushbackReader(json);
        try {
            int first = source.read();
            if (first < 0) {
                problems.add(new Problem(
                        "not-json",
                        Text.of("/ (begin)", "/ (start)"),
                        Text.of(
                                "verwacht: een JSON-document; gevonden: niets",
                                "expected a JSON document, found nothing")));
                return Optional.empty();
            }
            if (first != BYTE_ORDER_MARK) {
                source.unread(first);
            }
        } catch (CharacterCodingException e) {
            problems.add(notUtf8(Text.of("/ (begin)", "/ (start)")));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Document(PARSERS.createParser(source), problems, maxNodes).root();
    }

    private Optional<Node> root() {
        try {
            parser.next();
            Node root = value("", 0);
            if (parser.hasNext()) {
                parser.next();
            }
            return Optional.of(root);
        } catch (JsonParsingException e) {
            problems.add(notJson(e.getLocation()));
        } catch (JsonException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                problems.add(notUtf8(Node.place("", parser.getLocation())));
            } else if (e.getCause() instanceof IOException cause) {
                throw new UncheckedIOException(cause);
            } else {
                problems.add(notJson(parser.getLocation()));
            }
        } catch (Unreadable e) {
            problems.add(new Problem(e.code, Node.place("", parser.getLocation()), e.sentence));
        }
        return Optional.empty();
    }

    private static Problem notUtf8(Text place) {
        return new Problem(
                "not-utf-8",
                place,
                Text.of(
                        "verwacht: tekst in UTF-8; gevonden: andere bytes",
                        "expected text in UTF-8, found other bytes"));
    }

    private static Problem notJson(JsonLocation location) {
        return new Problem(
                "not-json",
                Node.place("", location),
                Text.of("verwacht: JSON; gevonden: iets anders", "expected JSON, found something else"));
    }

    private Node value(String pointer, int depth) {
        if (depth > MAX_DEPTH) {
            throw new Unreadable(
                    "too-deep",
                    Text.of(
                            "verwacht: hooguit " + MAX_DEPTH + " niveaus diep; gevonden: meer",
                            "expected at most " + MAX_DEPTH + " levels of nesting, found more"));
        }
        if (++nodes > maxNodes) {
            throw new Unreadable(
                    "too-large",
                    Text.of(
                            "verwacht: hooguit " + maxNodes + " waarden; gevonden: meer",
                            "expected at most " + maxNodes + " values, found more"));
        }
        Event event = currentEvent();
        JsonLocation location = parser.getLocation();
        Object content = switch (event) {
            case START_OBJECT -> object(pointer, depth);
            case START_ARRAY -> array(pointer, depth);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> Node.NULL;
            case KEY_NAME, END_OBJECT, END_ARRAY -> throw new IllegalStateException("no value at " + event);
        };
        return new Node(content, pointer, location, problems);
    }

    private BigDecimal number() {
        try {
            return parser.getBigDecimal();
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
            throw new Unreadable(
                    "too-large",
                    Text.of(
                            "verwacht: een getal met minder cijfers of een kleinere macht",
                            "expected a number with fewer digits or a smaller exponent"));
        }
    }

    private Event currentEvent() {
        Event event = parser.currentEvent();
        if (event == null) {
            throw new IllegalStateException("the parser must stand at a value");
        }
        return event;
    }

    private Map<String, Node> object(String pointer, int depth) {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            JsonLocation location = parser.getLocation();
            parser.next();
            String child = pointer + "/" + Node.printable(name);
            Node value = value(child, depth + 1);
            if (fields.putIfAbsent(name, value) != null) {
                problems.add(new Problem(
                        "duplicate-key",
                        Node.place(child, location),
                        Text.of(
                                "verwacht: dit veld één keer; gevonden: vaker",
                                "expected this field once, found it again")));
            }
        }
        return fields;
    }

    private List<Node> array(String pointer, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.next() != Event.END_ARRAY) {
            items.add(value(pointer + "/" + items.size(), depth + 1));
        }
        return items;
    }

    /** The document cannot be read further. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Text sentence;

        Unreadable(String code, Text sentence) {
            super(sentence.en(), null, false, false);
            this.code = code;
            this.sentence = sentence;
        }
    }
}
