package nl.wijkkit.zrm.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;

/**
 * The answer on one domain: a level, or the reason there is none. Never 0, never 99, never null.
 * <p>
 * In JSON an answer is one text: a level such as {@code 3/5}, or a reason such as {@code NOT_ASKED}.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Answer permits Answer.Scored, Answer.NotAssessed {

    /** Why a domain has no level. */
    enum Reason {
        /** The domain does not apply to this subject, such as care for children without children. */
        NOT_APPLICABLE,
        /** The domain did not come up (<i>onbesproken</i>). */
        NOT_ASKED,
        /** The client did not want to talk about it. */
        DECLINED,
        /** It came up, and the level could not be judged. */
        UNKNOWN;

        private static final Reason[] ALL = values();

        /**
         * Returns what a person reads.
         *
         * @return the label
         */
        public Text label() {
            return Absence.of(this).label();
        }
    }

    /**
     * A level.
     *
     * @param level  the level
     */
    record Scored(Level level) implements Answer {

        /** Checks that there is a level. */
        public Scored {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R> R fold(
                Function<? super Level, ? extends R> scored, Function<? super Reason, ? extends R> notAssessed) {
            return scored.apply(level);
        }

        @Override
        public String toString() {
            return UsualAnswers.write(level);
        }
    }

    /**
     * The reason why there is no level.
     *
     * @param reason  the reason
     */
    record NotAssessed(Reason reason) implements Answer {

        /** Checks that there is a reason. */
        public NotAssessed {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <R> R fold(
                Function<? super Level, ? extends R> scored, Function<? super Reason, ? extends R> notAssessed) {
            return notAssessed.apply(reason);
        }

        @Override
        public String toString() {
            return reason.name();
        }
    }

    /**
     * Obtains the answer that is a level.
     *
     * @param level  the level
     * @return the answer
     */
    static Answer of(Level level) {
        Scored usual = UsualAnswers.find(level.value(), level.max());
        return usual == null ? new Scored(level) : usual;
    }

    /**
     * Obtains the answer that is a reason.
     *
     * @param reason  why there is no level
     * @return the answer
     */
    static Answer without(Reason reason) {
        return new NotAssessed(reason);
    }

    /**
     * Parses an answer as {@link #write} writes it.
     *
     * @param text  a level such as {@code 3/5}, or the name of a reason
     * @return the answer
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Answer parse(String text) {
        if (text.length() == 3 && text.charAt(1) == '/') {
            Scored usual = UsualAnswers.find(text.charAt(0) - '0', text.charAt(2) - '0');
            if (usual != null) {
                return usual;
            }
        }
        if (text.indexOf('/') >= 0) {
            return new Scored(Level.parse(text));
        }
        for (Reason reason : Reason.ALL) {
            if (reason.name().equals(text)) {
                return new NotAssessed(reason);
            }
        }
        throw new IllegalArgumentException("an answer must be a level such as 3/5, or one of "
                + String.join(", ", Arrays.stream(Reason.ALL).map(Reason::name).toList())
                + "; 0 and 99 are no answers");
    }

    /**
     * Maps this answer, whichever it is.
     *
     * @param <R>  the type of the result
     * @param scored  maps the level
     * @param notAssessed  maps the reason
     * @return what the called function returns
     */
    <R> R fold(Function<? super Level, ? extends R> scored, Function<? super Reason, ? extends R> notAssessed);

    /**
     * Writes this answer as one text.
     *
     * @return a level such as {@code 3/5}, or the name of the reason
     */
    @JsonValue
    default String write() {
        return toString();
    }
}
