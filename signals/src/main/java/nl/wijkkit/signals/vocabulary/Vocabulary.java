package nl.wijkkit.signals.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * The kinds of signal and the facts that may be known about them.
 * <pre>{@code
 * Vocabulary vocabulary = VocabularyReader.shipped();
 * boolean asked = vocabulary.allows(SignalKind.of("ARREARS_RENT"), FactKey.of("amount"));
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Vocabulary {

    private final String id;
    private final String version;
    private final Text name;
    private final Source source;
    private final Map<FactKey, FactDefinition> facts;
    private final Map<SignalKind, KindDefinition> kinds;
    private final Map<SignalKind, Set<FactKey>> allowed;

    /**
     * Creates a vocabulary.
     *
     * @param id  lower case words joined by hyphens
     * @param version  the version
     * @param name  what people call it
     * @param source  where it comes from
     * @param facts  the facts
     * @param kinds  the kinds, of which one is {@link SignalKind#TO_BE_COMPLETED}
     * @throws IllegalArgumentException if a key or kind stands twice, a kind names a fact that is not there, or the kind
     *     for what could not be read is missing
     */
    public Vocabulary(
            String id,
            String version,
            Text name,
            Source source,
            List<FactDefinition> facts,
            List<KindDefinition> kinds) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.name = Objects.requireNonNull(name, "name");
        this.source = Objects.requireNonNull(source, "source");
        Map<FactKey, FactDefinition> byKey = new LinkedHashMap<>();
        for (FactDefinition fact : facts) {
            if (byKey.put(fact.key(), fact) != null) {
                throw new IllegalArgumentException("a fact must stand once, got " + fact.key() + " twice");
            }
        }
        Map<SignalKind, KindDefinition> byKind = new LinkedHashMap<>();
        Map<SignalKind, Set<FactKey>> allowedFacts = new LinkedHashMap<>();
        for (KindDefinition kind : kinds) {
            if (byKind.put(kind.kind(), kind) != null) {
                throw new IllegalArgumentException("a kind must stand once, got " + kind.kind() + " twice");
            }
            if (!byKey.keySet().containsAll(kind.facts())) {
                throw new IllegalArgumentException(
                        "a kind must name facts of this vocabulary, got another for " + kind.kind());
            }
            allowedFacts.put(kind.kind(), Set.copyOf(kind.facts()));
        }
        if (!byKind.containsKey(SignalKind.TO_BE_COMPLETED)) {
            throw new IllegalArgumentException("a vocabulary must have the kind " + SignalKind.TO_BE_COMPLETED);
        }
        this.facts = Collections.unmodifiableMap(byKey);
        this.kinds = Collections.unmodifiableMap(byKind);
        this.allowed = Collections.unmodifiableMap(allowedFacts);
    }

    /**
     * Returns the id.
     *
     * @return lower case words joined by hyphens
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text name() {
        return name;
    }

    /**
     * Returns where it comes from.
     *
     * @return the source
     */
    public Source source() {
        return source;
    }

    /**
     * Returns the facts.
     *
     * @return all facts, in the order of the document
     */
    public List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * Returns the kinds.
     *
     * @return all kinds, in the order of the document
     */
    public List<KindDefinition> kinds() {
        return List.copyOf(kinds.values());
    }

    /**
     * Looks up a fact.
     *
     * @param key  its name
     * @return the fact; empty if it may not be asked
     */
    public Optional<FactDefinition> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /**
     * Looks up a kind.
     *
     * @param kind  its code
     * @return the kind; empty if it is not in this vocabulary
     */
    public Optional<KindDefinition> kind(SignalKind kind) {
        return Optional.ofNullable(kinds.get(kind));
    }

    /**
     * Returns whether a fact may be known about a kind of signal.
     *
     * @param kind  the kind
     * @param key  the fact
     * @return true if it stands in the list of the kind
     */
    public boolean allows(SignalKind kind, FactKey key) {
        Set<FactKey> keys = allowed.get(kind);
        return keys != null && keys.contains(key);
    }

    /**
     * Returns id and version.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Vocabulary[" + id + " " + version + "]";
    }
}
