package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * Which domains of an assessment have a level, and why the others have none (<i>volledigheid</i>).
 * <p>
 * The rule of the ZRM is that all domains come up and are filled in; the law asks that no more is recorded than the case
 * needs. A domain that is declared unnecessary therefore does not make an assessment incomplete, and neither does one that
 * does not apply.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param scored  the domains with a level, in the order of the instruments
 * @param absent  per reason the domains without a level, in the same order; reasons without domains are left out
 */
public record Completeness(List<DomainKey> scored, Map<Absence, List<DomainKey>> absent) {

    /** Copies the lists. */
    public Completeness {
        scored = List.copyOf(scored);
        Map<Absence, List<DomainKey>> copy = new EnumMap<>(Absence.class);
        absent.forEach((reason, domains) -> {
            if (!domains.isEmpty()) {
                copy.put(reason, List.copyOf(domains));
            }
        });
        absent = Collections.unmodifiableMap(copy);
    }

    static Completeness of(Assessment assessment, DomainSet domains) {
        if (!assessment.instrument().equals(domains.base().id())
                || !assessment.supplements().equals(domains.supplementIds())) {
            throw new IllegalArgumentException("expected the instruments " + assessment.instrument() + " with "
                    + assessment.supplements() + ", got " + domains.base().id() + " with " + domains.supplementIds());
        }
        List<DomainKey> scored = new ArrayList<>();
        Map<Absence, List<DomainKey>> absent = new EnumMap<>(Absence.class);
        for (DomainKey domain : domains.owners().keySet()) {
            assessment
                    .absence(domain)
                    .ifPresentOrElse(
                            reason -> absent.computeIfAbsent(reason, key -> new ArrayList<>())
                                    .add(domain),
                            () -> scored.add(domain));
        }
        return new Completeness(scored, absent);
    }

    /**
     * Returns the domains without a level for one reason.
     *
     * @param reason  the reason
     * @return the domains, in the order of the instruments; often none
     */
    public List<DomainKey> without(Absence reason) {
        return absent.getOrDefault(reason, List.of());
    }

    /**
     * Returns the domains that would still have to come up: nothing is recorded, they were not asked, were declined, or
     * could not be judged.
     *
     * @return the domains, in the order of their reasons
     */
    public List<DomainKey> open() {
        List<DomainKey> open = new ArrayList<>();
        absent.forEach((reason, domains) -> {
            if (reason != Absence.NOT_APPLICABLE && reason != Absence.UNNECESSARY) {
                open.addAll(domains);
            }
        });
        return List.copyOf(open);
    }

    /**
     * Returns whether every domain has a level, does not apply, or was declared unnecessary.
     *
     * @return true if no domain is open
     */
    @JsonIgnore
    public boolean isComplete() {
        return open().isEmpty();
    }

    /**
     * Returns the number of domains of the instruments.
     *
     * @return the number, 1 or more
     */
    public int domains() {
        return scored.size() + absent.values().stream().mapToInt(List::size).sum();
    }
}
