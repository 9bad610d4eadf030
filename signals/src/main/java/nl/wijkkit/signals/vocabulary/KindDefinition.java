package nl.wijkkit.signals.vocabulary;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kind of signal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  which kind
 * @param name  what people call it
 * @param source  the law or practice that makes it a task
 * @param partner  the sort of signal partner that sends it, such as {@code energy}; null if it is no partner's signal on
 *     arrears. Signals of the same sort on one address come from the same partner
 * @param terms  the rules of the terms that law and practice attach to it, by id
 * @param desk  the desk that gets it if no rule of triage says another
 * @param facts  the facts that may be known about it
 */
public record KindDefinition(
        SignalKind kind,
        Text name,
        Source source,
        @Nullable String partner,
        List<String> terms,
        DeskId desk,
        List<FactKey> facts) {

    /** Copies the lists. */
    public KindDefinition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(desk, "desk");
        terms = List.copyOf(terms);
        facts = List.copyOf(facts);
    }
}
