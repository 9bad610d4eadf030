package nl.wijkkit.zrm.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;

/**
 * How the answers of a group lie over the levels of each domain.
 * <p>
 * The distributions of parts of a group add up in any order to that of the whole, so that a group of any size can be
 * counted in parallel or piece by piece:
 * <pre>{@code
 * Distribution all = parts.parallel().map(Distribution::of).reduce(Distribution.none(instrument), Distribution::plus);
 * }</pre>
 * This class is immutable and thread-safe.
 *
 * @param instrument  the instrument of the answers
 * @param rows  the number of assessments, 0 or more
 * @param domains  the counts of each domain, in the order of the instrument
 */
public record Distribution(InstrumentId instrument, long rows, List<DomainCounts> domains) {

    /**
     * Copies the counts.
     *
     * @throws IllegalArgumentException if a domain stands twice, or its answers are not as many as the rows
     */
    public Distribution {
        Objects.requireNonNull(instrument, "instrument");
        domains = List.copyOf(domains);
        Set<DomainKey> keys = new HashSet<>();
        for (DomainCounts counts : domains) {
            if (!keys.add(counts.domain())) {
                throw new IllegalArgumentException("domain " + counts.domain() + " stands twice");
            }
            if (counts.scored() + counts.withoutLevel() != rows) {
                throw new IllegalArgumentException("expected " + rows + " answers on " + counts.domain() + ", got "
                        + (counts.scored() + counts.withoutLevel()));
            }
        }
    }

    /**
     * Returns the distribution of nobody.
     *
     * @param instrument  the instrument
     * @return counts of 0
     */
    public static Distribution none(Instrument instrument) {
        List<Long> zeros =
                LongStream.range(0, instrument.scale()).map(level -> 0).boxed().toList();
        return new Distribution(
                instrument.id(),
                0,
                instrument.domains().stream()
                        .map(domain -> new DomainCounts(domain.key(), zeros, Map.of()))
                        .toList());
    }

    /**
     * Counts the answers of a cohort.
     *
     * @param cohort  the cohort
     * @return its distribution
     */
    public static Distribution of(Cohort cohort) {
        Instrument instrument = cohort.instrument();
        List<DomainCounts> domains = new ArrayList<>();
        for (int d = 0; d < instrument.domains().size(); d++) {
            long[] counts = new long[256];
            for (int row = 0; row < cohort.rows(); row++) {
                counts[cohort.code(row, d) + 128]++;
            }
            Map<Absence, Long> missing = new EnumMap<>(Absence.class);
            for (Absence reason : Absence.values()) {
                missing.put(reason, counts[Codes.of(reason) + 128]);
            }
            domains.add(new DomainCounts(
                    instrument.domains().get(d).key(),
                    LongStream.rangeClosed(1, instrument.scale())
                            .map(level -> counts[(int) level + 128])
                            .boxed()
                            .collect(Collectors.toList()),
                    missing));
        }
        return new Distribution(instrument.id(), cohort.rows(), domains);
    }

    /**
     * Finds the counts of a domain.
     *
     * @param domain  the domain
     * @return its counts; empty if the instrument has no such domain
     */
    public Optional<DomainCounts> of(DomainKey domain) {
        return domains.stream().filter(counts -> counts.domain().equals(domain)).findFirst();
    }

    /**
     * Adds the distribution of another group.
     *
     * @param other  the distribution of other assessments on the same instrument
     * @return the sum
     * @throws IllegalArgumentException if the other is about another instrument
     */
    public Distribution plus(Distribution other) {
        if (!instrument.equals(other.instrument) || domains.size() != other.domains.size()) {
            throw new IllegalArgumentException(
                    "expected a distribution of " + instrument + ", got one of " + other.instrument);
        }
        List<DomainCounts> sum = new ArrayList<>();
        for (int d = 0; d < domains.size(); d++) {
            sum.add(domains.get(d).plus(other.domains.get(d)));
        }
        return new Distribution(instrument, rows + other.rows, sum);
    }
}
