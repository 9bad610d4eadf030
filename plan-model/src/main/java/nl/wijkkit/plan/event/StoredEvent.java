package nl.wijkkit.plan.event;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * An event as it is stored: versioned JSON, see {@code META-INF/wijkkit/schema/plan-event-1.schema.json} in the jar.
 * <p>
 * A stored event outlives the library version that wrote it. {@link #event} brings an older one up to today's shape, and
 * tells a problem for one that a later version wrote. A shape, once released, is never changed: a new shape gets the next
 * version, and the old one goes to {@link OlderChange} with the step up.
 * <p>
 * Problem codes: {@code unknown-event-type}, {@code unknown-event-version}, {@code event-shape-mismatch}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param type  the name of the change, lower case words joined by hyphens
 * @param version  the version of its shape, from 1
 * @param id  the event's id
 * @param plan  the plan that changed
 * @param at  the moment at which it was recorded
 * @param by  who recorded it
 * @param change  what changed; its property {@code shape} is the type and the version joined by a hyphen
 */
public record StoredEvent(
        String type,
        int version,
        EventId id,
        PlanId plan,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Party by,
        StoredChange change) {

    /** Checks that nothing is missing. */
    public StoredEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the event in today's shape.
     *
     * @return the event, or the problem for which this version of the library cannot read it
     */
    public Checked<Event> event() {
        return change.foldStored(new Reading());
    }

    /**
     * Returns the ids and the version.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "StoredEvent[" + id + ", " + plan + ", version " + version + "]";
    }

    private Checked<Event> problem(String code, String nl, String en) {
        Text place = Text.of("gebeurtenis " + id, "event " + id);
        return new Checked.Invalid<>(List.of(new Problem(code, place, Text.of(nl, en))));
    }

    /** Checks that type and version say what shape the change has, then brings it up. */
    private final class Reading implements StoredChange.Cases<Checked<Event>> {

        @Override
        public Checked<Event> current(Change known) {
            ChangeType found = ChangeType.of(known);
            return matches(found, found.version())
                    ? new Checked.Valid<>(new Event(id, plan, at, by, known))
                    : mismatch();
        }

        @Override
        public Checked<Event> older(OlderChange older) {
            if (!matches(older.type(), older.version())) {
                return mismatch();
            }
            StoredChange next = older.upcast();
            int nextVersion = older.version() + 1;
            return new StoredEvent(type, nextVersion, id, plan, at, by, next).event();
        }

        @Override
        public Checked<Event> unknown(UnknownChange unknown) {
            for (ChangeType known : ChangeType.values()) {
                if (known.type().equals(type)) {
                    return known.version() < version
                            ? problem(
                                    "unknown-event-version",
                                    "verwacht: " + type + " in hooguit versie " + known.version()
                                            + "; gevonden: versie " + version,
                                    "expected " + type + " of version " + known.version() + " at most, found version "
                                            + version)
                            : mismatch();
                }
            }
            return problem(
                    "unknown-event-type",
                    "verwacht: een soort gebeurtenis die deze versie kent; gevonden: een andere",
                    "expected a type of event that this version knows, found another");
        }

        private boolean matches(ChangeType found, int foundVersion) {
            return found.type().equals(type) && foundVersion == version;
        }

        private Checked<Event> mismatch() {
            return problem(
                    "event-shape-mismatch",
                    "verwacht: een wijziging met de vorm die soort en versie noemen; gevonden: een andere vorm",
                    "expected a change of the shape that type and version name, found another shape");
        }
    }
}
