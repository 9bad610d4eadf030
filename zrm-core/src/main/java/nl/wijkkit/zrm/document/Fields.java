package nl.wijkkit.zrm.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/** Reads the values that many documents share: a text in two languages, a source, a list. */
public final class Fields {

    private static final Map<String, Source.Certainty> CERTAINTIES =
            Map.of("SEEN", Source.Certainty.SEEN, "UNCERTAIN", Source.Certainty.UNCERTAIN);

    private Fields() {}

    /**
     * Reads a text in Dutch and English, an object with {@code nl} and {@code en}.
     *
     * @param node  the object
     * @return the text; empty if there was a problem
     */
    public static Optional<Text> text(Node node) {
        node.allowOnly("nl", "en");
        Optional<String> nl = node.required("nl").flatMap(Node::text);
        Optional<String> en = node.required("en").flatMap(Node::text);
        return nl.flatMap(dutch -> en.map(english -> Text.of(dutch, english)));
    }

    /**
     * Reads a source, an object with {@code reference} and {@code certainty}.
     *
     * @param node  the object
     * @return the source; empty if there was a problem
     */
    public static Optional<Source> source(Node node) {
        node.allowOnly("reference", "certainty");
        Optional<String> reference = node.required("reference").flatMap(Node::text);
        Optional<Source.Certainty> certainty = node.required("certainty").flatMap(c -> c.oneOf(CERTAINTIES));
        return reference.flatMap(stated -> certainty.map(sure -> new Source(stated, sure)));
    }

    /**
     * Reads the items of an array.
     *
     * @param <T>  the type of an item
     * @param node  the array
     * @param item  reads one item; empty if it told a problem
     * @return the items without a problem, in the order of the document
     */
    public static <T> List<T> list(Node node, Function<? super Node, Optional<T>> item) {
        List<T> items = new ArrayList<>();
        node.items().forEach(child -> item.apply(child).ifPresent(items::add));
        return List.copyOf(items);
    }

    /**
     * Reads the items of an array of which every item must be sound.
     *
     * @param <T>  the type of an item
     * @param node  the array
     * @param item  reads one item; empty if it told a problem
     * @return all items, in the order of the document; empty if there was a problem
     */
    public static <T> Optional<List<T>> all(Node node, Function<? super Node, Optional<T>> item) {
        List<T> items = list(node, item);
        return node.isArray() && items.size() == node.items().size() ? Optional.of(items) : Optional.empty();
    }
}
