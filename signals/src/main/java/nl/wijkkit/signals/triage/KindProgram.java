package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.vocabulary.KindDefinition;

/**
 * The rules of a policy for one kind of signal, ready to run: rules that can never match this kind are gone, and every
 * question is asked once.
 */
final class KindProgram {

    private static final Set<FactKey> OF_TIME =
            Set.of(TriageFacts.AFTER_DAY_OF_RECEIPT, TriageFacts.WORKING_DAYS_LEFT, TriageFacts.TERM_PASSED);

    final KindDefinition kind;
    final Slots slots;
    final Question[] questions;
    final FactKey[] keys;

    /** The rules that do not escalate, then those that do; both in the order of their ids. */
    final TriageRule[] rules;

    final Clause[][] clauses;
    final int firstEscalation;

    /** The working days left beyond which no question tells numbers apart; 0 if none asks. */
    final int mostDaysAsked;

    /** The questions on time, as bits. */
    final long timeQuestions;

    private final boolean[] ofTriage;
    private final int resident;
    private final int minors;
    private final int multiple;
    private final int consecutive;
    private final int duplicate;
    private final int increased;
    private final int oldIgnored;
    private final int otherAddress;
    private final int sameKind;
    private final int afterReceipt;
    private final int daysLeft;
    private final int passed;

    KindProgram(KindDefinition kind, TriageFacts facts, List<TriageRule> sorted) {
        this.kind = kind;
        this.slots = new Slots(kind.kind(), facts);
        List<TriageRule> kept = new ArrayList<>();
        List<Clause[]> ways = new ArrayList<>();
        add(
                sorted.stream()
                        .filter(rule -> !(rule.then() instanceof Effect.Escalate))
                        .toList(),
                kept,
                ways);
        this.firstEscalation = kept.size();
        add(
                sorted.stream()
                        .filter(rule -> rule.then() instanceof Effect.Escalate)
                        .toList(),
                kept,
                ways);
        this.rules = kept.toArray(new TriageRule[0]);
        this.clauses = ways.toArray(new Clause[0][]);
        this.questions = slots.questions();
        this.keys = slots.keys();
        this.ofTriage = new boolean[keys.length];
        for (int slot = 0; slot < keys.length; slot++) {
            ofTriage[slot] = TriageFacts.isOwn(keys[slot]);
        }
        long time = 0;
        for (int i = 0; i < questions.length; i++) {
            time |= OF_TIME.contains(questions[i].fact()) ? 1L << i : 0;
        }
        this.timeQuestions = time;
        for (int rule = 0; rule < firstEscalation; rule++) {
            if (factsOf(rule).stream().anyMatch(OF_TIME::contains)) {
                throw new IllegalArgumentException(
                        "a rule that asks how much of a term is left must only escalate, got " + rules[rule].id());
            }
        }
        this.mostDaysAsked = (int) Math.min(
                Arrays.stream(questions)
                        .filter(question -> question.fact().equals(TriageFacts.WORKING_DAYS_LEFT))
                        .mapToLong(question ->
                                question.below() == Condition.Between.NO_BOUND ? question.from() : question.below())
                        .max()
                        .orElse(0),
                Integer.MAX_VALUE);
        this.resident = slots.slotOf(TriageFacts.RESIDENT);
        this.minors = slots.slotOf(TriageFacts.MINORS);
        this.multiple = slots.slotOf(TriageFacts.MULTIPLE);
        this.consecutive = slots.slotOf(TriageFacts.CONSECUTIVE);
        this.duplicate = slots.slotOf(TriageFacts.DUPLICATE);
        this.increased = slots.slotOf(TriageFacts.INCREASED);
        this.oldIgnored = slots.slotOf(TriageFacts.OLD_IGNORED);
        this.otherAddress = slots.slotOf(TriageFacts.OTHER_ADDRESS_IGNORED);
        this.sameKind = slots.slotOf(TriageFacts.SAME_KIND_IN_YEAR);
        this.afterReceipt = slots.slotOf(TriageFacts.AFTER_DAY_OF_RECEIPT);
        this.daysLeft = slots.slotOf(TriageFacts.WORKING_DAYS_LEFT);
        this.passed = slots.slotOf(TriageFacts.TERM_PASSED);
    }

    private void add(List<TriageRule> from, List<TriageRule> kept, List<Clause[]> ways) {
        for (TriageRule rule : from) {
            List<Clause> found = Clauses.of(rule.when(), slots);
            if (!found.isEmpty()) {
                kept.add(rule);
                ways.add(found.toArray(new Clause[0]));
            }
        }
    }

    /** Returns the facts that a rule asks. */
    List<FactKey> factsOf(int rule) {
        long asked = 0;
        for (Clause clause : clauses[rule]) {
            asked |= clause.questions();
        }
        return keysOf(slotsOf(asked));
    }

    /** Returns the values of all facts that are asked, without those of time. */
    long[] values(Household household, Facts facts, Relations relations) {
        long[] values = new long[keys.length];
        Arrays.fill(values, Question.UNKNOWN);
        facts.values().forEach((key, value) -> put(values, key, value));
        switch (household.resident()) {
            case YES -> put(values, resident, 1);
            case NO -> put(values, resident, 0);
            case UNKNOWN -> {}
        }
        Integer children = household.minors();
        if (children != null) {
            put(values, minors, children);
        }
        put(values, multiple, relations.multiple() ? 1 : 0);
        put(values, consecutive, relations.consecutive() ? 1 : 0);
        put(values, duplicate, relations.duplicate() ? 1 : 0);
        put(values, increased, relations.increased() ? 1 : 0);
        put(values, oldIgnored, relations.oldIgnored() ? 1 : 0);
        put(values, otherAddress, relations.otherAddressIgnored() ? 1 : 0);
        put(values, sameKind, relations.sameKindInYear());
        return values;
    }

    private void put(long[] values, FactKey key, FactValue value) {
        int slot = slots.slotOf(key);
        // a fact by the name of one of this library is none that came with the signal
        if (slot >= 0 && !ofTriage[slot]) {
            values[slot] = slots.encode(key, value);
        }
    }

    /** Adds whether the day of receipt lies behind us. */
    void putAfterReceipt(long[] values, boolean isAfter) {
        put(values, afterReceipt, isAfter ? 1 : 0);
    }

    /** Adds how much of the term is left. */
    void putTerm(long[] values, int workingDaysLeft, boolean hasPassed) {
        put(values, daysLeft, workingDaysLeft);
        put(values, passed, hasPassed ? 1 : 0);
    }

    private static void put(long[] values, int slot, long value) {
        if (slot >= 0) {
            values[slot] = value;
        }
    }

    /** Returns which of some questions are answered yes, as bits. */
    long yes(long[] values, long asked) {
        long yes = 0;
        for (long rest = asked; rest != 0; rest &= rest - 1) {
            Question question = questions[Long.numberOfTrailingZeros(rest)];
            long value = values[question.slot()];
            if (value != Question.UNKNOWN && question.yes(value)) {
                yes |= Long.lowestOneBit(rest);
            }
        }
        return yes;
    }

    /** Returns which of some questions are answered no, as bits, of those that are not answered yes. */
    long no(long[] values, long notYes) {
        long no = 0;
        for (long rest = notYes; rest != 0; rest &= rest - 1) {
            Question question = questions[Long.numberOfTrailingZeros(rest)];
            if (values[question.slot()] != Question.UNKNOWN || question.type() == Question.Type.KNOWN) {
                no |= Long.lowestOneBit(rest);
            }
        }
        return no;
    }

    /** Returns all questions, as bits. */
    long all() {
        return questions.length == Long.SIZE ? -1 : (1L << questions.length) - 1;
    }

    /** Returns whether some rule that escalates could still match. */
    boolean mayEscalate(long yes, long no) {
        for (int rule = firstEscalation; rule < rules.length; rule++) {
            for (Clause clause : clauses[rule]) {
                if (clause.isOpen(yes, no)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean matches(int rule, long yes, long no) {
        for (Clause clause : clauses[rule]) {
            if (clause.matches(yes, no)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the questions on which a rule hangs that does not match but could, as bits; 0 if it cannot. */
    long open(int rule, long yes, long no) {
        long open = 0;
        for (Clause clause : clauses[rule]) {
            if (clause.isOpen(yes, no)) {
                open |= (clause.yes() & ~yes) | (clause.no() & ~no);
            }
        }
        return open;
    }

    /** Returns the questions of the clauses that match, as bits. */
    long used(int rule, long yes, long no) {
        long used = 0;
        for (Clause clause : clauses[rule]) {
            if (clause.matches(yes, no)) {
                used |= clause.questions();
            }
        }
        return used;
    }

    /** Returns the slots that questions are about, as bits. */
    long slotsOf(long asked) {
        long about = 0;
        for (long rest = asked; rest != 0; rest &= rest - 1) {
            about |= 1L << questions[Long.numberOfTrailingZeros(rest)].slot();
        }
        return about;
    }

    /** Returns the facts of slots, in the order of the slots. */
    List<FactKey> keysOf(long about) {
        List<FactKey> found = new ArrayList<>(Long.bitCount(about));
        for (long rest = about; rest != 0; rest &= rest - 1) {
            found.add(keys[Long.numberOfTrailingZeros(rest)]);
        }
        return found;
    }
}
