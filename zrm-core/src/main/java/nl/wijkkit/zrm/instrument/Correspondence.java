package nl.wijkkit.zrm.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * Which domains of two editions correspond, and whether their levels may be compared.
 * <p>
 * A comparison of two editions asks this first, domain by domain:
 * <pre>{@code
 * Correspondence editions = instruments.correspondence(Instruments.ZRM_2013, Instruments.ZRM_2017).orElseThrow();
 * DomainLink link = editions.ofFrom(DomainKey.of("verslaving")).orElseThrow();
 * link.relation(); // CHANGED_MEANING: a step on this domain is not a change of the person
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param from  the first edition
 * @param to  the second edition
 * @param links  how the domains relate, each domain at most once on its side
 * @param source  where the comparison of the editions comes from
 */
public record Correspondence(InstrumentId from, InstrumentId to, List<DomainLink> links, Source source) {

    private static final Source ITSELF = new Source("the same instrument and edition", Source.Certainty.SEEN);
    private static final Text ITSELF_SENTENCE =
            Text.of("hetzelfde instrument in dezelfde versie", "the same instrument in the same edition");

    /**
     * Checks that no domain stands twice on one side.
     *
     * @throws IllegalArgumentException if one does
     */
    public Correspondence {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        links = List.copyOf(links);
        requireOnce(from, links.stream().flatMap(link -> link.from().stream()));
        requireOnce(to, links.stream().flatMap(link -> link.to().stream()));
        Objects.requireNonNull(source, "source");
    }

    private static void requireOnce(InstrumentId side, Stream<DomainKey> keys) {
        Set<DomainKey> seen = new HashSet<>();
        keys.forEach(key -> {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("domain " + key + " of " + side + " must stand in one link");
            }
        });
    }

    /** Returns the correspondence of an instrument with itself: every domain is the same. */
    static Correspondence identity(Instrument instrument) {
        List<DomainLink> links = instrument.domains().stream()
                .map(domain -> new DomainLink(
                        List.of(domain.key()), List.of(domain.key()), Relation.SAME, ITSELF, ITSELF_SENTENCE))
                .toList();
        return new Correspondence(instrument.id(), instrument.id(), links, ITSELF);
    }

    /**
     * Finds how a domain of the first edition relates to the second.
     *
     * @param domain  a domain of the first edition
     * @return the link; empty if the domain is not known here
     */
    public Optional<DomainLink> ofFrom(DomainKey domain) {
        return links.stream().filter(link -> link.from().contains(domain)).findFirst();
    }

    /**
     * Finds how a domain of the second edition relates to the first.
     *
     * @param domain  a domain of the second edition
     * @return the link; empty if the domain is not known here
     */
    public Optional<DomainLink> ofTo(DomainKey domain) {
        return links.stream().filter(link -> link.to().contains(domain)).findFirst();
    }

    /**
     * Returns this correspondence read in the other direction.
     *
     * @return the inverse; its inverse equals this correspondence
     */
    public Correspondence inverse() {
        return new Correspondence(
                to, from, links.stream().map(DomainLink::inverse).toList(), source);
    }

    /**
     * Returns the editions and the number of links.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Correspondence[" + from + " to " + to + ", links=" + links.size() + "]";
    }
}
