package nl.wijkkit.signals.triage;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import org.jspecify.annotations.Nullable;

/** Signals and policies for tests. */
final class Cases {

    static final Instant MONDAY = at("2025-03-03T09:00");

    private Cases() {}

    static Triage example() {
        return of(PolicyReader.shipped());
    }

    static Triage of(Policy policy) {
        return Triage.of(VocabularyReader.shipped(), policy, RoutingReader.shipped(), Terms.dutch());
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Terms.AMSTERDAM).toInstant();
    }

    /** A signal of a resident in the northern district. */
    static Signal signal(String kind, @Nullable Integer minors, Object... facts) {
        return Signal.of(SignalId.of("s-1"), SignalKind.of(kind), Channel.TELEPHONE, MONDAY)
                .withHousehold(Household.in("9905").withResident(true).withPeople(1, minors))
                .withFacts(facts(facts));
    }

    static Facts facts(Object... pairs) {
        Map<FactKey, FactValue> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(FactKey.of((String) pairs[i]), value(pairs[i + 1]));
        }
        return Facts.of(facts);
    }

    private static FactValue value(Object value) {
        if (value instanceof Boolean flag) {
            return new FactValue.Flag(flag);
        }
        if (value instanceof Integer count) {
            return new FactValue.Count(count);
        }
        if (value instanceof BigDecimal amount) {
            return new FactValue.Amount(Money.of(amount));
        }
        return new FactValue.Code((String) value);
    }
}
