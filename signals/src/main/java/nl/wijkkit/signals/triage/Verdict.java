package nl.wijkkit.signals.triage;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;

/** What the rules say of one signal by itself, before it is combined, escalated and routed. Rules by their index. */
final class Verdict {

    static final int NO_RULE = -1;

    final KindProgram program;

    /** The rules that match, as they come. */
    final int[] matched;

    int count;

    @Nullable
    Urgency level;

    int levelRule = NO_RULE;

    @Nullable
    DeskId desk;

    @Nullable
    Urgency deskLevel;

    int deskRule = NO_RULE;

    @Nullable
    Deadline deadline;

    int termRule = NO_RULE;
    Effect.@Nullable TakeOver takeOver;

    @Nullable
    DeskId closedTo;

    private boolean saysNoTerm;

    private final Triage triage;
    private final Instant receivedAt;
    private final Facts facts;

    private Verdict(Triage triage, KindProgram program, Instant receivedAt, Facts facts) {
        this.triage = triage;
        this.program = program;
        this.matched = new int[program.rules.length];
        this.receivedAt = receivedAt;
        this.facts = facts;
    }

    static Verdict of(Triage triage, KindProgram program, long yes, long no, Instant receivedAt, Facts facts) {
        Verdict verdict = new Verdict(triage, program, receivedAt, facts);
        for (int rule = 0; rule < program.firstEscalation; rule++) {
            if (program.matches(rule, yes, no)) {
                verdict.add(rule);
            }
        }
        if (verdict.closedTo == null) {
            verdict.date();
        }
        return verdict;
    }

    boolean isClosed() {
        return closedTo != null;
    }

    /** Returns whether some rule said that there is a term, or that there is none. */
    boolean hasTermAnswer() {
        return saysNoTerm || deadline != null;
    }

    private void add(int rule) {
        matched[count++] = rule;
        Effect then = program.rules[rule].then();
        if (then instanceof Effect.Ask ask) {
            add(rule, ask);
        } else if (then instanceof Effect.Close close) {
            if (closedTo == null || triage.rank(close.desk()) < triage.rank(closedTo)) {
                closedTo = close.desk();
            }
        } else if (then instanceof Effect.TakeOver other) {
            if (takeOver == null || triage.rank(other.desk()) < triage.rank(takeOver.desk())) {
                takeOver = other;
            }
        }
    }

    private void add(int rule, Effect.Ask ask) {
        Urgency asked = ask.level();
        if (asked != null && (level == null || asked.compareTo(level) > 0)) {
            level = asked;
            levelRule = rule;
        }
        DeskId named = ask.desk();
        if (named != null && goesBefore(asked, named)) {
            desk = named;
            deskLevel = asked;
            deskRule = rule;
        }
        saysNoTerm |= Effect.NO_TERM.equals(ask.term());
    }

    /** A rule that names a desk and no level counts as one of the lowest level. */
    private boolean goesBefore(@Nullable Urgency asked, DeskId named) {
        if (desk == null) {
            return true;
        }
        int order = rankOf(asked) - rankOf(deskLevel);
        return order > 0 || (order == 0 && triage.rank(named) < triage.rank(desk));
    }

    static int rankOf(@Nullable Urgency level) {
        return level == null ? 0 : level.compareTo(Urgency.NO_ACTION);
    }

    /** Keeps the strictest term; of equally strict ones that of the rule that names the desk. */
    private void date() {
        for (int i = 0; i < count; i++) {
            int rule = matched[i];
            if (program.rules[rule].then() instanceof Effect.Ask ask && ask.hasTerm()) {
                Deadline other = deadline(ask);
                if (deadline == null) {
                    deadline = other;
                    termRule = rule;
                } else {
                    choose(rule, other);
                }
            }
        }
    }

    private void choose(int rule, Deadline other) {
        Deadline known = Objects.requireNonNull(deadline, "deadline");
        ZoneId zone = triage.terms().zone();
        int order = other.passes(zone)
                .orElse(Instant.MAX)
                .compareTo(known.passes(zone).orElse(Instant.MAX));
        boolean isStricter = order < 0;
        if (order == 0) {
            isStricter = rule == deskRule
                    || (termRule != deskRule
                            && triage.terms().earliest(known, other).equals(other));
        }
        if (isStricter) {
            deadline = other;
            termRule = rule;
        }
    }

    private Deadline deadline(Effect.Ask ask) {
        String term = Objects.requireNonNull(ask.term(), "term");
        FactKey from = ask.from();
        FactValue start = from == null ? null : facts.get(from).orElse(null);
        Instant event = receivedAt;
        if (start instanceof FactValue.Moment moment) {
            event = moment.at();
        } else if (start instanceof FactValue.Day day) {
            event = day.date().atStartOfDay(triage.terms().zone()).toInstant();
        }
        return triage.terms().deadline(triage.term(term), event);
    }
}
