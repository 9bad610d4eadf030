package nl.wijkkit.plan.picture;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The door to the registers and systems that hold facts: you implement it, {@link Gathering} calls it.
 */
@FunctionalInterface
public interface Sources {

    /**
     * Asks one source about one person.
     *
     * @param query  what is asked
     * @return what the source knows, or that it could not be asked
     */
    Reply ask(Query query);

    /** What came of a question. Implementations are immutable and thread-safe. */
    sealed interface Reply {

        /**
         * The source answered.
         *
         * @param findings  what it knows; empty if nothing
         */
        record Answered(List<Finding> findings) implements Reply {

            /** Copies the findings. */
            public Answered {
                findings = List.copyOf(findings);
            }

            @Override
            public <R> R fold(Function<List<Finding>, R> answered, Supplier<R> unavailable) {
                return answered.apply(findings);
            }
        }

        /** The source could not be asked, or gave no answer. What it knows is unknown, not absent. */
        record Unavailable() implements Reply {

            @Override
            public <R> R fold(Function<List<Finding>, R> answered, Supplier<R> unavailable) {
                return unavailable.get();
            }
        }

        /**
         * Obtains an answer.
         *
         * @param findings  what the source knows
         * @return the reply
         */
        static Reply answered(List<Finding> findings) {
            return new Answered(findings);
        }

        /**
         * Obtains the reply of a source that could not be asked.
         *
         * @return the reply
         */
        static Reply unavailable() {
            return new Unavailable();
        }

        /**
         * Maps this reply, whichever it is.
         *
         * @param <R>  the type of the answer
         * @param answered  maps what the source knows
         * @param unavailable  answers for a source that could not be asked
         * @return what the called function returns
         */
        <R> R fold(Function<List<Finding>, R> answered, Supplier<R> unavailable);
    }
}
