package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.PartFindings;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.terms.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The person objects to the answer, and it is decided on again.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface ObjectionChange extends PetitionChange {

    /**
     * The person lodged an objection (<i>bezwaar</i>, Awb 6:4).
     *
     * @param excuse  why it came late without fault (Awb 6:11); null if it came in time
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contested(@Nullable FreeText excuse) implements ObjectionChange {

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.contested(this);
        }

        @Override
        public String toString() {
            return "Contested";
        }
    }

    /**
     * The decision on the objection was postponed (<i>verdaagd</i>, Awb 7:10(3)).
     *
     * @param deadline  the deadline that follows
     */
    record Postponed(Deadline deadline) implements ObjectionChange {

        /** Checks that nothing is missing. */
        public Postponed {
            Objects.requireNonNull(deadline, "deadline");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.postponed(this);
        }

        @Override
        public String toString() {
            return "Postponed";
        }
    }

    /**
     * It was decided on the objection.
     *
     * @param findings  what was established of each part now
     * @param judgement  what follows from the law
     * @param explanation  the decision in the words that were told; null if the grounds say it all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reconsidered(
            List<PartFindings> findings,
            Judgement judgement,
            @Nullable FreeText explanation) implements ObjectionChange {

        /** Checks that nothing is missing. */
        public Reconsidered {
            findings = List.copyOf(findings);
            Objects.requireNonNull(judgement, "judgement");
        }

        @Override
        public <R> R fold(PetitionChange.Cases<R> cases) {
            return cases.reconsidered(this);
        }

        @Override
        public String toString() {
            return "Reconsidered";
        }
    }

    /**
     * One method per change, so that a new one breaks every caller at compile time.
     *
     * @param <R>  the type of the answer
     */
    interface Cases<R> {

        /**
         * Maps {@link Contested}.
         *
         * @param change  the change
         * @return the answer
         */
        R contested(Contested change);

        /**
         * Maps {@link Postponed}.
         *
         * @param change  the change
         * @return the answer
         */
        R postponed(Postponed change);

        /**
         * Maps {@link Reconsidered}.
         *
         * @param change  the change
         * @return the answer
         */
        R reconsidered(Reconsidered change);
    }
}
