package nl.wijkkit.signals.triage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactType;

/**
 * All answers that the questions of one kind of signal can have: the values of each fact, cut into cells within which every
 * question has one answer. Codes and flags are enumerated, numbers are cut at the bounds of the questions, and unknown is a
 * cell of its own.
 */
final class Cells {

    private static final Set<FactKey> ALWAYS_KNOWN = Set.of(
            TriageFacts.MULTIPLE,
            TriageFacts.CONSECUTIVE,
            TriageFacts.DUPLICATE,
            TriageFacts.INCREASED,
            TriageFacts.OLD_IGNORED,
            TriageFacts.OTHER_ADDRESS_IGNORED,
            TriageFacts.SAME_KIND_IN_YEAR,
            TriageFacts.AFTER_DAY_OF_RECEIPT);

    /** The answers that one cell gives to the questions of its fact. */
    record Cell(long yes, long no, String label) {}

    private final KindProgram program;
    private final List<List<Cell>> bySlot = new ArrayList<>();
    private final long[] questionsOfSlot;

    Cells(KindProgram program, TriageFacts facts) {
        this.program = program;
        this.questionsOfSlot = new long[program.keys.length];
        for (int i = 0; i < program.questions.length; i++) {
            questionsOfSlot[program.questions[i].slot()] |= 1L << i;
        }
        for (int slot = 0; slot < program.keys.length; slot++) {
            FactDefinition fact = facts.fact(program.keys[slot]).orElseThrow();
            bySlot.add(cells(slot, fact));
        }
    }

    private List<Cell> cells(int slot, FactDefinition fact) {
        List<Cell> cells = new ArrayList<>();
        for (long value : values(slot, fact)) {
            long yes = 0;
            long no = 0;
            for (long rest = questionsOfSlot[slot]; rest != 0; rest &= rest - 1) {
                Question question = program.questions[Long.numberOfTrailingZeros(rest)];
                boolean unknown = value == Question.UNKNOWN;
                if (!unknown && question.yes(value)) {
                    yes |= Long.lowestOneBit(rest);
                } else if (!unknown || question.type() == Question.Type.KNOWN) {
                    no |= Long.lowestOneBit(rest);
                }
            }
            long answeredYes = yes;
            long answeredNo = no;
            if (cells.stream().noneMatch(cell -> cell.yes() == answeredYes && cell.no() == answeredNo)) {
                cells.add(new Cell(yes, no, fact.key() + "=" + label(value, fact)));
            }
        }
        return cells;
    }

    private List<Long> values(int slot, FactDefinition fact) {
        TreeSet<Long> values = new TreeSet<>();
        if (!ALWAYS_KNOWN.contains(fact.key())) {
            values.add(Question.UNKNOWN);
        }
        if (fact.type() == FactType.FLAG) {
            values.addAll(List.of(0L, 1L));
        } else if (fact.type() == FactType.CODE) {
            for (long code = 0; code < fact.codes().size(); code++) {
                values.add(code);
            }
            if (fact.isOpen()) {
                values.add((long) Slots.OTHER_CODE);
            }
        } else {
            values.add(0L);
            for (long rest = questionsOfSlot[slot]; rest != 0; rest &= rest - 1) {
                Question question = program.questions[Long.numberOfTrailingZeros(rest)];
                if (question.type() == Question.Type.RANGE) {
                    values.add(question.from());
                    if (question.below() != Condition.Between.NO_BOUND) {
                        values.add(question.below());
                    }
                }
            }
        }
        return new ArrayList<>(values);
    }

    private static String label(long value, FactDefinition fact) {
        if (value == Question.UNKNOWN) {
            return "?";
        }
        return switch (fact.type()) {
            case FLAG -> value == 1 ? "true" : "false";
            case COUNT -> Long.toString(value);
            case AMOUNT -> BigDecimal.valueOf(value, 2).toPlainString();
            case CODE -> value == Slots.OTHER_CODE ? "..." : fact.codes().get((int) value);
            case DAY, MOMENT, WORDS -> "...";
        };
    }

    /** Returns how many combinations there are. */
    BigInteger combinations() {
        return bySlot.stream()
                .map(cells -> BigInteger.valueOf(cells.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    List<Cell> of(int slot) {
        return bySlot.get(slot);
    }

    long questionsOf(int slot) {
        return questionsOfSlot[slot];
    }

    int slots() {
        return questionsOfSlot.length;
    }

    int slotOf(long questions) {
        return program.questions[Long.numberOfTrailingZeros(questions)].slot();
    }
}
