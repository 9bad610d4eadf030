package nl.wijkkit.consent.rule;

import java.util.ArrayList;
import java.util.List;

/** All conditions that stand within one, for those who check or explain rules. */
public final class Conditions {

    private Conditions() {}

    /**
     * Returns a condition and all within it; those of definitions that it names are not followed.
     *
     * @param condition  the outermost condition
     * @return the conditions, outermost first
     */
    public static List<Condition> within(Condition condition) {
        List<Condition> all = new ArrayList<>();
        gather(condition, all);
        return List.copyOf(all);
    }

    private static void gather(Condition condition, List<Condition> all) {
        all.add(condition);
        if (condition instanceof Condition.All conjunction) {
            conjunction.parts().forEach(part -> gather(part, all));
        } else if (condition instanceof Condition.Any disjunction) {
            disjunction.parts().forEach(part -> gather(part, all));
        } else if (condition instanceof Condition.Unless unless) {
            gather(unless.part(), all);
        }
    }
}
