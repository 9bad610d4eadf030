package nl.wijkkit.signals.worklist;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.followup.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * An open signal on the work list of a desk, as far as its place in the order needs it.
 * <p>
 * Items are ordered by urgency, the highest first; then by the moment at which the term passes, no term last; then by age,
 * the oldest first; then by id. Moments are kept to the millisecond.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param signal  the signal
 * @param desk  the desk that has it
 * @param urgency  how soon someone must act
 * @param passes  from when on the term has passed; null if there is no term or it stands still
 * @param receivedAt  when the signal came in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        SignalId signal,
        DeskId desk,
        Urgency urgency,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Instant passes,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant receivedAt)
        implements Comparable<WorkItem> {

    private static final Comparator<WorkItem> ORDER = Comparator.comparing(WorkItem::urgency)
            .reversed()
            .thenComparing(item -> passing(item.passes))
            .thenComparing(WorkItem::receivedAt)
            .thenComparing(WorkItem::signal);

    /** No moment of an item lies outside the years that a date is written in. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Cuts the moments to the millisecond.
     *
     * @throws IllegalArgumentException if a moment does not lie in the years 0 to 9999
     */
    public WorkItem {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(urgency, "urgency");
        passes = passes == null ? null : cut(passes);
        receivedAt = cut(receivedAt);
    }

    private static Instant cut(Instant moment) {
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException("a moment must lie in the years 0 to 9999");
        }
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Returns a moment after all others for an item without a term. */
    static Instant passing(@Nullable Instant passes) {
        return passes == null ? Instant.MAX : passes;
    }

    /**
     * Obtains the item of a follow-up.
     *
     * @param followUp  the follow-up
     * @param urgency  how soon someone must act today, with what the nearing term adds
     * @param zone  where the days begin
     * @return the item
     */
    public static WorkItem of(FollowUp followUp, Urgency urgency, ZoneId zone) {
        Instant passes =
                followUp.deadline().flatMap(deadline -> deadline.passes(zone)).orElse(null);
        return new WorkItem(followUp.signal(), followUp.desk(), urgency, passes, followUp.openedAt());
    }

    /**
     * Compares by urgency, term, age and id.
     *
     * @param other  the other item
     * @return negative if this one comes first
     */
    @Override
    public int compareTo(WorkItem other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns ids and codes, never a moment.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "WorkItem[" + signal + ", " + desk + ", " + urgency + "]";
    }
}
