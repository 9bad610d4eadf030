package nl.wijkkit.plan.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * What one purpose needs to know, and why.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param purpose  the purpose
 * @param name  what people call it
 * @param basis  the article or policy that the purpose rests on
 * @param needs  what it needs, no kind twice; kept in order of kind; empty if it needs no facts at all
 */
public record PurposeNeeds(Purpose purpose, Text name, Source basis, List<PurposeNeeds.Need> needs) {

    /**
     * One kind of fact that a purpose needs.
     *
     * @param kind  the kind
     * @param depth  whether it must know what, or only that
     * @param why  why it cannot do without
     */
    public record Need(FactKind kind, Depth depth, Text why) {

        /** Checks that all is there. */
        public Need {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(depth, "depth");
            Objects.requireNonNull(why, "why");
        }
    }

    /**
     * Checks that no kind stands twice.
     *
     * @throws IllegalArgumentException if one does
     */
    public PurposeNeeds {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(basis, "basis");
        needs = needs.stream().sorted(Comparator.comparing(Need::kind)).toList();
        if (needs.stream().map(Need::kind).distinct().count() != needs.size()) {
            throw new IllegalArgumentException("a purpose must not need a kind twice");
        }
    }

    /**
     * Returns how deep this purpose may look into a kind of fact.
     *
     * @param kind  the kind
     * @return the depth; empty if this purpose does not need the kind
     */
    public Optional<Depth> depthOf(FactKind kind) {
        return needs.stream()
                .filter(need -> need.kind().equals(kind))
                .map(Need::depth)
                .findFirst();
    }
}
