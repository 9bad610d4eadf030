package nl.wijkkit.consent.log;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the processing log: that data of at most one person were processed, for which activity. Who looked stands in
 * the access log, under the same trace.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param trace  the action across systems
 * @param span  this step of it
 * @param parent  the step that called this one; null if it began here
 * @param status  how it ended
 * @param name  what it was, for people
 * @param start  when it began, in milliseconds since 1 January 1970
 * @param end  when it ended, in milliseconds since 1 January 1970
 * @param attributes  for which activity, and of whom
 * @see <a href="https://logius-standaarden.github.io/logboek-dataverwerkingen/">Logius, Logboek Dataverwerkingen</a>
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcessingEntry(
        @JsonProperty("trace_id") TraceId trace,
        @JsonProperty("span_id") SpanId span,
        @JsonProperty("parent_span_id") @Nullable SpanId parent,
        ProcessingStatus status,
        String name,
        @JsonProperty("start_time") long start,
        @JsonProperty("end_time") long end,
        Attributes attributes) {

    /**
     * Checks that nothing is missing.
     *
     * @throws IllegalArgumentException if the name is blank or the end lies before the start
     */
    public ProcessingEntry {
        Objects.requireNonNull(trace, "trace");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(attributes, "attributes");
        if (name.isBlank()) {
            throw new IllegalArgumentException("expected a name, found none");
        }
        if (end < start) {
            throw new IllegalArgumentException("expected an end that is not before the start");
        }
    }

    /**
     * For which activity, and of whom.
     *
     * @param activity  the activity in the register of processing activities (AVG art. 30)
     * @param subject  the person, encrypted or under a pseudonym; null if it concerns nobody
     * @param subjectType  what kind of id that is; null if it concerns nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Attributes(
            @JsonProperty("dpl.core.processing_activity_id") URI activity,

            @JsonProperty("dpl.core.data_subject_id") @Nullable
            String subject,

            @JsonProperty("dpl.core.data_subject_id_type") @Nullable
            String subjectType) {

        /**
         * Checks that an id comes with its kind.
         *
         * @throws IllegalArgumentException if one is there without the other
         */
        public Attributes {
            Objects.requireNonNull(activity, "activity");
            if ((subject == null) != (subjectType == null)) {
                throw new IllegalArgumentException("expected a subject with the kind of its id, or neither");
            }
        }

        /**
         * Returns the activity.
         *
         * @return a description without the person
         */
        @Override
        public String toString() {
            return "Attributes[" + activity + "]";
        }
    }

    /**
     * Returns the trace, the step and the status.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ProcessingEntry[" + trace + ", " + span + ", " + status + "]";
    }
}
