package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record that is kept, as far as its term goes; nothing of what is in it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the record, free of meaning: 1 to 64 letters, digits and the signs {@code . _ : -}
 * @param law  the law that it was made for
 * @param kind  its kind, as the rules name it
 * @param moments  the moments from which a term can run, as far as known
 * @param subjectBorn  when the person concerned was born; null if not known
 * @param youngestChildBorn  when the youngest child in it was born; null if there is none or it is not known
 * @param keptForChild  whether keeping it until that child is old enough serves a purpose; null if nobody judged that yet
 * @param request  a request to destroy it; null if there was none
 * @param holds  why it may not be destroyed for now
 */
public record HeldRecord(
        String id,
        Law law,
        String kind,
        Map<Start, LocalDate> moments,
        @Nullable LocalDate subjectBorn,
        @Nullable LocalDate youngestChildBorn,
        @Nullable Boolean keptForChild,
        @Nullable DestructionRequest request,
        List<Hold> holds) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the id and copies the map and the list.
     *
     * @throws IllegalArgumentException if the id has another shape
     */
    public HeldRecord {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "the id of a record must be 1 to 64 letters, digits and the signs . _ : -, got " + id.length()
                            + " characters");
        }
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(kind, "kind");
        Map<Start, LocalDate> copy = new EnumMap<>(Start.class);
        copy.putAll(moments);
        moments = Collections.unmodifiableMap(copy);
        holds = List.copyOf(holds);
    }

    /**
     * Obtains a record of which one moment is known.
     *
     * @param id  the id of the record
     * @param law  the law that it was made for
     * @param kind  its kind
     * @param start  the moment
     * @param day  the day of the moment
     * @return the record
     * @throws IllegalArgumentException if the id has another shape
     */
    public static HeldRecord of(String id, Law law, String kind, Start start, LocalDate day) {
        return new HeldRecord(id, law, kind, Map.of(start, day), null, null, null, null, List.of());
    }

    /**
     * Returns a copy about someone of a birth date.
     *
     * @param born  the birth date
     * @return the copy
     */
    public HeldRecord withSubjectBorn(LocalDate born) {
        return new HeldRecord(id, law, kind, moments, born, youngestChildBorn, keptForChild, request, holds);
    }

    /**
     * Returns a copy with a youngest child.
     *
     * @param born  the birth date of the child
     * @param useful  whether keeping the record until the child is old enough serves a purpose; null if not judged yet
     * @return the copy
     */
    public HeldRecord withYoungestChild(LocalDate born, @Nullable Boolean useful) {
        return new HeldRecord(id, law, kind, moments, subjectBorn, born, useful, request, holds);
    }

    /**
     * Returns a copy with a request to destroy it.
     *
     * @param value  the request
     * @return the copy
     */
    public HeldRecord withRequest(DestructionRequest value) {
        return new HeldRecord(id, law, kind, moments, subjectBorn, youngestChildBorn, keptForChild, value, holds);
    }

    /**
     * Returns a copy that is on hold.
     *
     * @param value  why it may not be destroyed for now
     * @return the copy
     */
    public HeldRecord withHolds(List<Hold> value) {
        return new HeldRecord(id, law, kind, moments, subjectBorn, youngestChildBorn, keptForChild, request, value);
    }

    /**
     * Returns when a moment was.
     *
     * @param start  the moment
     * @return the day; empty if not known
     */
    public Optional<LocalDate> moment(Start start) {
        return Optional.ofNullable(moments.get(start));
    }

    /**
     * Returns the law and the kind, since even an id with a birth date is about someone.
     *
     * @return the law and the length of the list of holds
     */
    @Override
    public String toString() {
        return "HeldRecord[law=" + law + ", holds=" + holds.size() + "]";
    }
}
