package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactDefinition;

/**
 * The questions that the rules ask of one kind of signal, and the places of the facts that they ask about. Facts become
 * whole numbers here, so that a question is a comparison.
 */
final class Slots {

    /** The most questions of one kind, which are the bits of a long. */
    static final int MOST = 64;

    /** The number of a code that is not on the list of its fact. */
    static final int OTHER_CODE = 63;

    private final SignalKind kind;
    private final TriageFacts facts;
    private final Map<FactKey, Integer> slots = new HashMap<>();
    private final Map<FactKey, Map<String, Long>> codes = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<FactKey> keys = new ArrayList<>();

    Slots(SignalKind kind, TriageFacts facts) {
        this.kind = kind;
        this.facts = facts;
    }

    SignalKind kind() {
        return kind;
    }

    boolean canBeKnown(FactKey fact) {
        return facts.canBeKnown(kind, fact);
    }

    int known(FactKey fact) {
        return ask(fact, 0, 0, Question.Type.KNOWN);
    }

    int range(FactKey fact, long from, long below) {
        return ask(fact, from, below, Question.Type.RANGE);
    }

    int codes(FactKey fact, List<String> named) {
        slot(fact);
        Map<String, Long> numbers = codes.getOrDefault(fact, Map.of());
        long bits = 0;
        for (String code : named) {
            Long number = numbers.get(code);
            if (number == null) {
                throw new IllegalArgumentException(
                        "a rule must ask for a code of the list of its fact, got another for " + fact);
            }
            bits |= 1L << number;
        }
        return ask(fact, bits, 0, Question.Type.CODES);
    }

    private int ask(FactKey fact, long from, long below, Question.Type type) {
        Question question = new Question(fact, slot(fact), from, below, type);
        int index = questions.indexOf(question);
        if (index < 0) {
            index = questions.size();
            if (index == MOST) {
                throw new IllegalArgumentException(
                        "a policy must ask at most " + MOST + " questions of one kind, got more for " + kind);
            }
            questions.add(question);
        }
        return index;
    }

    private int slot(FactKey fact) {
        return slots.computeIfAbsent(fact, key -> {
            FactDefinition definition = facts.fact(key)
                    .orElseThrow(() ->
                            new IllegalArgumentException("a rule must ask for a fact on the closed list, got " + key));
            if (definition.codes().size() >= OTHER_CODE) {
                throw new IllegalArgumentException(
                        "a fact that rules ask must have fewer than " + OTHER_CODE + " codes, got " + key);
            }
            if (!definition.codes().isEmpty()) {
                Map<String, Long> numbers = new HashMap<>();
                definition.codes().forEach(code -> numbers.put(code, (long) numbers.size()));
                codes.put(key, numbers);
            }
            keys.add(key);
            return keys.size() - 1;
        });
    }

    /** Returns the questions, each at the index that is its bit. */
    Question[] questions() {
        return questions.toArray(new Question[0]);
    }

    /** Returns the facts, each at the index that is its slot. */
    FactKey[] keys() {
        return keys.toArray(new FactKey[0]);
    }

    /** Returns the slot of a fact; -1 if no rule asks it. */
    int slotOf(FactKey fact) {
        Integer slot = slots.get(fact);
        return slot == null ? -1 : slot;
    }

    /** Returns a value as a whole number: amounts in cents, a code as its place on the list, a day or moment as 0. */
    long encode(FactKey fact, FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return flag.flag() ? 1 : 0;
        }
        if (value instanceof FactValue.Count count) {
            return count.count();
        }
        if (value instanceof FactValue.Amount amount) {
            Money money = amount.amount();
            return money.cents();
        }
        if (value instanceof FactValue.Code code) {
            Map<String, Long> numbers = codes.get(fact);
            Long number = numbers == null ? null : numbers.get(code.code());
            return number == null ? OTHER_CODE : number;
        }
        // of a day or moment a rule asks only whether it is known, and words it cannot ask at all
        return 0;
    }
}
