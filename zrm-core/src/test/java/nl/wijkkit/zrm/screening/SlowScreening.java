package nl.wijkkit.zrm.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.zrm.instrument.DomainKey;
import org.jspecify.annotations.Nullable;

/** Screens and searches by trying every level of every domain; slow, and too simple to be wrong in the same way. */
final class SlowScreening {

    static final int NOT_ASKED = 0;
    static final int NOT_APPLICABLE = -1;

    private final Screening screening;

    SlowScreening(Screening screening) {
        this.screening = screening;
    }

    /** A smallest change: its steps and the number of domains that change. */
    record Smallest(int steps, int domains) {}

    /** Returns the ranks of the classes for every way to fill in what is missing. */
    Set<Integer> possible(Map<DomainKey, Integer> levels) {
        Set<Integer> found = new TreeSet<>();
        List<DomainKey> missing = new ArrayList<>();
        levels.forEach((domain, level) -> {
            if (level <= 0) {
                missing.add(domain);
            }
        });
        complete(new HashMap<>(levels), new HashMap<>(), missing, 0, found);
        return found;
    }

    /** Fills in each missing level; {@code supposed} holds those that only a model sees. */
    private void complete(
            Map<DomainKey, Integer> levels,
            Map<DomainKey, Integer> supposed,
            List<DomainKey> missing,
            int from,
            Set<Integer> found) {
        if (from == missing.size()) {
            found.add(rank(levels, supposed));
            return;
        }
        DomainKey domain = missing.get(from);
        boolean isNever = levels.getOrDefault(domain, 0) == NOT_APPLICABLE
                && screening.notApplicable() == NotApplicable.NEVER_COUNTS;
        for (int level = 1; level <= screening.scale(); level++) {
            Map<DomainKey, Integer> filled = new HashMap<>(levels);
            Map<DomainKey, Integer> other = new HashMap<>(supposed);
            if (isNever) {
                other.put(domain, level);
            } else {
                filled.put(domain, level);
            }
            complete(filled, other, missing, from + 1, found);
        }
    }

    private int rank(Map<DomainKey, Integer> levels, Map<DomainKey, Integer> supposed) {
        int highest = 0;
        for (Rule rule : screening.rules()) {
            @Nullable String then = then(rule, levels, supposed);
            for (int rank = 0; rank < screening.classes().size(); rank++) {
                if (screening.classes().get(rank).key().equals(then)) {
                    highest = Math.max(highest, rank);
                }
            }
        }
        return highest;
    }

    @Nullable
    String then(Rule rule, Map<DomainKey, Integer> levels, Map<DomainKey, Integer> supposed) {
        if (rule instanceof Rule.ByCondition condition) {
            return holds(condition.when(), levels) ? condition.then() : null;
        }
        Rule.ByModel model = (Rule.ByModel) rule;
        double x = model.model().intercept();
        for (Map.Entry<DomainKey, List<Double>> term : model.model().terms().entrySet()) {
            int level = supposed.getOrDefault(term.getKey(), levels.getOrDefault(term.getKey(), 0));
            x += term.getValue().get(level - 1);
        }
        double probability = 1 / (1 + Math.exp(-x));
        String then = model.bands().get(0).then();
        for (ProbabilityBand band : model.bands()) {
            if (probability >= band.from()) {
                then = band.then();
            }
        }
        return then;
    }

    static boolean holds(Condition condition, Map<DomainKey, Integer> levels) {
        if (condition instanceof Condition.AtOrBelow count) {
            return count.domains().stream()
                            .mapToInt(domain -> levels.getOrDefault(domain, 0))
                            .filter(level -> level > 0 && level <= count.level().value())
                            .count()
                    >= count.atLeast();
        }
        if (condition instanceof Condition.Dichotomy dichotomy) {
            long counted = dichotomy.cuts().entrySet().stream()
                    .filter(cut -> levels.getOrDefault(cut.getKey(), 0)
                            >= cut.getValue().value())
                    .count();
            return counted >= dichotomy.min() && counted <= dichotomy.max();
        }
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(part -> holds(part, levels));
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(part -> holds(part, levels));
        }
        return !holds(((Condition.Not) condition).condition(), levels);
    }

    /** Returns a smallest change that leads to another class for certain; null if there is none. */
    @Nullable
    Smallest smallest(Map<DomainKey, Integer> levels) {
        List<DomainKey> scored = new ArrayList<>();
        levels.forEach((domain, level) -> {
            if (level > 0) {
                scored.add(domain);
            }
        });
        return smallest(levels, new HashMap<>(levels), scored, 0, possible(levels), null);
    }

    private @Nullable Smallest smallest(
            Map<DomainKey, Integer> original,
            Map<DomainKey, Integer> changed,
            List<DomainKey> scored,
            int from,
            Set<Integer> current,
            @Nullable Smallest best) {
        if (from == scored.size()) {
            int steps = 0;
            int domains = 0;
            for (DomainKey domain : scored) {
                int moved = Math.abs(original.getOrDefault(domain, 0) - changed.getOrDefault(domain, 0));
                steps += moved;
                domains += moved > 0 ? 1 : 0;
            }
            boolean isSmaller = best == null || steps < best.steps || (steps == best.steps && domains < best.domains);
            if (!isSmaller) {
                return best;
            }
            Set<Integer> possible = possible(changed);
            return possible.size() == 1 && !possible.equals(current) ? new Smallest(steps, domains) : best;
        }
        @Nullable Smallest found = best;
        for (int level = 1; level <= screening.scale(); level++) {
            changed.put(scored.get(from), level);
            found = smallest(original, changed, scored, from + 1, current, found);
        }
        changed.put(scored.get(from), original.getOrDefault(scored.get(from), 0));
        return found;
    }
}
