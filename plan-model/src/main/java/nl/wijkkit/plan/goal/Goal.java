package nl.wijkkit.plan.goal;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;

/**
 * What a family wants to reach (<i>doel</i>), in its own words.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the goal's id, which never changes
 * @param words  the goal in the citizen's own words
 * @param forWhom  the members of the family that it is for, all different; empty means the family as a whole
 * @param targets  the levels to reach, on domains that differ; may be empty
 * @param status  how it stands
 */
public record Goal(GoalId id, FreeText words, List<PersonId> forWhom, List<DomainTarget> targets, GoalStatus status) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a person or a domain occurs twice
     */
    public Goal {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(words, "words");
        forWhom = Shape.distinct(forWhom, "persons");
        targets =
                Shape.distinctBy(targets, target -> List.of(target.instrument(), target.domain()), "domains of a goal");
        Objects.requireNonNull(status, "status");
    }

    /**
     * Obtains an open goal.
     *
     * @param id  the goal's id
     * @param words  the goal in the citizen's own words
     * @param forWhom  the members of the family that it is for; empty means the family as a whole
     * @param targets  the levels to reach; may be empty
     * @return the goal
     * @throws IllegalArgumentException if a person or a domain occurs twice
     */
    public static Goal of(GoalId id, FreeText words, List<PersonId> forWhom, List<DomainTarget> targets) {
        return new Goal(id, words, forWhom, targets, GoalStatus.OPEN);
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public Goal withId(GoalId value) {
        return new Goal(value, words, forWhom, targets, status);
    }

    /**
     * Returns a copy in other words.
     *
     * @param value  the words
     * @return the copy
     */
    public Goal withWords(FreeText value) {
        return new Goal(id, value, forWhom, targets, status);
    }

    /**
     * Returns a copy for other people.
     *
     * @param value  the members of the family; empty means the family as a whole
     * @return the copy
     * @throws IllegalArgumentException if a person occurs twice
     */
    public Goal withForWhom(List<PersonId> value) {
        return new Goal(id, words, value, targets, status);
    }

    /**
     * Returns a copy with other levels to reach.
     *
     * @param value  the levels to reach; may be empty
     * @return the copy
     * @throws IllegalArgumentException if a domain occurs twice
     */
    public Goal withTargets(List<DomainTarget> value) {
        return new Goal(id, words, forWhom, value, status);
    }

    /**
     * Returns a copy with another status.
     *
     * @param value  the status
     * @return the copy
     */
    public Goal withStatus(GoalStatus value) {
        return new Goal(id, words, forWhom, targets, value);
    }

    /**
     * Returns the id, the status and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Goal[" + id + ", " + status + ", persons=" + forWhom.size() + ", targets=" + targets.size() + "]";
    }
}
