package nl.wijkkit.zrm.assessment;

import nl.wijkkit.zrm.Level;
import org.jspecify.annotations.Nullable;

/** The answers on scales of up to 9 levels, made once: a JSON document of an assessment holds little else. */
final class UsualAnswers {

    private static final int MAX_SCALE = 9;

    private static final Answer.Scored[][] ANSWERS = new Answer.Scored[MAX_SCALE + 1][];
    private static final String[][] TEXTS = new String[MAX_SCALE + 1][];

    static {
        for (int max = 2; max <= MAX_SCALE; max++) {
            ANSWERS[max] = new Answer.Scored[max + 1];
            TEXTS[max] = new String[max + 1];
            for (int value = 1; value <= max; value++) {
                Level level = Level.of(value, max);
                ANSWERS[max][value] = new Answer.Scored(level);
                TEXTS[max][value] = level.toString();
            }
        }
    }

    private UsualAnswers() {}

    /** Returns the answer; null if it is not a level of a usual scale. */
    static Answer.@Nullable Scored find(int value, int max) {
        return max >= 2 && max <= MAX_SCALE && value >= 1 && value <= max ? ANSWERS[max][value] : null;
    }

    /** Writes a level as {@link Level#toString} does. */
    static String write(Level level) {
        return level.max() <= MAX_SCALE ? TEXTS[level.max()][level.value()] : level.toString();
    }
}
