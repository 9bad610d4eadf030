package nl.wijkkit.consent.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of yes or no variables that satisfy all clauses, or proves that there are none, by conflict-driven clause
 * learning.
 * <p>
 * A literal is twice the number of its variable, plus one if it says no. Only variables that were made as inputs are
 * tried; the others must follow from them.
 */
final class Solver {

    private static final int MOST = 1 << 24;
    private static final double DECAY = 0.95;
    private static final double TOO_LARGE = 1e100;

    private int size;
    // by variable: 0 open, 1 yes, -1 no
    private byte[] values = new byte[64];
    private int[] levels = new int[64];
    private int[][] reasons = new int[64][];
    private double[] activity = new double[64];
    private boolean[] seen = new boolean[64];
    private final List<List<int[]>> watches = new ArrayList<>();
    // most active first once sorted; those before the next are not open
    private final List<Integer> inputs = new ArrayList<>();
    private boolean areSorted;
    private int nextInput;
    private int[] trail = new int[64];
    private int trailSize;
    private int next;
    private final List<Integer> levelStarts = new ArrayList<>();
    private byte[] model = {};
    private double step = 1;
    private boolean isConsistent = true;
    private long decisions;

    static int not(int literal) {
        return literal ^ 1;
    }

    /** Makes a variable and returns the literal that says yes. */
    int variable(boolean isInput) {
        if (size == MOST) {
            throw new IllegalStateException("there may be at most " + MOST + " variables");
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            levels = Arrays.copyOf(levels, size * 2);
            reasons = Arrays.copyOf(reasons, size * 2);
            activity = Arrays.copyOf(activity, size * 2);
            seen = Arrays.copyOf(seen, size * 2);
            trail = Arrays.copyOf(trail, size * 2);
        }
        if (isInput) {
            inputs.add(size);
            areSorted = false;
        }
        watches.add(new ArrayList<>());
        watches.add(new ArrayList<>());
        return 2 * size++;
    }

    /** Demands that at least one of the literals is so. */
    void require(int... literals) {
        int[] clause = Arrays.stream(literals)
                .distinct()
                .filter(literal -> value(literal) >= 0)
                .toArray();
        for (int literal : clause) {
            if (value(literal) > 0 || Arrays.stream(clause).anyMatch(other -> other == not(literal))) {
                return;
            }
        }
        if (clause.length == 0) {
            isConsistent = false;
        } else if (clause.length == 1) {
            assign(clause[0], null);
            isConsistent = propagate() == null && isConsistent;
        } else {
            watch(clause);
        }
    }

    /** Returns whether all clauses can be satisfied when these literals are so. */
    boolean isPossible(int... assumptions) {
        if (!isConsistent) {
            return false;
        }
        boolean found = search(assumptions);
        if (found) {
            model = Arrays.copyOf(values, size);
        }
        backTo(0);
        return found;
    }

    /** Returns whether a literal is so in the last solution. */
    boolean holds(int literal) {
        return literal >> 1 < model.length && model[literal >> 1] == ((literal & 1) == 0 ? 1 : -1);
    }

    /** Returns how many values were tried. */
    long decisions() {
        return decisions;
    }

    private boolean search(int[] assumptions) {
        while (true) {
            int[] conflict = propagate();
            if (conflict != null) {
                if (level() == 0) {
                    isConsistent = false;
                    return false;
                }
                learn(conflict);
                continue;
            }
            int literal = -1;
            while (level() < assumptions.length && literal < 0) {
                int assumption = assumptions[level()];
                if (value(assumption) < 0) {
                    return false;
                }
                if (value(assumption) > 0) {
                    levelStarts.add(trailSize);
                } else {
                    literal = assumption;
                }
            }
            if (literal < 0) {
                literal = mostActive();
            }
            if (literal < 0) {
                return true;
            }
            decisions++;
            levelStarts.add(trailSize);
            assign(literal, null);
        }
    }

    /** Returns the open input that took part in most conflicts, as no; less than zero if none is open. */
    private int mostActive() {
        if (!areSorted) {
            inputs.sort(Comparator.<Integer>comparingDouble(variable -> -activity[variable])
                    .thenComparing(Comparator.naturalOrder()));
            areSorted = true;
            nextInput = 0;
        }
        while (nextInput < inputs.size() && values[inputs.get(nextInput)] != 0) {
            nextInput++;
        }
        return nextInput == inputs.size() ? -1 : 2 * inputs.get(nextInput) + 1;
    }

    private int level() {
        return levelStarts.size();
    }

    private int value(int literal) {
        int value = values[literal >> 1];
        return (literal & 1) == 0 ? value : -value;
    }

    private void assign(int literal, int @Nullable [] reason) {
        int variable = literal >> 1;
        values[variable] = (byte) ((literal & 1) == 0 ? 1 : -1);
        levels[variable] = level();
        reasons[variable] = reason;
        trail[trailSize++] = literal;
    }

    private void watch(int[] clause) {
        watches.get(clause[0]).add(clause);
        watches.get(clause[1]).add(clause);
    }

    /** Draws all conclusions; returns the clause that is broken, if one is. */
    private int @Nullable [] propagate() {
        while (next < trailSize) {
            int isFalse = not(trail[next++]);
            List<int[]> watching = watches.get(isFalse);
            int kept = 0;
            for (int i = 0; i < watching.size(); i++) {
                int[] clause = watching.get(i);
                if (clause[0] == isFalse) {
                    clause[0] = clause[1];
                    clause[1] = isFalse;
                }
                if (value(clause[0]) <= 0 && moved(clause)) {
                    continue;
                }
                watching.set(kept++, clause);
                if (value(clause[0]) < 0) {
                    for (int rest = i + 1; rest < watching.size(); rest++) {
                        watching.set(kept++, watching.get(rest));
                    }
                    watching.subList(kept, watching.size()).clear();
                    return clause;
                }
                if (value(clause[0]) == 0) {
                    assign(clause[0], clause);
                }
            }
            watching.subList(kept, watching.size()).clear();
        }
        return null;
    }

    /** Lets a clause be watched by another literal than its second, if there is one that may be so. */
    private boolean moved(int[] clause) {
        for (int i = 2; i < clause.length; i++) {
            if (value(clause[i]) >= 0) {
                int literal = clause[i];
                clause[i] = clause[1];
                clause[1] = literal;
                watches.get(literal).add(clause);
                return true;
            }
        }
        return false;
    }

    /** Learns from a conflict the clause that would have avoided it, and goes back to where it says something. */
    private void learn(int[] conflict) {
        List<Integer> learnt = new ArrayList<>();
        learnt.add(-1);
        List<Integer> touched = new ArrayList<>();
        int open = 0;
        int place = trailSize - 1;
        int literal = -1;
        int[] reason = conflict;
        do {
            for (int other : reason) {
                int variable = other >> 1;
                if (other != literal && !seen[variable] && levels[variable] > 0) {
                    seen[variable] = true;
                    touched.add(variable);
                    bump(variable);
                    if (levels[variable] == level()) {
                        open++;
                    } else {
                        learnt.add(other);
                    }
                }
            }
            while (!seen[trail[place] >> 1]) {
                place--;
            }
            literal = trail[place--];
            int[] why = reasons[literal >> 1];
            reason = why == null ? new int[0] : why;
            open--;
        } while (open > 0);
        learnt.set(0, not(literal));
        touched.forEach(variable -> seen[variable] = false);
        step /= DECAY;
        install(learnt.stream().mapToInt(Integer::intValue).toArray());
    }

    private void install(int[] clause) {
        int back = 0;
        for (int i = 1; i < clause.length; i++) {
            if (levels[clause[i] >> 1] > back) {
                back = levels[clause[i] >> 1];
                int literal = clause[i];
                clause[i] = clause[1];
                clause[1] = literal;
            }
        }
        backTo(back);
        if (clause.length > 1) {
            watch(clause);
        }
        assign(clause[0], clause.length > 1 ? clause : null);
    }

    private void bump(int variable) {
        activity[variable] += step;
        areSorted = false;
        if (activity[variable] > TOO_LARGE) {
            for (int i = 0; i < size; i++) {
                activity[i] /= TOO_LARGE;
            }
            step /= TOO_LARGE;
        }
    }

    private void backTo(int level) {
        if (level() <= level) {
            return;
        }
        int start = levelStarts.get(level);
        for (int i = trailSize - 1; i >= start; i--) {
            values[trail[i] >> 1] = 0;
        }
        trailSize = start;
        next = start;
        nextInput = 0;
        levelStarts.subList(level, levelStarts.size()).clear();
    }
}
