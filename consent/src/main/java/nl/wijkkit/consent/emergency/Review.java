package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.zrm.Text;

/**
 * What a second person found of an emergency look.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param reviewer  who reviewed it, not the one who looked
 * @param at  when
 * @param finding  what was found
 * @param note  why
 */
public record Review(
        ActorId reviewer,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at,
        Review.Finding finding,
        FreeText note) {

    /** What a review finds. */
    public enum Finding {
        /** It was right. */
        JUSTIFIED(Text.of("terecht", "justified")),
        /** It was right to look, but less would have done. */
        TOO_WIDE(Text.of("te ruim", "too wide")),
        /** It was not right: handle it as a breach (AVG 33). */
        NOT_JUSTIFIED(Text.of("niet terecht", "not justified"));

        private final Text label;

        Finding(Text label) {
            this.label = label;
        }

        /**
         * Returns what people call it.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /** Checks that nothing is missing. */
    public Review {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(note, "note");
    }

    /**
     * Returns who and what, without the note.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Review[" + reviewer + ", " + finding + "]";
    }
}
