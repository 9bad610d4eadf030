package nl.wijkkit.plan.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wijkkit.plan.event.Aspect;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.Subject;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Objection;
import nl.wijkkit.plan.familyplan.PlanRule;

/**
 * Finds what contradicts between two sides, among the events that only one of them holds.
 * <p>
 * The sides contradict if both set an aspect and do not end alike, or if an event of the one would be refused after all that
 * the other side did. The second test asks the same rules that decide on commands. Where both sides end alike on all that
 * an event sets, they agree on it.
 */
final class Comparison {

    private final History left;
    private final History right;
    private final Map<EventId, Integer> places = new HashMap<>();
    private final List<Event> leftOnly;
    private final List<Event> rightOnly;
    private final Set<Aspect> agreed = new HashSet<>();
    private final List<Contradiction.SetApart> setApart = new ArrayList<>();
    private final Set<List<EventId>> listed = new HashSet<>();

    Comparison(History left, History right, List<Event> merged) {
        this.left = left;
        this.right = right;
        merged.forEach(event -> places.put(event.id(), places.size()));
        leftOnly = without(left.events(), right.events());
        rightOnly = without(right.events(), left.events());
    }

    List<Contradiction> contradictions() {
        if (leftOnly.isEmpty() || rightOnly.isEmpty()) {
            return List.of();
        }
        compareAspects();
        List<Contradiction.Forbidden> forbidden = new ArrayList<>();
        for (Ground ground : grounds(right, leftOnly, rightOnly)) {
            forbidden.add(new Contradiction.Forbidden(
                    ground.rule(), Contradiction.Forbidden.Refused.LEFT, ground.refused(), ground.against()));
        }
        for (Ground ground : grounds(left, rightOnly, leftOnly)) {
            forbidden.add(new Contradiction.Forbidden(
                    ground.rule(), Contradiction.Forbidden.Refused.RIGHT, ground.against(), ground.refused()));
        }
        forbidden.sort(Comparator.comparingInt(this::place));
        List<Contradiction> all = new ArrayList<>(setApart);
        all.addAll(forbidden);
        return List.copyOf(all);
    }

    private static List<Event> without(List<Event> events, List<Event> others) {
        Set<EventId> ids = new HashSet<>();
        others.forEach(event -> ids.add(event.id()));
        return events.stream().filter(event -> !ids.contains(event.id())).toList();
    }

    private void compareAspects() {
        SortedMap<Aspect, List<Event>> onTheLeft = byAspect(leftOnly);
        SortedMap<Aspect, List<Event>> onTheRight = byAspect(rightOnly);
        onTheLeft.forEach((aspect, events) -> {
            List<Event> others = onTheRight.get(aspect);
            if (others == null) {
                return;
            }
            if (endAlike(aspect, changes(events), changes(others))) {
                agreed.add(aspect);
            } else {
                setApart.add(new Contradiction.SetApart(aspect, events, others));
                events.forEach(event -> others.forEach(other -> {
                    listed.add(List.of(event.id(), other.id()));
                    listed.add(List.of(other.id(), event.id()));
                }));
            }
        });
    }

    private static SortedMap<Aspect, List<Event>> byAspect(List<Event> events) {
        SortedMap<Aspect, List<Event>> byAspect = new TreeMap<>();
        for (Event event : events) {
            for (Aspect aspect : Aspect.setBy(event.change())) {
                byAspect.computeIfAbsent(aspect, unused -> new ArrayList<>()).add(event);
            }
        }
        return byAspect;
    }

    private static List<Change> changes(List<Event> events) {
        return events.stream().map(Event::change).toList();
    }

    /** The last change of an aspect is what counts, except for direction, where each period counts. */
    private static boolean endAlike(Aspect aspect, List<Change> changes, List<Change> others) {
        return switch (aspect.subject().kind()) {
            case DIRECTOR, DEPUTY -> changes.equals(others);
            case PLAN, MEMBER, GOAL, ACTION, AGREEMENT, DECISION, EVALUATION, CONTACT, DOCUMENT, SUB_CASE ->
                changes.get(changes.size() - 1).equals(others.get(others.size() - 1));
        };
    }

    /** Events of one side that a rule refuses, and the events of the other side for which it does. */
    private record Ground(PlanRule rule, List<Event> against, List<Event> refused) {}

    /** What one side did that would be refused after the whole history of the other. */
    private List<Ground> grounds(History after, List<Event> events, List<Event> others) {
        Map<Subject, List<Event>> bySubject = bySubject(others);
        Map<List<Object>, Ground> grounds = new LinkedHashMap<>();
        for (Objection objection : after.replay().objections(events)) {
            Event event = objection.event();
            List<Event> against = against(objection, bySubject, others);
            boolean known = against.stream().allMatch(other -> listed.contains(List.of(event.id(), other.id())));
            if (!known && !agreed.containsAll(Aspect.setBy(event.change()))) {
                PlanRule rule = objection.refusal().rule();
                grounds.computeIfAbsent(List.of(rule, against), unused -> new Ground(rule, against, new ArrayList<>()))
                        .refused()
                        .add(event);
            }
        }
        return List.copyOf(grounds.values());
    }

    private static Map<Subject, List<Event>> bySubject(List<Event> events) {
        Map<Subject, List<Event>> bySubject = new HashMap<>();
        for (Event event : events) {
            Aspect.setBy(event.change()).stream()
                    .map(Aspect::subject)
                    .distinct()
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, unused -> new ArrayList<>())
                            .add(event));
        }
        return bySubject;
    }

    /** The events that changed what the refusal is about; all of the other side if that does not tell. */
    private static List<Event> against(Objection objection, Map<Subject, List<Event>> bySubject, List<Event> others) {
        Set<EventId> ids = new HashSet<>();
        objection
                .refusal()
                .about()
                .forEach(subject -> bySubject.getOrDefault(subject, List.of()).forEach(event -> ids.add(event.id())));
        return ids.isEmpty()
                ? others
                : others.stream().filter(event -> ids.contains(event.id())).toList();
    }

    private int place(Contradiction.Forbidden contradiction) {
        List<Event> refused = contradiction.refused() == Contradiction.Forbidden.Refused.LEFT
                ? contradiction.left()
                : contradiction.right();
        return places.getOrDefault(refused.get(0).id(), places.size());
    }
}
