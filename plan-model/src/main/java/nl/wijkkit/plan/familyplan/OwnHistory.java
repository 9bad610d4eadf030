package nl.wijkkit.plan.familyplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.event.Subject.Kind;

/**
 * What each side of a split may see of what came before: its own history, and what both shared.
 * <p>
 * Before the split there was one plan. What concerned only those who left is hidden from those who stayed, and the other
 * way round; the course and the direction of the plan, and what was for both, both may see. Every event remains visible to
 * one side at least. This says nothing about who may look: that is for the rules of access.
 */
public final class OwnHistory {

    private OwnHistory() {}

    /**
     * Returns what those whose plan this is now may see.
     *
     * @param history  the whole history of the plan
     * @return the events, in order, without what went along with those who left
     */
    public static List<Event> ofThoseWhoStayed(History history) {
        Set<Subject> departed = new HashSet<>();
        for (Event event : history.events()) {
            if (event.change() instanceof CourseChange.PartLeft) {
                Aspect.setBy(event.change()).stream()
                        .map(Aspect::subject)
                        .filter(subject -> subject.kind() != Kind.MEMBER)
                        .forEach(departed::add);
            }
        }
        return seen(history.events(), subject -> !departed.contains(subject));
    }

    /**
     * Returns what those who left may see of the time before.
     *
     * @param old  the whole history of the plan that they left
     * @param own  the history of their own plan, which starts with the split
     * @return the events of the old plan before they left, in order, without what concerned only others
     * @throws IllegalArgumentException if the second plan did not split off from the first
     */
    public static List<Event> ofThoseWhoLeft(History old, History own) {
        if (!(own.events().get(0).change() instanceof CourseChange.SplitOff splitOff)
                || !splitOff.from().equals(old.plan())) {
            throw new IllegalArgumentException("expected the history of a plan that split off from " + old.plan());
        }
        List<Event> before = new ArrayList<>();
        for (Event event : old.events()) {
            if (event.change() instanceof CourseChange.PartLeft left
                    && left.to().equals(own.plan())) {
                Set<Subject> carried = new HashSet<>();
                splitOff.carried().only(carried::add);
                return seen(before, subject -> isOfThePlan(subject) || carried.contains(subject));
            }
            before.add(event);
        }
        throw new IllegalArgumentException("expected a history in which members left for plan " + own.plan());
    }

    private static List<Event> seen(List<Event> events, Predicate<Subject> visible) {
        return events.stream()
                .flatMap(event -> seen(event.change(), visible)
                        .map(change -> new Event(event.id(), event.plan(), event.at(), event.by(), change))
                        .stream())
                .toList();
    }

    /** The change as one side sees it; empty if it does not concern that side. */
    private static Optional<Change> seen(Change change, Predicate<Subject> visible) {
        if (change instanceof CourseChange.TookOver took) {
            return Optional.of(new CourseChange.TookOver(
                    took.from(), took.on(), took.members(), took.carried().only(visible)));
        }
        if (change instanceof CourseChange.SplitOff split) {
            return Optional.of(new CourseChange.SplitOff(
                    split.from(),
                    split.family(),
                    split.origin(),
                    split.members(),
                    split.director(),
                    split.on(),
                    split.carried().only(visible)));
        }
        if (change instanceof CourseChange) {
            return Optional.of(change);
        }
        return visible.test(thing(Aspect.setBy(change).get(0).subject())) ? Optional.of(change) : Optional.empty();
    }

    /** The thing that a part belongs to, such as the sub-case of one of its fields. */
    private static Subject thing(Subject subject) {
        int slash = subject.id().indexOf('/');
        return slash < 0 ? subject : Subject.of(subject.kind(), subject.id().substring(0, slash));
    }

    private static boolean isOfThePlan(Subject subject) {
        return switch (subject.kind()) {
            case PLAN, MEMBER, DIRECTOR, DEPUTY -> true;
            case GOAL, ACTION, AGREEMENT, DECISION, EVALUATION, CONTACT, DOCUMENT, SUB_CASE -> false;
        };
    }
}
