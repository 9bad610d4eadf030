package nl.wijkkit.signals.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.Household;
import nl.wijkkit.zrm.Text;

/**
 * The desks of a municipality and the areas that they work for.
 * <p>
 * A rule of triage names a desk, or a task that several desks share by area. Where the area is unknown, or no desk works
 * for it, the desk that is named for that gets the signal, so that none is without a desk.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Routing {

    private final String id;
    private final String version;
    private final Text name;
    private final Map<DeskId, Desk> desks;
    private final Map<DeskId, List<Area>> areas;
    private final Map<DeskId, DeskId> otherwise;

    /**
     * Creates a routing.
     *
     * @param id  lower case words joined by hyphens
     * @param version  the version
     * @param name  what people call it
     * @param desks  the desks
     * @param areas  which desk does which task where; their order means nothing
     * @param otherwise  which desk gets a signal for a task when no area holds its household
     * @throws IllegalArgumentException if a desk stands twice or is missing, a task is also a desk, or a task has no desk
     *     for what lies outside its areas
     */
    public Routing(
            String id, String version, Text name, List<Desk> desks, List<Area> areas, Map<DeskId, DeskId> otherwise) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.name = Objects.requireNonNull(name, "name");
        Map<DeskId, Desk> byId = new LinkedHashMap<>();
        for (Desk desk : desks) {
            if (byId.put(desk.id(), desk) != null) {
                throw new IllegalArgumentException("a desk must stand once, got " + desk.id() + " twice");
            }
        }
        Map<DeskId, List<Area>> byTask = new LinkedHashMap<>();
        for (Area area : areas) {
            byTask.computeIfAbsent(area.task(), task -> new ArrayList<>()).add(area);
        }
        Set<DeskId> named = new HashSet<>(otherwise.values());
        areas.forEach(area -> named.add(area.desk()));
        if (!byId.keySet().containsAll(named)) {
            throw new IllegalArgumentException("an area must name a desk that is there");
        }
        if (!otherwise.keySet().equals(byTask.keySet())
                || byTask.keySet().stream().anyMatch(byId::containsKey)) {
            throw new IllegalArgumentException("a task must be no desk itself, and have a desk for what no area holds");
        }
        byTask.replaceAll(
                (task, list) -> list.stream().sorted(Area.NARROW_FIRST).toList());
        this.desks = Collections.unmodifiableMap(byId);
        this.areas = Collections.unmodifiableMap(byTask);
        this.otherwise = Collections.unmodifiableMap(new LinkedHashMap<>(otherwise));
    }

    /**
     * Returns the id.
     *
     * @return lower case words joined by hyphens
     */
    public String id() {
        return id;
    }

    /**
     * Returns the version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text name() {
        return name;
    }

    /**
     * Returns the desks.
     *
     * @return all desks, in the order of the document
     */
    public List<Desk> desks() {
        return List.copyOf(desks.values());
    }

    /**
     * Looks up a desk.
     *
     * @param desk  which desk
     * @return the desk; empty if it is not in this routing
     */
    public Optional<Desk> desk(DeskId desk) {
        return Optional.ofNullable(desks.get(desk));
    }

    /**
     * Returns whether a rule can name this: a desk, or a task that desks share.
     *
     * @param named  what the rule names
     * @return true if a signal can be routed to it
     */
    public boolean knows(DeskId named) {
        return desks.containsKey(named) || areas.containsKey(named);
    }

    /**
     * Says which desk does a task for a household.
     *
     * @param named  a desk, or a task that desks share
     * @param household  the household
     * @return the desk, with all that was weighed
     * @throws IllegalArgumentException if this routing does not know what was named
     */
    public Route route(DeskId named, Household household) {
        List<Area> shared = areas.get(named);
        if (shared == null) {
            if (!desks.containsKey(named)) {
                throw new IllegalArgumentException("a route must lead to a desk that is there, got " + named);
            }
            return new Route(named, named, Route.Reason.NAMED, List.of());
        }
        List<Area> matches = new ArrayList<>(2);
        for (Area area : shared) {
            if (area.holds(household)) {
                matches.add(area);
            }
        }
        if (!matches.isEmpty()) {
            return new Route(named, matches.get(0).desk(), Route.Reason.AREA, matches);
        }
        DeskId other = Objects.requireNonNull(otherwise.get(named), "otherwise");
        return new Route(named, other, Route.Reason.NO_AREA, List.of());
    }

    /**
     * Returns the pairs of areas of one task that hold the same postal code and name different desks, so that the order of
     * their codes decides which gets a signal.
     *
     * @return the pairs; empty for a sound routing
     */
    public List<List<Area>> undecided() {
        List<List<Area>> pairs = new ArrayList<>();
        for (List<Area> shared : areas.values()) {
            for (int i = 0; i < shared.size(); i++) {
                for (int j = i + 1; j < shared.size(); j++) {
                    Area one = shared.get(i);
                    Area other = shared.get(j);
                    if (one.meets(other) && !one.desk().equals(other.desk())) {
                        pairs.add(List.of(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    /**
     * Returns id and version.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Routing[" + id + " " + version + "]";
    }
}
