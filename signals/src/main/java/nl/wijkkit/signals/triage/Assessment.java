package nl.wijkkit.signals.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.plan.terms.WorkingCalendar;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.Route;
import org.jspecify.annotations.Nullable;

/** One run of the rules over one signal. */
final class Assessment {

    private static final FactKey AMOUNT = FactKey.of("amount");
    private static final Household A_RESIDENT = new Household(null, null, YesNoUnknown.YES, null, null);

    private final Triage triage;
    private final Terms terms;
    private final Signal signal;
    private final Relations relations;
    private final Instant at;
    private final LocalDate receivedOn;
    private final LocalDate today;
    private final KindProgram program;
    private final long[] values;
    private final List<Outcome.Reason> reasons = new ArrayList<>(4);
    private final List<String> rules = new ArrayList<>(6);

    private Urgency level = Urgency.NORMAL;
    private DeskId named;
    private @Nullable Deadline deadline;

    Assessment(Triage triage, Signal signal, Relations relations, Instant at) {
        this.triage = triage;
        this.terms = triage.terms();
        this.signal = signal;
        this.relations = relations;
        this.at = at;
        this.receivedOn = signal.receivedAt().atZone(terms.zone()).toLocalDate();
        // most signals are ranked at the moment of their receipt
        this.today = at.equals(signal.receivedAt())
                ? receivedOn
                : at.atZone(terms.zone()).toLocalDate();
        this.program = triage.program(signal.kind(), today);
        this.values = program.values(signal.household(), signal.facts(), relations);
        this.named = program.kind.desk();
    }

    Outcome outcome() {
        long yes = program.yes(values, program.all());
        long no = program.no(values, program.all() & ~yes);
        Verdict own = Verdict.of(triage, program, yes, no, signal.receivedAt(), signal.facts());
        long used = 0;
        for (int i = 0; i < own.count; i++) {
            used |= program.used(own.matched[i], yes, no);
            rules.add(program.rules[own.matched[i]].id());
        }
        long asked = 0;
        Route route;
        if (own.isClosed()) {
            level = Urgency.NO_ACTION;
            tell(own, Effect.Close.class);
            route = triage.routing().route(Objects.requireNonNull(own.closedTo, "closedTo"), signal.household());
        } else {
            take(own);
            asked = toAsk(yes, no);
            relations.sameMonth().forEach(this::combine);
            tellMove();
            route = route(own);
            used |= escalate(yes, no);
        }
        if (reasons.isEmpty()) {
            // rules that give no reason of their own are the reason
            rules.forEach(rule -> reasons.add(new Outcome.Reason("BY_RULE", rule)));
        }
        return new Outcome(
                signal.id(),
                at,
                level,
                deadline,
                route,
                reasons,
                rules,
                program.keysOf(program.slotsOf(used)),
                program.keysOf(program.slotsOf(asked)),
                triage.policyName(),
                triage.routingName());
    }

    /** Raises a level with a term that a person may have changed since. */
    Escalation escalation(Urgency before, @Nullable Deadline running) {
        level = before;
        deadline = running;
        if (before != Urgency.NO_ACTION) {
            long yes = program.yes(values, program.all());
            escalate(yes, program.no(values, program.all() & ~yes));
        }
        return new Escalation(before, level, reasons, rules);
    }

    private void take(Verdict own) {
        if (own.level == null) {
            reasons.add(new Outcome.Reason("NO_RULE", program.kind.kind().code()));
        } else {
            level = own.level;
        }
        if (own.desk != null) {
            named = own.desk;
        }
        deadline = own.deadline;
        tell(own, Effect.Ask.class);
    }

    private void tell(Verdict verdict, Class<? extends Effect> type) {
        for (int i = 0; i < verdict.count; i++) {
            tell(verdict.program.rules[verdict.matched[i]], type);
        }
    }

    private void tell(TriageRule rule, Class<? extends Effect> type) {
        if (type.isInstance(rule.then())) {
            for (String code : rule.then().reasons()) {
                tell(code, rule.id());
            }
        }
    }

    private void tell(String code, String rule) {
        for (Outcome.Reason known : reasons) {
            if (known.code().equals(code)) {
                return;
            }
        }
        reasons.add(new Outcome.Reason(code, rule));
    }

    /** Returns the unknown facts that a rule wants asked, as questions. */
    private long toAsk(long yes, long no) {
        long asked = 0;
        for (int rule = 0; rule < program.firstEscalation; rule++) {
            if (program.rules[rule].asks() && !program.matches(rule, yes, no)) {
                asked |= program.open(rule, yes, no);
            }
        }
        return asked;
    }

    /**
     * Adds a signal of the same month as a part of the same case. What is known of it is its kind and amount; that it is of
     * a resident says the address.
     */
    private void combine(EarlierSignal part) {
        KindProgram other = triage.program(part.kind(), today);
        Facts facts =
                part.amount() == null ? Facts.none() : Facts.none().with(AMOUNT, new FactValue.Amount(part.amount()));
        long[] known = other.values(A_RESIDENT, facts, Relations.none());
        Instant receivedAt = part.receivedOn().atStartOfDay(terms.zone()).toInstant();
        long yes = other.yes(known, other.all());
        long no = other.no(known, other.all() & ~yes);
        Verdict verdict = Verdict.of(triage, other, yes, no, receivedAt, facts);
        if (verdict.isClosed()) {
            return;
        }
        if (verdict.level != null && verdict.level.compareTo(level) > 0) {
            level = verdict.level;
            tellOther(verdict, verdict.levelRule);
        }
        if (verdict.desk != null && triage.rank(verdict.desk) < triage.rank(named)) {
            named = verdict.desk;
            tellOther(verdict, verdict.deskRule);
        }
        Deadline theirs = verdict.deadline;
        if (theirs != null && (deadline == null || isStricter(theirs, deadline))) {
            deadline = theirs;
            tell("EARLIEST_DEADLINE_KEPT", theirs.rule().id());
        }
    }

    private void tellOther(Verdict verdict, int rule) {
        TriageRule told = verdict.program.rules[rule];
        tell(told, Effect.Ask.class);
        if (!rules.contains(told.id())) {
            rules.add(told.id());
        }
    }

    /** Returns whether a term is the stricter one: at once is stricter than any day, also than one that has passed. */
    private boolean isStricter(Deadline one, Deadline other) {
        if (other instanceof Deadline.AtOnce || one instanceof Deadline.AtOnce) {
            return !(other instanceof Deadline.AtOnce);
        }
        ZoneId zone = terms.zone();
        return one.passes(zone).orElse(Instant.MAX).isBefore(other.passes(zone).orElse(Instant.MAX));
    }

    private void tellMove() {
        if (deadline instanceof Deadline.LastDay day) {
            switch (day.move()) {
                case NONE -> {}
                case WEEKEND -> tell("TERM_EXTENDED_WEEKEND", day.rule().id());
                case HOLIDAY -> tell("TERM_EXTENDED_HOLIDAY", day.rule().id());
                case TWO_WORKING_DAYS ->
                    tell("TERM_EXTENDED_TWO_WORKING_DAYS", day.rule().id());
            }
        }
    }

    private Route route(Verdict own) {
        Effect.TakeOver takeOver = own.takeOver;
        if (takeOver != null && !takeOver.notFrom().contains(named)) {
            named = takeOver.desk();
            tell(own, Effect.TakeOver.class);
        }
        Route route = triage.routing().route(named, signal.household());
        switch (route.reason()) {
            case NAMED -> {}
            case AREA -> tell("POSTCODE_AREA", route.named().code());
            case NO_AREA -> tell("AREA_UNKNOWN", route.named().code());
        }
        return route;
    }

    /** Raises the level if a rule says so, and returns the questions of that rule. */
    private long escalate(long answeredYes, long answeredNo) {
        long time = program.timeQuestions;
        program.putAfterReceipt(values, today.isAfter(receivedOn));
        long yes = (answeredYes & ~time) | program.yes(values, time);
        long no = (answeredNo & ~time) | program.no(values, time & ~yes);
        if (!program.mayEscalate(yes, no)) {
            return 0;
        }
        if (deadline instanceof Deadline.LastDay day) {
            program.putTerm(values, daysLeft(day.day()), today.isAfter(day.day()));
        } else if (deadline instanceof Deadline.LastMoment end) {
            LocalDate last = end.moment().atZone(terms.zone()).toLocalDate();
            program.putTerm(values, daysLeft(last), !at.isBefore(end.moment()));
        }
        yes = (yes & ~time) | program.yes(values, time);
        no = (no & ~time) | program.no(values, time & ~yes);
        long used = 0;
        boolean isUp = false;
        for (int rule = program.firstEscalation; rule < program.rules.length; rule++) {
            if (program.matches(rule, yes, no)) {
                level = isUp ? level : level.up();
                isUp = true;
                used |= program.used(rule, yes, no);
                rules.add(program.rules[rule].id());
                tell(program.rules[rule], Effect.Escalate.class);
            }
        }
        return used;
    }

    /** Returns the working days left, counted no further than a question can tell apart. */
    private int daysLeft(LocalDate last) {
        WorkingCalendar calendar = terms.calendar();
        int most = Math.max(1, program.mostDaysAsked);
        LocalDate far = calendar.plusWorkingDays(today, most);
        return far.isAfter(last) ? calendar.workingDaysLeft(today, last) : most;
    }
}
