package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a match: both people accept, or one declines; what was agreed is done or cancelled.
 * <p>
 * The arrangement is the fold of its steps, oldest first; none disappears.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param request  the request
 * @param offer  the offer
 * @param steps  what happened, oldest first; the first is the proposal
 */
public record Arrangement(RequestId request, OfferId offer, List<Arrangement.Step> steps) {

    private static final Text WHERE = Text.of("afspraak over hulp", "arrangement of help");

    /** Whose step it is. */
    public enum Side {
        /** Who asks. */
        ASKER,
        /** Who would help. */
        GIVER
    }

    /** What happened. */
    public enum StepKind {
        /** The match was proposed to both; nobody's step. */
        PROPOSED,
        /** A side accepted. */
        ACCEPTED,
        /** A side declined, or took back that it had accepted. No reason is asked. */
        DECLINED,
        /** A side cancelled what was agreed. */
        CANCELLED,
        /** The help was given; nobody's step. */
        DONE
    }

    /** How an arrangement stands. */
    public enum Status {
        /** It was proposed, and nobody has said anything. */
        PROPOSED(Text.of("voorgesteld", "proposed")),
        /** One side accepted, and the other has said nothing. */
        HALF_ACCEPTED(Text.of("een kant zei ja", "one side accepted")),
        /** Both accepted. */
        AGREED(Text.of("afgesproken", "agreed")),
        /** One side declined. */
        DECLINED(Text.of("afgewezen", "declined")),
        /** What was agreed was cancelled. */
        CANCELLED(Text.of("afgezegd", "cancelled")),
        /** The help was given. */
        DONE(Text.of("gedaan", "done"));

        private final Text label;

        Status(Text label) {
            this.label = label;
        }

        /**
         * Returns what people call it.
         *
         * @return the name
         */
        public Text label() {
            return label;
        }
    }

    /**
     * One thing that happened.
     *
     * @param kind  what happened
     * @param side  whose step it was; null for a proposal and for help that was given
     * @param at  when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            StepKind kind,
            @Nullable Side side,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Instant at) {

        /**
         * Checks that there is a side where there must be one.
         *
         * @throws IllegalArgumentException if there is none, or one where there must be none
         */
        public Step {
            Objects.requireNonNull(at, "at");
            boolean isNobodys = kind == StepKind.PROPOSED || kind == StepKind.DONE;
            if (isNobodys != (side == null)) {
                throw new IllegalArgumentException(
                        "a step " + kind + " must " + (isNobodys ? "not have a side" : "have a side"));
            }
        }

        /**
         * Returns what happened, not when.
         *
         * @return a short description
         */
        @Override
        public String toString() {
            return "Step[" + kind + "]";
        }
    }

    /**
     * Checks that every step may follow those before it.
     *
     * @throws IllegalArgumentException if one may not
     */
    public Arrangement {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(offer, "offer");
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an arrangement must begin with a proposal");
        }
        for (int i = 0; i < steps.size(); i++) {
            refusal(steps.subList(0, i), steps.get(i)).ifPresent(problem -> {
                throw new IllegalArgumentException(problem.message().en());
            });
        }
    }

    /**
     * Proposes a match to both.
     *
     * @param match  the match
     * @param at  when
     * @return the arrangement
     */
    public static Arrangement propose(MatchResult.Match match, Instant at) {
        return new Arrangement(match.request(), match.offer(), List.of(new Step(StepKind.PROPOSED, null, at)));
    }

    /**
     * A side accepts.
     *
     * @param side  the side
     * @param at  when
     * @return a copy with the step; or why not: {@code closed}, {@code accepted-before} or {@code goes-back}
     */
    public Checked<Arrangement> accept(Side side, Instant at) {
        return append(new Step(StepKind.ACCEPTED, side, at));
    }

    /**
     * A side declines, before both have accepted.
     *
     * @param side  the side
     * @param at  when
     * @return a copy with the step; or why not: {@code closed} or {@code goes-back}
     */
    public Checked<Arrangement> decline(Side side, Instant at) {
        return append(new Step(StepKind.DECLINED, side, at));
    }

    /**
     * A side cancels what was agreed.
     *
     * @param side  the side
     * @param at  when
     * @return a copy with the step; or why not: {@code not-agreed} or {@code goes-back}
     */
    public Checked<Arrangement> cancel(Side side, Instant at) {
        return append(new Step(StepKind.CANCELLED, side, at));
    }

    /**
     * The help that was agreed was given.
     *
     * @param at  when
     * @return a copy with the step; or why not: {@code not-agreed} or {@code goes-back}
     */
    public Checked<Arrangement> complete(Instant at) {
        return append(new Step(StepKind.DONE, null, at));
    }

    /**
     * Returns how this arrangement stands.
     *
     * @return the status
     */
    public Status status() {
        return status(steps);
    }

    /**
     * Returns the ids and the status.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Arrangement[" + request + ", " + offer + ", " + status() + "]";
    }

    private Checked<Arrangement> append(Step step) {
        return Checked.of(refusal(steps, step).map(List::of).orElse(List.of()), () -> {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Arrangement(request, offer, longer);
        });
    }

    private static Status status(List<Step> steps) {
        Status status = Status.PROPOSED;
        for (Step step : steps) {
            status = switch (step.kind()) {
                case PROPOSED -> Status.PROPOSED;
                case ACCEPTED -> status == Status.PROPOSED ? Status.HALF_ACCEPTED : Status.AGREED;
                case DECLINED -> Status.DECLINED;
                case CANCELLED -> Status.CANCELLED;
                case DONE -> Status.DONE;
            };
        }
        return status;
    }

    private static Optional<Problem> refusal(List<Step> steps, Step step) {
        if (steps.isEmpty() != (step.kind() == StepKind.PROPOSED)) {
            return refuse(
                    "proposed-once",
                    "een afspraak begint met één voorstel",
                    "an arrangement must begin with one proposal");
        }
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        if (step.at().isBefore(steps.get(steps.size() - 1).at())) {
            return refuse(
                    "goes-back", "een stap moet later zijn dan de vorige", "a step must not be earlier than the last");
        }
        Status status = status(steps);
        boolean isOpen = status == Status.PROPOSED || status == Status.HALF_ACCEPTED;
        return switch (step.kind()) {
            case ACCEPTED -> {
                boolean again = steps.stream()
                        .anyMatch(before -> before.kind() == StepKind.ACCEPTED && before.side() == step.side());
                yield !isOpen
                        ? closed()
                        : again
                                ? refuse(
                                        "accepted-before",
                                        "deze kant heeft al ja gezegd",
                                        "this side has accepted already")
                                : Optional.empty();
            }
            case DECLINED -> isOpen ? Optional.empty() : closed();
            case CANCELLED, DONE ->
                status == Status.AGREED
                        ? Optional.empty()
                        : refuse(
                                "not-agreed",
                                "dat kan alleen als beiden ja hebben gezegd",
                                "that must wait until both have accepted");
            case PROPOSED -> Optional.empty();
        };
    }

    private static Optional<Problem> closed() {
        return refuse(
                "closed", "over dit voorstel is al beslist", "this proposal has been decided on and cannot change");
    }

    private static Optional<Problem> refuse(String code, String nl, String en) {
        return Optional.of(new Problem(code, WHERE, Text.of(nl, en)));
    }
}
