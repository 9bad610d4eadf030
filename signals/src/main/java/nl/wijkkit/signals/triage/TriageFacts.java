package nl.wijkkit.signals.triage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactType;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.zrm.Text;

/**
 * The closed list of what a rule of triage can ask: the facts of the vocabulary that are for triage, and what this library
 * itself knows of the household, of earlier signals and of the term. The postal code is not among them: where someone
 * lives chooses a desk, never a level.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class TriageFacts {

    /** Whether the household lives in this municipality. */
    public static final FactKey RESIDENT = FactKey.of("resident");
    /** How many children are in the household. */
    public static final FactKey MINORS = FactKey.of("minors");
    /** Whether another partner sent a signal in the same month. */
    public static final FactKey MULTIPLE = FactKey.of("multiple");
    /** Whether a signal came in the six months before. */
    public static final FactKey CONSECUTIVE = FactKey.of("consecutive");
    /** Whether an earlier signal on the same contract told of no lower amount. */
    public static final FactKey DUPLICATE = FactKey.of("duplicate");
    /** Whether the earlier signal of the same partner told of a lower amount. */
    public static final FactKey INCREASED = FactKey.of("increased");
    /** Whether an earlier signal was too old to count. */
    public static final FactKey OLD_IGNORED = FactKey.of("old_ignored");
    /** Whether a signal of another address was left out. */
    public static final FactKey OTHER_ADDRESS_IGNORED = FactKey.of("other_address_ignored");
    /** How many signals of the same kind came in the twelve months before. */
    public static final FactKey SAME_KIND_IN_YEAR = FactKey.of("same_kind_in_year");
    /** Whether the day of receipt lies behind us. */
    public static final FactKey AFTER_DAY_OF_RECEIPT = FactKey.of("after_day_of_receipt");
    /** How many working days are left, after today, up to and including the last day of the term. */
    public static final FactKey WORKING_DAYS_LEFT = FactKey.of("working_days_left");
    /** Whether the last day of the term lies behind us. */
    public static final FactKey TERM_PASSED = FactKey.of("term_passed");

    private static final List<FactDefinition> OWN = List.of(
            flag(RESIDENT, "ingezetene van deze gemeente", "resident of this municipality"),
            count(MINORS, "kinderen in het huishouden", "children in the household"),
            flag(MULTIPLE, "andere partner in dezelfde maand", "another partner in the same month"),
            flag(CONSECUTIVE, "eerder signaal binnen zes maanden", "earlier signal within six months"),
            flag(DUPLICATE, "zelfde contract, bedrag niet hoger", "same contract, amount not higher"),
            flag(INCREASED, "bedrag hoger dan de vorige keer", "amount higher than before"),
            flag(OLD_IGNORED, "eerder signaal te oud om mee te tellen", "earlier signal too old to count"),
            flag(OTHER_ADDRESS_IGNORED, "signaal van een ander adres", "signal of another address"),
            count(SAME_KIND_IN_YEAR, "zelfde soort in twaalf maanden", "same kind in twelve months"),
            flag(AFTER_DAY_OF_RECEIPT, "dag van ontvangst is voorbij", "day of receipt is over"),
            count(WORKING_DAYS_LEFT, "werkdagen tot het einde van de termijn", "working days to the end of the term"),
            flag(TERM_PASSED, "termijn is voorbij", "term has passed"));

    private final Vocabulary vocabulary;
    private final Map<FactKey, FactDefinition> facts;

    private TriageFacts(Vocabulary vocabulary, Map<FactKey, FactDefinition> facts) {
        this.vocabulary = vocabulary;
        this.facts = Collections.unmodifiableMap(facts);
    }

    /**
     * Obtains the list for a vocabulary.
     *
     * @param vocabulary  the kinds and facts
     * @return what a rule can ask
     * @throws IllegalArgumentException if the vocabulary has a fact with the name of one of this library
     */
    public static TriageFacts of(Vocabulary vocabulary) {
        Map<FactKey, FactDefinition> facts = new LinkedHashMap<>();
        OWN.forEach(fact -> facts.put(fact.key(), fact));
        for (FactDefinition fact : vocabulary.facts()) {
            if (facts.containsKey(fact.key())) {
                throw new IllegalArgumentException("a fact must not have a name that triage uses, got " + fact.key());
            }
            if (fact.use() == FactUse.TRIAGE) {
                facts.put(fact.key(), fact);
            }
        }
        return new TriageFacts(vocabulary, facts);
    }

    /**
     * Returns the facts.
     *
     * @return those of this library first, then those of the vocabulary in its order
     */
    public List<FactDefinition> all() {
        return new ArrayList<>(facts.values());
    }

    /**
     * Looks up a fact.
     *
     * @param key  its name
     * @return the fact; empty if no rule can ask it
     */
    public Optional<FactDefinition> fact(FactKey key) {
        return Optional.ofNullable(facts.get(key));
    }

    /** Returns whether a fact is one of this library and not of the vocabulary. */
    static boolean isOwn(FactKey key) {
        return OWN.stream().anyMatch(fact -> fact.key().equals(key));
    }

    /** Returns whether something can be known about a fact for a kind of signal. */
    boolean canBeKnown(SignalKind kind, FactKey key) {
        return isOwn(key) || vocabulary.allows(kind, key);
    }

    private static FactDefinition flag(FactKey key, String nl, String en) {
        return new FactDefinition(key, Text.of(nl, en), FactType.FLAG, null, List.of(), false, FactUse.TRIAGE);
    }

    private static FactDefinition count(FactKey key, String nl, String en) {
        return new FactDefinition(key, Text.of(nl, en), FactType.COUNT, null, List.of(), false, FactUse.TRIAGE);
    }
}
