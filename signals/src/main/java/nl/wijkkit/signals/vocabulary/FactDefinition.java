package nl.wijkkit.signals.vocabulary;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * A fact that may be known about a signal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param key  its name
 * @param name  what people call it
 * @param type  the shape of its value
 * @param unit  what a number counts, such as months; null if the type says enough
 * @param codes  the codes of the list, in order; empty unless the type is {@link FactType#CODE}
 * @param isOpen  whether other codes may be taken in too, which then count as no code that a rule knows
 * @param use  what it is asked for
 */
public record FactDefinition(
        FactKey key, Text name, FactType type, @Nullable Text unit, List<String> codes, boolean isOpen, FactUse use) {

    /**
     * Copies the codes and checks that they fit the type.
     *
     * @throws IllegalArgumentException if the fact can never be asked, if codes stand with another type or are missing, or
     *     if a rule of triage would have to read words
     */
    public FactDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(use, "use");
        codes = List.copyOf(codes);
        if (NeverAsked.includes(key)) {
            throw new IllegalArgumentException("a fact must be one that may be asked, got " + key);
        }
        if ((type == FactType.CODE) != (!codes.isEmpty() || isOpen)) {
            throw new IllegalArgumentException(
                    "a list of codes must stand with the type CODE and no other, got " + type);
        }
        if (type == FactType.WORDS && use != FactUse.WORKER) {
            throw new IllegalArgumentException("words must be for a worker, got the use " + use);
        }
    }
}
