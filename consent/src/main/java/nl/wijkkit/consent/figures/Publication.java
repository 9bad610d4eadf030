package nl.wijkkit.consent.figures;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.wijkkit.plan.period.Period;

/**
 * What the register remembers of a table that was published: on which people and days it was, and a fingerprint of it.
 * <p>
 * The postal codes say where at least one person has a provision, so that the register itself is never published.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the publication: 1 to 64 letters, digits and the signs {@code . _ : -}
 * @param subject  what the figures are about, such as {@code costs}: tables with another subject are not compared
 * @param period  the days that they are about
 * @param postcodes  the postal codes that they came from, sorted
 * @param fingerprint  the SHA-256 of all that was shown, 64 hexadecimal digits
 */
public record Publication(String id, String subject, Period period, List<String> postcodes, String fingerprint) {

    /**
     * Copies and sorts the postal codes.
     *
     * @throws IllegalArgumentException if an id or the fingerprint has another shape
     */
    public Publication {
        if (!id.matches("[A-Za-z0-9._:-]{1,64}") || !subject.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new IllegalArgumentException(
                    "the id and the subject of a publication must be 1 to 64 letters, digits and the signs . _ : -");
        }
        Objects.requireNonNull(period, "period");
        postcodes = List.copyOf(new TreeSet<>(postcodes));
        if (!fingerprint.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a fingerprint must be 64 hexadecimal digits");
        }
    }

    static Publication of(String id, String subject, ProtectedTable table) {
        return new Publication(id, subject, table.period(), table.postcodes(), table.fingerprint());
    }

    /** Whether both are about the same subject, and could be about the same people on the same day. */
    boolean overlaps(Publication other) {
        if (!subject.equals(other.subject) || period.intersection(other.period).isEmpty()) {
            return false;
        }
        TreeSet<String> own = new TreeSet<>(postcodes);
        return other.postcodes.stream().anyMatch(own::contains);
    }

    /**
     * Returns the id and the subject.
     *
     * @return the id and the subject, without places
     */
    @Override
    public String toString() {
        return "Publication[" + id + ", " + subject + "]";
    }
}
