package nl.wijkkit.zrm.chart;

import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;

/**
 * What a profile shows on one domain at one moment: a level, or a few words that say why there is none.
 * <p>
 * Implementations are immutable and thread-safe.
 */
public sealed interface Mark {

    /**
     * A level to mark.
     *
     * @param level  the level
     */
    record At(Level level) implements Mark {

        /** Checks that there is a level. */
        public At {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public <R> R fold(Function<? super Level, ? extends R> at, Function<? super Text, ? extends R> none) {
            return at.apply(level);
        }
    }

    /**
     * No level.
     *
     * @param why  the reason in a few words, such as <i>not asked</i>
     */
    record None(Text why) implements Mark {

        /** Checks that there is a reason. */
        public None {
            Objects.requireNonNull(why, "why");
        }

        @Override
        public <R> R fold(Function<? super Level, ? extends R> at, Function<? super Text, ? extends R> none) {
            return none.apply(why);
        }
    }

    /**
     * Obtains the mark of a level.
     *
     * @param level  the level
     * @return the mark
     */
    static Mark at(Level level) {
        return new At(level);
    }

    /**
     * Obtains the mark of a level that is not there.
     *
     * @param why  the reason in a few words
     * @return the mark
     */
    static Mark none(Text why) {
        return new None(why);
    }

    /**
     * Maps the level or the reason, whichever there is.
     *
     * @param <R>  the type of the answer
     * @param at  maps the level
     * @param none  maps the reason
     * @return what the called function returns
     */
    <R> R fold(Function<? super Level, ? extends R> at, Function<? super Text, ? extends R> none);
}
