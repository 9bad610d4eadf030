package nl.wijkkit.plan.family;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.problem.Problem;

/**
 * The families that a source holds on a day, and everything that was wrong in it.
 * <p>
 * Everyone with a record who was born by that day is a member of at least one family.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param on  the day
 * @param families  the families, in the order of the source
 * @param problems  the problems of the whole source, also those that stand with a family
 */
public record Families(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on, List<Family> families, List<Problem> problems) {

    /** Copies the lists. */
    public Families {
        Objects.requireNonNull(on, "on");
        families = List.copyOf(families);
        problems = List.copyOf(problems);
    }

    /**
     * Returns the families that someone is a member of: the one at home first.
     *
     * @param person  the id of the person
     * @return the families; empty if nobody knows the person
     */
    public List<Family> of(PersonId person) {
        List<Family> all = families.stream()
                .filter(family -> family.member(person).isPresent())
                .toList();
        return all.stream()
                .sorted((one, other) -> presence(one, person).compareTo(presence(other, person)))
                .toList();
    }

    private static Presence presence(Family family, PersonId person) {
        return family.member(person).map(Member::presence).orElse(Presence.DECEASED);
    }

    /**
     * Returns counts, and nothing about anyone.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Families[families=" + families.size() + ", problems=" + problems.size() + "]";
    }
}
