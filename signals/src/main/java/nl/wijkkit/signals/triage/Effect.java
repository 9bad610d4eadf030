package nl.wijkkit.signals.triage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does when it matches. Implementations are immutable and thread-safe.
 */
public sealed interface Effect {

    /**
     * Asks for a level, a term or a desk, or only gives reasons. Of all rules that match, the strictest counts.
     *
     * @param level  the least urgency; null if the rule does not say
     * @param term  the id of the rule of the term, or {@link #NO_TERM} to say that there is none; null if the rule does
     *     not say
     * @param from  the day or moment that starts the term; null if that is the receipt, which also counts where the fact
     *     is unknown
     * @param desk  the desk; null if the rule does not say
     * @param reasons  codes that are shown with the priority
     */
    record Ask(
            @Nullable Urgency level,
            @Nullable String term,
            @Nullable FactKey from,
            @Nullable DeskId desk,
            List<String> reasons)
            implements Effect {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if the rule says nothing at all, or asks for no action
         */
        public Ask {
            reasons = List.copyOf(reasons);
            if (level == null && term == null && desk == null && reasons.isEmpty()) {
                throw new IllegalArgumentException("a rule must ask for a level, a term or a desk, or give a reason");
            }
            if (from != null && (term == null || term.equals(NO_TERM))) {
                throw new IllegalArgumentException("a rule must ask for a term to say what starts it");
            }
            if (level == Urgency.NO_ACTION) {
                throw new IllegalArgumentException("a rule must close a signal to ask for no action");
            }
        }

        /** Returns whether the rule gives a term. */
        boolean hasTerm() {
            return term != null && !term.equals(NO_TERM);
        }

        @Override
        public <R> R fold(
                Function<? super Ask, ? extends R> ask,
                Function<? super Close, ? extends R> close,
                Function<? super TakeOver, ? extends R> takeOver,
                Function<? super Escalate, ? extends R> escalate) {
            return ask.apply(this);
        }
    }

    /**
     * Nothing has to be done here: no action and no term, whatever other rules ask. A rule that closes states itself
     * when it must not.
     *
     * @param desk  where the signal goes
     * @param reasons  codes that are shown, at least one
     */
    record Close(DeskId desk, List<String> reasons) implements Effect {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Close {
            Objects.requireNonNull(desk, "desk");
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rule that closes a signal must give a reason");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Ask, ? extends R> ask,
                Function<? super Close, ? extends R> close,
                Function<? super TakeOver, ? extends R> takeOver,
                Function<? super Escalate, ? extends R> escalate) {
            return close.apply(this);
        }
    }

    /**
     * Another desk gets the signal instead, with the same level and term.
     *
     * @param desk  which desk
     * @param notFrom  the desks that keep what they have
     * @param reasons  codes that are shown, at least one
     */
    record TakeOver(DeskId desk, List<DeskId> notFrom, List<String> reasons) implements Effect {

        /**
         * Copies the lists.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public TakeOver {
            Objects.requireNonNull(desk, "desk");
            notFrom = List.copyOf(notFrom);
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rule that takes over a signal must give a reason");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Ask, ? extends R> ask,
                Function<? super Close, ? extends R> close,
                Function<? super TakeOver, ? extends R> takeOver,
                Function<? super Escalate, ? extends R> escalate) {
            return takeOver.apply(this);
        }
    }

    /**
     * One level up, at most once however many rules ask it, and at most to the highest level.
     *
     * @param reasons  codes that are shown, at least one
     */
    record Escalate(List<String> reasons) implements Effect {

        /**
         * Copies the reasons.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Escalate {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a rule that raises a signal must give a reason");
            }
        }

        @Override
        public <R> R fold(
                Function<? super Ask, ? extends R> ask,
                Function<? super Close, ? extends R> close,
                Function<? super TakeOver, ? extends R> takeOver,
                Function<? super Escalate, ? extends R> escalate) {
            return escalate.apply(this);
        }
    }

    /** What a rule names as its term to say that there is none. */
    String NO_TERM = "NONE";

    /**
     * Returns the codes that are shown.
     *
     * @return the reasons, in the order of the rule
     */
    List<String> reasons();

    /**
     * Returns the desk that the rule names.
     *
     * @return the desk; empty if it names none
     */
    default Optional<DeskId> to() {
        return fold(
                ask -> Optional.ofNullable(ask.desk()),
                close -> Optional.of(close.desk()),
                takeOver -> Optional.of(takeOver.desk()),
                escalate -> Optional.empty());
    }

    /**
     * Maps this effect, whichever it is.
     *
     * @param <R>  the type of the answer
     * @param ask  maps a question for a level, term or desk
     * @param close  maps an end
     * @param takeOver  maps a change of desk
     * @param escalate  maps a step up
     * @return what the called function returns
     */
    <R> R fold(
            Function<? super Ask, ? extends R> ask,
            Function<? super Close, ? extends R> close,
            Function<? super TakeOver, ? extends R> takeOver,
            Function<? super Escalate, ? extends R> escalate);
}
