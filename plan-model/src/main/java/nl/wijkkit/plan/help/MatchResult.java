package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whether an offer could meet a request, with the reasons. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MatchResult.Match.class, name = "match"),
    @JsonSubTypes.Type(value = MatchResult.NoMatch.class, name = "no-match")
})
public sealed interface MatchResult {

    /**
     * The offer could meet the request.
     *
     * @param request  the request
     * @param offer  the offer
     * @param distance  how far apart they live
     * @param times  when both are available, at least one time, the soonest first
     * @param reasons  why they fit
     */
    record Match(RequestId request, OfferId offer, DistanceClass distance, List<SharedTime> times, List<Reason> reasons)
            implements MatchResult {

        /**
         * Checks that there is a time and a reason.
         *
         * @throws IllegalArgumentException if there is not
         */
        public Match {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(offer, "offer");
            Objects.requireNonNull(distance, "distance");
            times = List.copyOf(times);
            reasons = List.copyOf(reasons);
            if (times.isEmpty() || reasons.isEmpty()) {
                throw new IllegalArgumentException("a match must have at least one time and one reason");
            }
        }

        @Override
        public <R> R fold(Function<Match, R> match, Function<NoMatch, R> noMatch) {
            return match.apply(this);
        }

        @Override
        public String toString() {
            return "Match[" + request + ", " + offer + "]";
        }
    }

    /**
     * The offer does not meet the request.
     *
     * @param request  the request
     * @param offer  the offer
     * @param reasons  all in which they do not fit, at least one
     */
    record NoMatch(RequestId request, OfferId offer, List<Reason> reasons) implements MatchResult {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if there is none
         */
        public NoMatch {
            Objects.requireNonNull(request, "request");
            Objects.requireNonNull(offer, "offer");
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal must have at least one reason");
            }
        }

        @Override
        public <R> R fold(Function<Match, R> match, Function<NoMatch, R> noMatch) {
            return noMatch.apply(this);
        }

        @Override
        public String toString() {
            return "NoMatch[" + request + ", " + offer + "]";
        }
    }

    /**
     * Maps this result, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param match  maps a match
     * @param noMatch  maps a refusal
     * @return what the called function returns
     */
    <R> R fold(Function<Match, R> match, Function<NoMatch, R> noMatch);

    /**
     * Returns the reasons.
     *
     * @return why the two fit, or all in which they do not; at least one
     */
    List<Reason> reasons();
}
