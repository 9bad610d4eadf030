package nl.wijkkit.plan.terms;

import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * A rule that sets a term (<i>termijn</i>): how long, by which law its end moves, and where it stands.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  stable: capitals, digits and underscores, such as {@code WMO_INVESTIGATION_6W}
 * @param length  how long
 * @param regime  by which law the end of the term moves
 * @param basis  how binding the term is
 * @param name  what must be done within the term, for people to read
 * @param source  the article or protocol that sets it
 */
public record TermRule(String id, TermLength length, Regime regime, TermBasis basis, Text name, Source source) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /**
     * Checks the shape of the id.
     *
     * @throws IllegalArgumentException if the id is not capitals, digits and underscores
     */
    public TermRule {
        if (!SHAPE.matcher(id).matches()) {
            throw new IllegalArgumentException("a term rule must be named by capitals, digits and underscores");
        }
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Returns the id and the length.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TermRule[" + id + ", " + length.label().en() + "]";
    }
}
