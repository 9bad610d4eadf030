package nl.wijkkit.consent.decision;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.consent.decision.Prospect.Teller;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.rule.RuleSet;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.period.Period;

/**
 * Rules in numbers: by each code of a request the rules that could hold, as bits, so that few conditions are looked at.
 */
final class CompiledRules {

    private static final List<Attribute> INDEXED = List.of(
            Attribute.ACTION,
            Attribute.PURPOSE,
            Attribute.ROLE,
            Attribute.RELATION,
            Attribute.ORIGIN,
            Attribute.CATEGORY,
            Attribute.SUBJECT);

    final RuleSet set;
    final Vocabulary vocabulary;
    final Encoder encoder;
    final List<Rule> rules;
    private final Check[] checks;
    // by rule, the facts and the evidence of which it needs one to be stated
    private final long[] needed;
    private final Teller[] tellers;
    private final long[] from;
    private final long[] until;
    private final Map<Attribute, long[][]> index = new EnumMap<>(Attribute.class);
    private final long[][] byAction;
    private final long[][] byPurpose;
    private final long[][] byRole;
    private final long[][] byRelation;
    private final long[][] byOrigin;
    private final long[][] byCategory;
    private final long[][] bySubject;
    private final long[] refusals;
    private final long[] limits;
    private final long[] contents;
    private final long[] permissions;
    private final long[] refusalsAndDuties;
    private final long[] all;
    private final long[] thatCategories;
    private final long lookActions;

    CompiledRules(RuleSet set, Vocabulary vocabulary) {
        this.set = set;
        this.vocabulary = vocabulary;
        this.encoder = new Encoder(vocabulary);
        // in order of their ids, so that the order in the document cannot matter
        this.rules = set.rules().stream().sorted(Comparator.comparing(Rule::id)).toList();
        int size = rules.size();
        int words = Bits.words(size);
        this.checks = new Check[size];
        this.needed = new long[size];
        this.tellers = new Teller[size];
        this.from = new long[size];
        this.until = new long[size];
        this.refusals = new long[words];
        this.limits = new long[words];
        this.contents = new long[words];
        this.permissions = new long[words];
        this.refusalsAndDuties = new long[words];
        this.all = new long[words];
        for (Attribute attribute : INDEXED) {
            long[][] table = new long[encoder.codes(attribute).size()][words];
            for (long[] row : table) {
                Arrays.fill(row, -1L);
            }
            index.put(attribute, table);
        }
        ConditionCompiler compiler = new ConditionCompiler(encoder, set);
        ProspectCompiler prospects = new ProspectCompiler(compiler, set);
        for (int number = 0; number < size; number++) {
            add(number, rules.get(number), compiler);
            tellers[number] = rules.get(number).when().fold(prospects);
        }
        this.byAction = table(Attribute.ACTION);
        this.byPurpose = table(Attribute.PURPOSE);
        this.byRole = table(Attribute.ROLE);
        this.byRelation = table(Attribute.RELATION);
        this.byOrigin = table(Attribute.ORIGIN);
        this.byCategory = table(Attribute.CATEGORY);
        this.bySubject = table(Attribute.SUBJECT);
        this.thatCategories = encoder.mask(Attribute.DEPTH, List.of(CategoryTraits.Depth.THAT.name()));
        this.lookActions = encoder.mask(Attribute.ACTION, List.of("VIEW", "SHARE"))[0];
    }

    private long[][] table(Attribute attribute) {
        long[][] table = index.get(attribute);
        if (table == null) {
            throw new IllegalStateException("every indexed attribute has a table");
        }
        return table;
    }

    private void add(int number, Rule rule, ConditionCompiler compiler) {
        Condition rest = withoutIndexed(rule.when());
        checks[number] = rest.fold(compiler);
        needed[number] = compiler.needed(rest);
        Bits.set(all, number);
        Optional<Period> inForce = set.inForce(rule);
        from[number] = inForce.map(period -> period.from().toEpochDay()).orElse(Long.MAX_VALUE);
        until[number] = inForce.flatMap(Period::end).map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        Effects.upTo(rule).ifPresent(upTo -> {
            Bits.set(permissions, number);
            if (upTo == Disclosure.CONTENT) {
                Bits.set(contents, number);
            }
        });
        if (Effects.upTo(rule).isEmpty() && !Effects.explains(rule)) {
            Bits.set(refusalsAndDuties, number);
        }
        Effects.atMost(rule).ifPresent(atMost -> Bits.set(atMost == Disclosure.NOTHING ? refusals : limits, number));
        narrow(number, rule.when());
    }

    /** What is left to check of a condition when the rows of the codes have been looked at. */
    private Condition withoutIndexed(Condition condition) {
        if (condition instanceof Condition.All conjunction) {
            return new Condition.All(conjunction.parts().stream()
                    .filter(part -> !isIndexed(part))
                    .map(this::withoutIndexed)
                    .toList());
        }
        return isIndexed(condition) ? Condition.ALWAYS : condition;
    }

    private boolean isIndexed(Condition condition) {
        return condition instanceof Condition.In in && index.containsKey(Encoder.numbered(in.attribute()));
    }

    /** Takes a rule out of the rows of codes with which it can never hold. */
    private void narrow(int number, Condition condition) {
        if (condition instanceof Condition.All conjunction) {
            conjunction.parts().forEach(part -> narrow(number, part));
        } else if (condition instanceof Condition.In in && isIndexed(in)) {
            long[] mask = encoder.mask(in.attribute(), in.codes());
            long[][] table = table(Encoder.numbered(in.attribute()));
            for (int code = 0; code < table.length; code++) {
                if (!Bits.has(mask, code)) {
                    table[code][number / Long.SIZE] &= ~(1L << number);
                }
            }
        }
    }

    /** Decides without telling anyone. */
    Decision decide(Request request, OnRecord record) {
        Question question = encoder.question(request, record);
        if (question == null) {
            return new Decision(this, request, record, Decision.NO_RULES, Disclosure.NOTHING);
        }
        long[] matching = new long[permissions.length];
        match(question, permissions, matching);
        if (Bits.areNone(matching)) {
            return new Decision(this, request, record, matching, Disclosure.NOTHING);
        }
        match(question, refusalsAndDuties, matching);
        return new Decision(this, request, record, matching, disclosure(question, matching));
    }

    /** Returns all rules that hold, those included that only say why nothing permits. */
    long[] matching(Request request, OnRecord record) {
        Question question = encoder.question(request, record);
        long[] matching = new long[permissions.length];
        if (question != null) {
            match(question, all, matching);
        }
        return matching;
    }

    /** Returns whether a rule may permit it, depending on what is on record. */
    boolean mayPermit(Request request, Consents consents) {
        Question question = encoder.question(request, OnRecord.NOTHING);
        if (question == null) {
            return false;
        }
        for (int word = 0; word < permissions.length; word++) {
            for (long left = candidates(question, permissions, word); left != 0; left &= left - 1) {
                int number = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (isInForce(number, question.day) && tellers[number].tell(question, consents) != Prospect.NEVER) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rules of one word that hold by the codes of the request alone. */
    private long candidates(Question question, long[] asked, int word) {
        return asked[word]
                & byAction[question.action][word]
                & byPurpose[question.purpose][word]
                & byRole[question.role][word]
                & byRelation[question.relation][word]
                & byOrigin[question.origin][word]
                & byCategory[question.category][word]
                & bySubject[question.subject][word];
    }

    private boolean isInForce(int number, long day) {
        return day >= from[number] && day < until[number];
    }

    private void match(Question question, long[] asked, long[] matching) {
        for (int word = 0; word < matching.length; word++) {
            for (long left = candidates(question, asked, word); left != 0; left &= left - 1) {
                int number = word * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (NeededFacts.areStated(needed[number], question)
                        && isInForce(number, question.day)
                        && checks[number].holds(question)) {
                    matching[word] |= 1L << number;
                }
            }
        }
    }

    /** Returns how much the rules that hold disclose; at least one permits. */
    private Disclosure disclosure(Question question, long[] matching) {
        if (Bits.meet(matching, refusals)) {
            return Disclosure.NOTHING;
        }
        if (!Bits.meet(matching, contents)) {
            return Disclosure.THAT;
        }
        boolean looks = (lookActions >>> question.action & 1) != 0;
        if (Bits.meet(matching, limits)) {
            return looks ? Disclosure.THAT : Disclosure.NOTHING;
        }
        return looks && Bits.has(thatCategories, question.category) ? Disclosure.THAT : Disclosure.CONTENT;
    }
}
