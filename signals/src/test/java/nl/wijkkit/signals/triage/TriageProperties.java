package nl.wijkkit.signals.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.intake.FactsRead;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Text;

class TriageProperties {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final Triage EXAMPLE = Cases.example();
    private static final Recogniser RECOGNISER = new Recogniser(VOCABULARY);

    /** A signal with what came before it and the moment of asking. */
    record Situation(Signal signal, List<EarlierSignal> earlier, Instant at) {

        LocalDate receivedOn() {
            return signal.receivedAt().atZone(Terms.AMSTERDAM).toLocalDate();
        }

        Outcome by(Triage triage) {
            return triage.assess(signal, RECOGNISER.relate(signal, receivedOn(), earlier), at);
        }

        Situation with(Facts facts) {
            return new Situation(signal.withFacts(facts), earlier, at);
        }

        Situation onArrival() {
            return new Situation(signal, earlier, signal.receivedAt());
        }
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(VOCABULARY.kinds()).flatMap(TriageProperties::situation);
    }

    private static Arbitrary<Situation> situation(KindDefinition kind) {
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 3).injectNull(0.2);
        Arbitrary<Household> households = Combinators.combine(
                        Arbitraries.of("9901", "9920", "9921", "1018").injectNull(0.1),
                        Arbitraries.of(YesNoUnknown.values()),
                        people)
                .as((district, resident, minors) -> new Household(district, null, resident, null, minors));
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(0, 2L * 365 * 24)
                .map(hours -> Instant.parse("2025-01-01T00:00:00Z").plus(hours, ChronoUnit.HOURS));
        return Combinators.combine(
                        households, facts(kind), moments, Arbitraries.integers().between(0, 100), earlier())
                .as((household, facts, received, days, earlier) -> new Situation(
                        Signal.of(SignalId.of("p-1"), kind.kind(), Channel.SYSTEM, received)
                                .withHousehold(household)
                                .withFacts(facts),
                        earlier.stream()
                                .map(back -> new EarlierSignal(
                                        back.kind(),
                                        received.atZone(Terms.AMSTERDAM)
                                                .toLocalDate()
                                                .minusDays(back.receivedOn().toEpochDay()),
                                        back.amount(),
                                        back.sameHousehold(),
                                        back.sameContract()))
                                .toList(),
                        received.plus(days, ChronoUnit.DAYS)));
    }

    /** Earlier signals, whose day tells how many days back. */
    private static Arbitrary<List<EarlierSignal>> earlier() {
        return Combinators.combine(
                        Arbitraries.of(VOCABULARY.kinds()).map(KindDefinition::kind),
                        Arbitraries.longs().between(0, 230).map(LocalDate::ofEpochDay),
                        Arbitraries.longs()
                                .between(0, 90_000)
                                .map(Money::ofCents)
                                .injectNull(0.2),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(YesNoUnknown.values()))
                .as(EarlierSignal::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Facts> facts(KindDefinition kind) {
        Arbitrary<Map<FactKey, FactValue>> all = Arbitraries.just(Map.of());
        for (FactKey key : kind.facts()) {
            Arbitrary<FactValue> value =
                    value(VOCABULARY.fact(key).orElseThrow()).injectNull(0.6);
            all = Combinators.combine(all, value).as((known, one) -> {
                Map<FactKey, FactValue> more = new LinkedHashMap<>(known);
                if (one != null) {
                    more.put(key, one);
                }
                return more;
            });
        }
        return all.map(Facts::of);
    }

    private static Arbitrary<FactValue> value(FactDefinition fact) {
        return switch (fact.type()) {
            case FLAG -> Arbitraries.of(true, false).map(FactValue.Flag::new);
            case COUNT -> Arbitraries.integers().between(0, 20).map(FactValue.Count::new);
            case AMOUNT ->
                Arbitraries.longs().between(0, 90_000).map(Money::ofCents).map(FactValue.Amount::new);
            case DAY ->
                Arbitraries.longs()
                        .between(20_000, 20_700)
                        .map(LocalDate::ofEpochDay)
                        .map(FactValue.Day::new);
            case MOMENT ->
                Arbitraries.longs()
                        .between(1_730_000_000L, 1_790_000_000L)
                        .map(Instant::ofEpochSecond)
                        .map(FactValue.Moment::new);
            case CODE -> Arbitraries.of(fact.codes()).map(FactValue.Code::new);
            case WORDS -> Arbitraries.just(new FactValue.Words(FreeText.of("words")));
        };
    }

    @Property(tries = 400)
    void theOrderOfRulesDoesNotMatter(@ForAll("situations") Situation situation, @ForAll Random random) {
        List<TriageRule> shuffled = new ArrayList<>(EXAMPLE.policy().rules());
        Collections.shuffle(shuffled, random);
        assertThat(situation.by(Cases.of(EXAMPLE.policy().withRules(shuffled)))).isEqualTo(situation.by(EXAMPLE));
    }

    @Property(tries = 2_000)
    void thePreparedRulesMatchAsTheWrittenOnesDo(@ForAll("situations") Situation situation) {
        Signal signal = situation.signal();
        Relations relations = RECOGNISER.relate(signal, situation.receivedOn(), situation.earlier());
        Map<FactKey, FactValue> known = new TreeMap<>(signal.facts().values());
        if (signal.household().resident() != YesNoUnknown.UNKNOWN) {
            known.put(
                    TriageFacts.RESIDENT, new FactValue.Flag(signal.household().resident() == YesNoUnknown.YES));
        }
        Integer minors = signal.household().minors();
        if (minors != null) {
            known.put(TriageFacts.MINORS, new FactValue.Count(minors));
        }
        known.put(TriageFacts.MULTIPLE, new FactValue.Flag(relations.multiple()));
        known.put(TriageFacts.CONSECUTIVE, new FactValue.Flag(relations.consecutive()));
        known.put(TriageFacts.DUPLICATE, new FactValue.Flag(relations.duplicate()));
        known.put(TriageFacts.INCREASED, new FactValue.Flag(relations.increased()));
        known.put(TriageFacts.OLD_IGNORED, new FactValue.Flag(relations.oldIgnored()));
        known.put(TriageFacts.OTHER_ADDRESS_IGNORED, new FactValue.Flag(relations.otherAddressIgnored()));
        known.put(TriageFacts.SAME_KIND_IN_YEAR, new FactValue.Count(relations.sameKindInYear()));
        KindProgram program = EXAMPLE.program(signal.kind(), situation.receivedOn());
        long[] values = program.values(signal.household(), signal.facts(), relations);
        long yes = program.yes(values, program.all());
        long no = program.no(values, program.all() & ~yes);
        List<String> matched = new ArrayList<>();
        for (int rule = 0; rule < program.firstEscalation; rule++) {
            if (program.matches(rule, yes, no)) {
                matched.add(program.rules[rule].id());
            }
        }
        assertThat(matched).isEqualTo(SlowTriage.matching(EXAMPLE.policy(), VOCABULARY, signal.kind(), known));
    }

    /** On arrival: later, what is less dangerous and waits too long may go before what has a longer term. */
    @Property(tries = 1_000)
    void moreDangerNeverLowersUrgency(@ForAll("situations") Situation situation) {
        FactKey unsafety = FactKey.of("unsafety");
        if (!VOCABULARY.allows(situation.signal().kind(), unsafety)) {
            return;
        }
        Urgency before = Urgency.NO_ACTION;
        for (String level : List.of("NONE", "SUSPECTED", "STRUCTURAL", "ACUTE")) {
            Facts facts = situation.signal().facts().with(unsafety, new FactValue.Code(level));
            Urgency urgency = situation.onArrival().with(facts).by(EXAMPLE).urgency();
            assertThat(urgency).as(level).isGreaterThanOrEqualTo(before);
            before = urgency;
        }
        assertThat(before).isEqualTo(Urgency.ACUTE);
    }

    @Property(tries = 1_000)
    void someoneWithoutAPlaceToSleepIsNeverLessUrgent(@ForAll("situations") Situation situation) {
        FactKey homeless = FactKey.of("homeless_tonight");
        if (VOCABULARY.allows(situation.signal().kind(), homeless)) {
            Facts facts = situation.signal().facts().with(homeless, new FactValue.Flag(true));
            assertThat(situation.with(facts).by(EXAMPLE).urgency()).isEqualTo(Urgency.ACUTE);
        }
    }

    @Property(tries = 1_000)
    void mergingNeverLengthensATermNorLowersUrgency(@ForAll("situations") Situation situation) {
        Relations relations = RECOGNISER.relate(situation.signal(), situation.receivedOn(), situation.earlier());
        Relations apart = new Relations(
                relations.multiple(),
                relations.consecutive(),
                relations.duplicate(),
                relations.increased(),
                relations.oldIgnored(),
                relations.otherAddressIgnored(),
                relations.sameKindInYear(),
                List.of());
        Outcome merged = situation.by(EXAMPLE);
        Outcome alone =
                EXAMPLE.assess(situation.signal(), apart, situation.signal().receivedAt());
        assertThat(merged.urgency()).isGreaterThanOrEqualTo(alone.urgency());
        Deadline own = alone.deadline();
        Deadline kept = merged.deadline();
        if (own != null) {
            assertThat(Objects.requireNonNull(kept).passes(Terms.AMSTERDAM).orElseThrow())
                    .isBeforeOrEqualTo(own.passes(Terms.AMSTERDAM).orElseThrow());
        }
    }

    @Property(tries = 500)
    void timeNeverChangesATermAndRaisesByOneLevelAtMost(@ForAll("situations") Situation situation) {
        Outcome now = EXAMPLE.assess(
                situation.signal(),
                RECOGNISER.relate(situation.signal(), situation.receivedOn(), situation.earlier()),
                situation.signal().receivedAt());
        Outcome later = situation.by(EXAMPLE);
        assertThat(later.deadline()).isEqualTo(now.deadline());
        assertThat(later.urgency()).isIn(now.urgency(), now.urgency().up());
    }

    @Property(tries = 500)
    void whatMayNotBeAskedChangesNothing(
            @ForAll("situations") Situation situation, @ForAll("forbidden") Map<String, String> forbidden) {
        FactsReader reader = new FactsReader(VOCABULARY, Terms.AMSTERDAM);
        Text where = Text.same("row 1");
        Map<String, String> written = new TreeMap<>(Map.of("unsafety", "SUSPECTED", "age", "40"));
        FactsRead without = reader.read(situation.signal().kind(), written, where);
        written.putAll(forbidden);
        FactsRead with = reader.read(situation.signal().kind(), written, where);
        assertThat(with.facts()).isEqualTo(without.facts());
        assertThat(with.leftBehind()).hasSize(without.leftBehind().size() + forbidden.size());
        forbidden
                .values()
                .forEach(value -> assertThat(with.leftBehind().toString()).doesNotContain(value));
        assertThat(situation.with(with.facts()).by(EXAMPLE))
                .isEqualTo(situation.with(without.facts()).by(EXAMPLE));
    }

    @Provide
    Arbitrary<Map<String, String>> forbidden() {
        return Arbitraries.maps(
                        Arbitraries.of(
                                "nationality",
                                "birth_country",
                                "religion",
                                "language_level",
                                "gender",
                                "neighbourhood_risk_score",
                                "benefit_recipient",
                                "earlier_fraud_check"),
                        Arbitraries.of("Zembla-1", "Zembla-2"))
                .ofMinSize(1);
    }
}
