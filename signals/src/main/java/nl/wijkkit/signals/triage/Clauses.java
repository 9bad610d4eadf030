package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import nl.wijkkit.signals.FactKey;

/** Turns a condition into the clauses of which one must match, for one kind of signal. */
final class Clauses {

    /** The most clauses of one rule. */
    static final int MOST = 4_096;

    /** How the answer to a condition must turn out. */
    private enum Want {
        YES,
        NO,
        NOT_YES,
        NOT_NO;

        /** The same answer to the opposite condition. */
        Want opposite() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case NOT_YES -> NOT_NO;
                case NOT_NO -> NOT_YES;
            };
        }

        /** Whether this is met by something that is certainly so, or certainly not so. */
        boolean isMetBy(boolean truth) {
            return (this == YES || this == NOT_NO) == truth;
        }

        boolean isMetByUnknown() {
            return this == NOT_YES || this == NOT_NO;
        }
    }

    private final Slots slots;

    private Clauses(Slots slots) {
        this.slots = slots;
    }

    /** Returns the clauses of a condition; none if it can never match for the kind. */
    static List<Clause> of(Condition condition, Slots slots) {
        return new Clauses(slots).clauses(condition, Want.YES);
    }

    private List<Clause> clauses(Condition condition, Want want) {
        if (condition instanceof Condition.All all) {
            return want == Want.YES || want == Want.NOT_NO ? every(all.parts(), want) : some(all.parts(), want);
        }
        if (condition instanceof Condition.Any any) {
            return want == Want.YES || want == Want.NOT_NO ? some(any.parts(), want) : every(any.parts(), want);
        }
        if (condition instanceof Condition.Not not) {
            return clauses(not.part(), want.opposite());
        }
        if (condition instanceof Condition.Unless unless) {
            return clauses(unless.part(), want.isMetBy(true) ? Want.NOT_YES : Want.YES);
        }
        if (condition instanceof Condition.KindIn in) {
            return constant(want.isMetBy(in.kinds().contains(slots.kind())));
        }
        if (condition instanceof Condition.Known known) {
            return slots.canBeKnown(known.fact())
                    ? literal(slots.known(known.fact()), want)
                    : constant(want.isMetBy(false));
        }
        if (condition instanceof Condition.Is is) {
            return question(is.fact(), want, () -> slots.range(is.fact(), is.value() ? 1 : 0, is.value() ? 2 : 1));
        }
        if (condition instanceof Condition.CodeIn in) {
            return question(in.fact(), want, () -> slots.codes(in.fact(), in.codes()));
        }
        Condition.Between between = (Condition.Between) condition;
        return question(between.fact(), want, () -> slots.range(between.fact(), between.from(), between.below()));
    }

    private List<Clause> question(FactKey fact, Want want, IntSupplier question) {
        return slots.canBeKnown(fact) ? literal(question.getAsInt(), want) : constant(want.isMetByUnknown());
    }

    private static List<Clause> literal(int question, Want want) {
        long bit = 1L << question;
        return List.of(
                switch (want) {
                    case YES -> new Clause(bit, 0, 0, 0);
                    case NO -> new Clause(0, bit, 0, 0);
                    case NOT_YES -> new Clause(0, 0, bit, 0);
                    case NOT_NO -> new Clause(0, 0, 0, bit);
                });
    }

    private static List<Clause> constant(boolean met) {
        return met ? List.of(Clause.TRUE) : List.of();
    }

    private List<Clause> some(List<Condition> parts, Want want) {
        List<Clause> clauses = new ArrayList<>();
        for (Condition part : parts) {
            clauses(part, want).forEach(clause -> add(clauses, clause));
        }
        return clauses;
    }

    private List<Clause> every(List<Condition> parts, Want want) {
        List<Clause> clauses = List.of(Clause.TRUE);
        for (Condition part : parts) {
            List<Clause> next = new ArrayList<>();
            for (Clause right : clauses(part, want)) {
                for (Clause left : clauses) {
                    add(next, left.and(right));
                }
            }
            clauses = next;
        }
        return clauses;
    }

    /** Adds a clause unless it can never match or another says the same with less. */
    private static void add(List<Clause> clauses, Clause clause) {
        if (clause.isImpossible() || clauses.stream().anyMatch(known -> known.covers(clause))) {
            return;
        }
        clauses.removeIf(clause::covers);
        clauses.add(clause);
        if (clauses.size() > MOST) {
            throw new IllegalArgumentException("a condition must be simpler, got more than " + MOST + " ways to match");
        }
    }
}
