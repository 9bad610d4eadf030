package nl.wijkkit.consent.gate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * What one look did not get to see, counted from the access log: for the privacy officer, and never for the one who looked. A
 * view holds nothing of this.
 * <p>
 * An object that several lines are about, such as a goal for two persons, counts at the least that any of them permits.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param objects  how many objects were shown at each level; every level has a number
 * @param refused  how many lines were refused, for each category in order of its code; categories without are left out
 */
public record Withheld(Map<Disclosure, Integer> objects, Map<DataCategory, Integer> refused) {

    /** Copies the counts. */
    public Withheld {
        objects = Collections.unmodifiableMap(new TreeMap<>(objects));
        refused = Collections.unmodifiableMap(new TreeMap<>(refused));
    }

    /**
     * Counts.
     *
     * @param trace  the look
     * @param log  lines of the access log, of this look and others, in any order
     * @return the counts of that look
     */
    public static Withheld of(TraceId trace, List<AccessEntry> log) {
        Map<String, Disclosure> least = new LinkedHashMap<>();
        Map<DataCategory, Integer> refused = new TreeMap<>();
        for (AccessEntry line : log) {
            if (line.trace().equals(trace)) {
                Disclosure seen = line.ground().seen();
                for (String object : line.what().objects()) {
                    least.merge(object, seen, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
                if (seen == Disclosure.NOTHING) {
                    refused.merge(line.what().category(), 1, Integer::sum);
                }
            }
        }
        Map<Disclosure, Integer> objects = new TreeMap<>();
        for (Disclosure level : Disclosure.values()) {
            objects.put(level, 0);
        }
        least.values().forEach(level -> objects.merge(level, 1, Integer::sum));
        return new Withheld(objects, refused);
    }
}
