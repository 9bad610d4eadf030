package nl.wijkkit.plan.event;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One side of a thing that a change sets, such as the wording of goal 7. Two changes that set the same aspect cannot both
 * hold, unless they set it alike.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param subject  the thing
 * @param part  which side of it
 */
public record Aspect(Subject subject, Aspect.Part part) implements Comparable<Aspect> {

    private static final Comparator<Aspect> ORDER =
            Comparator.comparing(Aspect::subject).thenComparing(Aspect::part);

    /** The sides that a thing can have. */
    public enum Part {
        /** The thing as a whole: it was added. */
        WHOLE,
        /** In which plan the thing lies. */
        PLACE,
        /** How it stands. */
        STATUS,
        /** The words. */
        WORDS,
        /** For whom it is. */
        PERSONS,
        /** The levels to reach. */
        TARGETS,
        /** Who does it. */
        OWNER,
        /** The day on which it must be done, or on which it ends. */
        DAY,
        /** One field of own data. */
        FIELD
    }

    /** Checks that both are there. */
    public Aspect {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(part, "part");
    }

    /**
     * Returns what a change sets.
     *
     * @param change  the change
     * @return the aspects, at least one
     */
    public static List<Aspect> setBy(Change change) {
        return change.fold(SetAspects.INSTANCE);
    }

    /**
     * Compares by thing, then by part.
     *
     * @param other  the other aspect
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Aspect other) {
        return ORDER.compare(this, other);
    }
}
