package nl.wijkkit.consent.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * All codes that requests and rules may use, with their meaning: finite, so that rules can be checked by trying all.
 * <p>
 * Codes never change their meaning. A supplier adds codes of its own with a document in the same format and
 * {@link #with(Vocabulary)}; no code of Java is needed for it.
 * <pre>{@code
 * Vocabulary words = Vocabulary.dutch();
 * words.label(Aspect.ROLE, "CASE_WORKER"); // worker of the district team
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Vocabulary {

    private final String id;
    private final String version;
    private final Text name;
    private final Map<Aspect, Map<String, Term>> terms;
    private final Map<FactKey, FactDefinition> facts;
    private final Map<DataCategory, CategoryTraits> traits;
    private final Map<Relation, Relation> endings;
    private final Map<DomainKey, DataCategory> domains;

    Vocabulary(
            String id,
            String version,
            Text name,
            Map<Aspect, Map<String, Term>> terms,
            Map<FactKey, FactDefinition> facts,
            Map<DataCategory, CategoryTraits> traits,
            Map<Relation, Relation> endings,
            Map<DomainKey, DataCategory> domains) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.name = Objects.requireNonNull(name, "name");
        Map<Aspect, Map<String, Term>> copy = new EnumMap<>(Aspect.class);
        terms.forEach((aspect, list) -> copy.put(aspect, unmodifiable(list)));
        this.terms = Collections.unmodifiableMap(copy);
        this.facts = unmodifiable(facts);
        this.traits = unmodifiable(traits);
        this.endings = unmodifiable(endings);
        this.domains = unmodifiable(domains);
    }

    /**
     * Returns the shipped vocabulary of the Dutch social domain.
     *
     * @return the vocabulary
     */
    public static Vocabulary dutch() {
        return Shipped.DUTCH;
    }

    /**
     * Returns the stable name.
     *
     * @return lower case words joined by hyphens
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return such as {@code 2026-11}
     */
    public String version() {
        return version;
    }

    /**
     * Returns what people call this vocabulary.
     *
     * @return the name
     */
    public Text name() {
        return name;
    }

    /**
     * Returns all codes of an aspect.
     *
     * @param aspect  what they are codes of
     * @return the codes in the order of the document
     */
    public List<Term> terms(Aspect aspect) {
        return List.copyOf(terms.getOrDefault(aspect, Map.of()).values());
    }

    /**
     * Finds a code.
     *
     * @param aspect  what it is a code of
     * @param code  the code
     * @return the code with its meaning; empty if this vocabulary does not have it
     */
    public Optional<Term> term(Aspect aspect, String code) {
        return Optional.ofNullable(terms.getOrDefault(aspect, Map.of()).get(code));
    }

    /**
     * Returns what people call a code.
     *
     * @param aspect  what it is a code of
     * @param code  the code
     * @return the label; the code itself if this vocabulary does not have it
     */
    public Text label(Aspect aspect, String code) {
        return term(aspect, code).map(Term::label).orElseGet(() -> Text.same(code));
    }

    /**
     * Returns all facts that a request can state.
     *
     * @return the definitions in the order of the document
     */
    public List<FactDefinition> facts() {
        return List.copyOf(facts.values());
    }

    /**
     * Finds a fact.
     *
     * @param key  the key
     * @return the definition; empty if this vocabulary does not have it
     */
    public Optional<FactDefinition> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /**
     * Returns what the law makes of a category.
     *
     * @param category  the category
     * @return the traits; empty if this vocabulary does not have the category
     */
    public Optional<CategoryTraits> traits(DataCategory category) {
        return Optional.ofNullable(traits.get(category));
    }

    /**
     * Returns what becomes of a relation that has ended, such as assigned, which becomes formerly assigned.
     *
     * @param relation  the relation
     * @return the relation after its end; empty if nothing is left of it
     */
    public Optional<Relation> afterEnd(Relation relation) {
        return Optional.ofNullable(endings.get(relation));
    }

    /**
     * Returns the category of the data on a domain of the self-sufficiency matrix.
     *
     * @param domain  the domain
     * @return the category; empty if this vocabulary does not have the domain
     */
    public Optional<DataCategory> category(DomainKey domain) {
        return Optional.ofNullable(domains.get(domain));
    }

    /**
     * Adds the codes of another vocabulary.
     *
     * @param additions  the other vocabulary; its id, version and name stay behind
     * @return a copy with the codes of both
     * @throws IllegalArgumentException if both have one code
     */
    public Vocabulary with(Vocabulary additions) {
        Map<Aspect, Map<String, Term>> both = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            both.put(
                    aspect,
                    joined(
                            terms.getOrDefault(aspect, Map.of()),
                            additions.terms.getOrDefault(aspect, Map.of()),
                            aspect.field()));
        }
        return new Vocabulary(
                id,
                version,
                name,
                both,
                joined(facts, additions.facts, "facts"),
                joined(traits, additions.traits, "categories"),
                joined(endings, additions.endings, "relations"),
                joined(domains, additions.domains, "domains"));
    }

    private static <K, V> Map<K, V> joined(Map<K, V> first, Map<K, V> second, String list) {
        Map<K, V> joined = new LinkedHashMap<>(first);
        second.forEach((key, value) -> {
            if (joined.putIfAbsent(key, value) != null) {
                throw new IllegalArgumentException(key + " stands in both lists of " + list);
            }
        });
        return joined;
    }

    private static <K, V> Map<K, V> unmodifiable(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * Returns the id, the version and the number of codes.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        List<Term> all = new ArrayList<>();
        terms.values().forEach(list -> all.addAll(list.values()));
        return "Vocabulary[" + id + " " + version + ", codes=" + all.size() + ", facts=" + facts.size() + "]";
    }

    /** Read when first asked for. */
    private static final class Shipped {
        private static final Vocabulary DUTCH = VocabularyReader.shipped("dutch-social-domain.json");
    }
}
