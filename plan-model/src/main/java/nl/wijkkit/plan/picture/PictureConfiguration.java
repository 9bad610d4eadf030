package nl.wijkkit.plan.picture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Which facts a client picture may hold, where they come from, and which purpose needs which of them.
 * <p>
 * It is data: a municipality writes its own ({@link ConfigurationReader}). A purpose that is not in it gets no facts, a
 * kind that no purpose needs is never asked for, and a source that holds nothing needed is never asked.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param version  the version, such as {@code 2026-01}
 * @param name  what people call it
 * @param source  where it comes from
 * @param sources  the sources, none twice; kept in order of their names
 * @param kinds  the kinds of fact, none twice, each of sources listed here; kept in order of their names
 * @param purposes  the purposes, none twice, each in need of kinds listed here; kept in order of their names
 */
public record PictureConfiguration(
        String id,
        String version,
        Text name,
        Source source,
        List<FactSource> sources,
        List<FactDefinition> kinds,
        List<PurposeNeeds> purposes) {

    /**
     * Checks that nothing stands twice and that everything named is there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public PictureConfiguration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        sources = sorted(sources, FactSource::id);
        kinds = sorted(kinds, FactDefinition::kind);
        purposes = sorted(purposes, PurposeNeeds::purpose);
        Set<SourceId> knownSources = sources.stream().map(FactSource::id).collect(Collectors.toSet());
        for (FactDefinition definition : kinds) {
            if (!knownSources.containsAll(definition.sources())) {
                throw new IllegalArgumentException(
                        "kind " + definition.kind() + " names a source that is not in this configuration");
            }
        }
        Set<FactKind> knownKinds = kinds.stream().map(FactDefinition::kind).collect(Collectors.toSet());
        for (PurposeNeeds purpose : purposes) {
            if (!purpose.needs().stream().map(PurposeNeeds.Need::kind).allMatch(knownKinds::contains)) {
                throw new IllegalArgumentException(
                        "purpose " + purpose.purpose() + " needs a kind that is not in this configuration");
            }
        }
    }

    /**
     * Returns what a purpose needs.
     *
     * @param purpose  the purpose
     * @return its needs
     * @throws IllegalArgumentException if this configuration does not know the purpose
     */
    public PurposeNeeds needsOf(Purpose purpose) {
        return purposes.stream()
                .filter(needs -> needs.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("expected a purpose of configuration " + id + ", got " + purpose));
    }

    /**
     * Finds a kind of fact.
     *
     * @param kind  the kind
     * @return its definition; empty if this configuration does not know it
     */
    public Optional<FactDefinition> definition(FactKind kind) {
        return kinds.stream()
                .filter(definition -> definition.kind().equals(kind))
                .findFirst();
    }

    /**
     * Returns the kinds that no purpose needs. They are never asked for; take them out, or say who needs them.
     *
     * @return the kinds, in order
     */
    public List<FactKind> unneededKinds() {
        return kinds.stream()
                .map(FactDefinition::kind)
                .filter(kind -> purposes.stream()
                        .noneMatch(purpose -> purpose.depthOf(kind).isPresent()))
                .toList();
    }

    /**
     * Returns the sources that hold nothing that a purpose needs. They are never asked.
     *
     * @return the sources, in order
     */
    public List<SourceId> unneededSources() {
        List<FactKind> unneeded = unneededKinds();
        return sources.stream()
                .map(FactSource::id)
                .filter(candidate -> kinds.stream()
                        .noneMatch(definition ->
                                definition.sources().contains(candidate) && !unneeded.contains(definition.kind())))
                .toList();
    }

    /**
     * Returns the id, the version and the numbers of sources, kinds and purposes.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "PictureConfiguration[" + id + " " + version + ", sources=" + sources.size() + ", kinds=" + kinds.size()
                + ", purposes=" + purposes.size() + "]";
    }

    private static <T, K extends Comparable<K>> List<T> sorted(List<T> items, Function<T, K> key) {
        Set<K> keys = new HashSet<>();
        for (T item : items) {
            if (!keys.add(key.apply(item))) {
                throw new IllegalArgumentException(key.apply(item) + " stands twice");
            }
        }
        return items.stream().sorted(Comparator.comparing(key)).toList();
    }
}
