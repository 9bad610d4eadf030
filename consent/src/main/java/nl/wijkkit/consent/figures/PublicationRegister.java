package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * What was published, so that no further table can be set against it.
 * <p>
 * A table protects itself against subtraction within itself. Two tables on the same people and days could still be subtracted
 * from one another: of areas that overlap, of last month and last month but one day, with one column less. Therefore a table
 * is refused if an earlier one on the same subject has a day and a postal code in common with it, unless it shows exactly the
 * same. Put what belongs together into one table: areas within areas, and classifications crossed.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param publications  what was published, oldest first
 */
public record PublicationRegister(List<Publication> publications) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if an id stands twice
     */
    public PublicationRegister {
        publications = List.copyOf(publications);
        if (publications.stream().map(Publication::id).distinct().count() < publications.size()) {
            throw new IllegalArgumentException("publications must differ in their id, got one twice");
        }
    }

    /**
     * Returns a register of nothing.
     *
     * @return the register
     */
    public static PublicationRegister empty() {
        return new PublicationRegister(List.of());
    }

    /**
     * Registers a table before it is published.
     * <p>
     * Problem codes: {@code publication-overlaps}, {@code publication-id-taken}.
     *
     * @param id  the id of the publication: 1 to 64 letters, digits and the signs {@code . _ : -}
     * @param subject  what the figures are about, such as {@code costs}
     * @param table  the table
     * @return the register with it, or why it must not be published
     * @throws IllegalArgumentException if the id or the subject has another shape
     */
    public Checked<PublicationRegister> register(String id, String subject, ProtectedTable table) {
        Publication added = Publication.of(id, subject, table);
        List<Problem> problems = new ArrayList<>();
        for (Publication earlier : publications) {
            if (earlier.id().equals(id)) {
                problems.add(new Problem(
                        "publication-id-taken",
                        where(earlier),
                        Text.of("dit id is al gebruikt", "this id was used before")));
            } else if (added.overlaps(earlier) && !added.fingerprint().equals(earlier.fingerprint())) {
                problems.add(new Problem(
                        "publication-overlaps",
                        where(earlier),
                        Text.of(
                                "gaat over dezelfde mensen en dagen; het verschil zou iets kunnen verraden",
                                "is about the same people and days; the difference could betray something")));
            }
        }
        return Checked.of(problems, () -> {
            List<Publication> all = new ArrayList<>(publications);
            all.add(added);
            return new PublicationRegister(all);
        });
    }

    private static Text where(Publication earlier) {
        return Text.of("publicatie " + earlier.id(), "publication " + earlier.id());
    }

    /**
     * Returns the number of publications.
     *
     * @return one count
     */
    @Override
    public String toString() {
        return "PublicationRegister[publications=" + publications.size() + "]";
    }
}
