package nl.wijkkit.zrm.change;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.instrument.Comparability;
import nl.wijkkit.zrm.instrument.Correspondence;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.DomainLink;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Two domains to put beside each other, or one that stands alone.
 *
 * @param from  the domain in the first instrument
 * @param to  the domain in the second instrument
 * @param obstacle  what keeps their levels apart, if anything
 */
record Pairing(
        @Nullable DomainKey from,
        @Nullable DomainKey to,
        Relation relation,
        Comparability comparability,
        @Nullable Obstacle obstacle) {

    /** Pairs the domains of corresponding instruments; the order is the same in both directions. */
    static List<Pairing> of(Correspondence correspondence) {
        List<Pairing> pairings = new ArrayList<>();
        for (DomainLink link : correspondence.links()) {
            Comparability comparability = link.comparability();
            @Nullable Obstacle obstacle = comparability == Comparability.NOT_COMPARABLE ? Obstacle.OTHER_DOMAIN : null;
            for (DomainKey from : link.from()) {
                for (DomainKey to : link.to()) {
                    pairings.add(new Pairing(from, to, link.relation(), comparability, obstacle));
                }
            }
            if (link.to().isEmpty()) {
                pairings.add(alone(link.from().get(0), null, Obstacle.OTHER_DOMAIN));
            }
            if (link.from().isEmpty()) {
                pairings.add(alone(null, link.to().get(0), Obstacle.OTHER_DOMAIN));
            }
        }
        return List.copyOf(pairings);
    }

    /** Leaves every domain of an instrument alone, as the earlier or the later one. */
    static List<Pairing> alone(Instrument instrument, boolean isEarlier, Obstacle obstacle) {
        return instrument.domains().stream()
                .map(domain -> isEarlier ? alone(domain.key(), null, obstacle) : alone(null, domain.key(), obstacle))
                .toList();
    }

    private static Pairing alone(@Nullable DomainKey from, @Nullable DomainKey to, Obstacle obstacle) {
        return new Pairing(from, to, Relation.NONE, Comparability.NOT_COMPARABLE, obstacle);
    }
}
