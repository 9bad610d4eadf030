package nl.wijkkit.signals.routing;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.signals.DeskId;

/**
 * Which desk gets a signal, with all that was weighed.
 * <p>
 * This class is immutable and thread-safe, and prints no postal codes.
 *
 * @param named  what the rule named: a desk, or a task that desks share
 * @param desk  the desk
 * @param reason  why this desk
 * @param matches  all areas that hold the household, the one that decided first
 */
public record Route(DeskId named, DeskId desk, Reason reason, List<Area> matches) {

    /** Why a desk gets a signal. */
    public enum Reason {
        /** The rule named it. */
        NAMED,
        /** It works for the area. */
        AREA,
        /** The area is unknown, or no desk works for it. */
        NO_AREA
    }

    /** Copies the matches. */
    public Route {
        Objects.requireNonNull(named, "named");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(reason, "reason");
        matches = List.copyOf(matches);
    }

    /**
     * Returns the desk and the reason.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Route[" + desk + ", " + reason + "]";
    }
}
