package nl.wijkkit.zrm.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;

/**
 * The domains of an instrument and the supplements that are used beside it, in their order.
 *
 * @param base  the instrument
 * @param supplements  its supplements
 * @param owners  per domain the instrument that it belongs to
 */
record DomainSet(Instrument base, List<Instrument> supplements, Map<DomainKey, Instrument> owners) {

    /** Combines the instruments; refuses what cannot be used together. */
    static DomainSet of(Instrument base, List<Instrument> supplements) {
        Map<DomainKey, Instrument> owners = new LinkedHashMap<>();
        add(owners, base);
        for (Instrument supplement : supplements) {
            if (!supplement.supplementTo().contains(base.id())) {
                throw new IllegalArgumentException(
                        "instrument " + supplement.id() + " must be a supplement to " + base.id());
            }
            if (supplement.scale() != base.scale()) {
                throw new IllegalArgumentException("supplement " + supplement.id() + " must have a scale of "
                        + base.scale() + ", got " + supplement.scale());
            }
            add(owners, supplement);
        }
        return new DomainSet(base, List.copyOf(supplements), owners);
    }

    private static void add(Map<DomainKey, Instrument> owners, Instrument instrument) {
        for (Domain domain : instrument.domains()) {
            if (owners.putIfAbsent(domain.key(), instrument) != null) {
                throw new IllegalArgumentException(
                        "domain " + domain.key() + " must stand in one of the instruments that are used together");
            }
        }
    }

    boolean has(DomainKey domain) {
        return owners.containsKey(domain);
    }

    /** Returns the instrument of a domain that is in this set. */
    Instrument owner(DomainKey domain) {
        return Objects.requireNonNull(owners.get(domain), "owner");
    }

    int scale() {
        return base.scale();
    }

    List<InstrumentId> supplementIds() {
        return supplements.stream().map(Instrument::id).toList();
    }

    List<Instrument> instruments() {
        List<Instrument> all = new ArrayList<>();
        all.add(base);
        all.addAll(supplements);
        return all;
    }
}
