package nl.wijkkit.consent.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One rule of access.
 * <p>
 * The order of rules never matters: permissions raise, and any refusal that holds takes all away.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name, lower case words joined by hyphens
 * @param sentence  the rule in words
 * @param sources  the articles, rulings and agreements that it follows from, at least one
 * @param validity  the days on which it is law
 * @param module  the module that switches it on or off; null if it is always on
 * @param when  what must be shown
 * @param effect  what it does
 */
public record Rule(
        String id,
        Text sentence,
        List<Source> sources,
        Period validity,
        @Nullable String module,
        Condition when,
        Effect effect) {

    /**
     * Checks that there is a source.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Rule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(sentence, "sentence");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " must have a source");
        }
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(effect, "effect");
    }

    /**
     * Returns the module that switches this rule on or off.
     *
     * @return the id of the module; empty if the rule is always on
     */
    public Optional<String> moduleIfAny() {
        return Optional.ofNullable(module);
    }

    /** What a rule does. Implementations are immutable and thread-safe. */
    public sealed interface Effect {

        /**
         * It raises what may be disclosed.
         *
         * @param upTo  how much, {@link Disclosure#THAT} or {@link Disclosure#CONTENT}
         * @param reason  why
         * @param duties  what must be done
         */
        record Permit(Disclosure upTo, ReasonCode reason, List<Duty> duties) implements Effect {

            /**
             * Checks that it raises.
             *
             * @throws IllegalArgumentException if it raises to nothing
             */
            public Permit {
                if (upTo == Disclosure.NOTHING) {
                    throw new IllegalArgumentException("a permission must raise above nothing");
                }
                Objects.requireNonNull(reason, "reason");
                duties = duties.stream().distinct().sorted().toList();
            }

            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.permit(this);
            }
        }

        /**
         * It takes away what any permission gives: all of it, or all but that-information.
         *
         * @param atMost  how much is left, {@link Disclosure#NOTHING} or {@link Disclosure#THAT}
         * @param reason  why
         */
        record Refuse(Disclosure atMost, ReasonCode reason) implements Effect {

            /**
             * Checks that it takes away.
             *
             * @throws IllegalArgumentException if it leaves all
             */
            public Refuse {
                if (atMost == Disclosure.CONTENT) {
                    throw new IllegalArgumentException("a refusal must leave less than content");
                }
                Objects.requireNonNull(reason, "reason");
            }

            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.refuse(this);
            }
        }

        /**
         * It adds duties to what is permitted.
         *
         * @param duties  what must be done, at least one
         * @param grounds  the reasons of the permissions to which it adds; empty for any
         */
        record Oblige(List<Duty> duties, List<ReasonCode> grounds) implements Effect {

            /** Copies both lists. */
            public Oblige {
                duties = duties.stream().distinct().sorted().toList();
                grounds = grounds.stream().distinct().sorted().toList();
            }

            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.oblige(this);
            }
        }

        /**
         * It says why nothing permits, and what the person gets instead; it takes nothing away.
         *
         * @param reason  why
         * @param duties  what must be done instead
         */
        record Explain(ReasonCode reason, List<Duty> duties) implements Effect {

            /** Copies the duties. */
            public Explain {
                Objects.requireNonNull(reason, "reason");
                duties = duties.stream().distinct().sorted().toList();
            }

            @Override
            public <R> R fold(Cases<R> cases) {
                return cases.explain(this);
            }
        }

        /**
         * What to do with each kind of effect.
         *
         * @param <R>  the type of the answer
         */
        interface Cases<R> {

            /**
             * Handles a permission.
             *
             * @param effect  the effect
             * @return the answer
             */
            R permit(Permit effect);

            /**
             * Handles a refusal.
             *
             * @param effect  the effect
             * @return the answer
             */
            R refuse(Refuse effect);

            /**
             * Handles a duty.
             *
             * @param effect  the effect
             * @return the answer
             */
            R oblige(Oblige effect);

            /**
             * Handles an explanation.
             *
             * @param effect  the effect
             * @return the answer
             */
            R explain(Explain effect);
        }

        /**
         * Maps this effect, whichever it is.
         *
         * @param <R>  the type of the answer
         * @param cases  what to do with each kind
         * @return what the called method returns
         */
        <R> R fold(Cases<R> cases);
    }
}
