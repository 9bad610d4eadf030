package nl.wijkkit.examples.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.examples.cli.console.Words;
import nl.wijkkit.examples.cli.demo.Block.Cell;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Reporter;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.routing.Desk;
import nl.wijkkit.signals.routing.Routing;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.KindDefinition;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/** How the municipality came to this household: three signals, each with its urgency, term, desk and the reasons. */
record SignalChapter(Household household) implements Chapter {

    private static final SignalKind ENERGY = SignalKind.of("ARREARS_ENERGY");
    private static final SignalKind RENT = SignalKind.of("ARREARS_RENT");
    private static final SignalKind CUT_OFF = SignalKind.of("ENERGY_END_OF_SUPPLY");
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 4);
    private static final LocalDate SECOND = LocalDate.of(2026, 2, 17);
    private static final LocalDate THIRD = LocalDate.of(2026, 2, 27);
    private static final Money ENERGY_ARREARS = Money.ofCents(41_250);

    @Override
    public Text title() {
        return Text.of("Het begint met een signaal", "It begins with a signal");
    }

    @Override
    public void tell(Scene scene) {
        Vocabulary vocabulary = VocabularyReader.shipped();
        Routing routing = RoutingReader.shipped();
        Triage triage = Triage.of(vocabulary, PolicyReader.shipped(), routing, Terms.dutch());
        Recogniser recogniser = new Recogniser(vocabulary);
        scene.say(
                "Nog voor iemand het gezin kent, komt er bericht van een energieleverancier en een verhuurder. Geen mens"
                        + " krijgt een cijfer: regels met een bron zeggen hoe dringend het is, voor wanneer, en wie het oppakt.",
                "Before anyone knows the family, an energy company and a landlord send word. Nobody gets a score: rules"
                        + " with a source say how urgent it is, by when, and who takes it up.");
        EarlierSignal energy = earlier(ENERGY, FIRST, ENERGY_ARREARS);
        EarlierSignal rent = earlier(RENT, SECOND, Money.ofCents(93_000));
        List<List<Cell>> rows = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (Arrived arrived : List.of(
                new Arrived(signal("s-1", ENERGY, FIRST, ENERGY_ARREARS), FIRST, List.of()),
                new Arrived(signal("s-2", RENT, SECOND, Money.ofCents(93_000)), SECOND, List.of(energy)),
                new Arrived(announced(), THIRD, List.of(energy, rent)))) {
            Outcome outcome = triage.assess(
                    arrived.signal,
                    recogniser.relate(arrived.signal, arrived.on, arrived.earlier),
                    arrived.signal.receivedAt());
            rows.add(row(scene, arrived, outcome, vocabulary, routing));
            reasons.clear();
            reasons.addAll(why(scene, outcome, triage));
        }
        scene.show(scene.table(
                scene.in("Drie signalen over dit adres", "Three signals about this address"),
                List.of(
                        scene.in("Binnen", "Received"),
                        scene.in("Soort", "Kind"),
                        scene.in("Hoe dringend", "Urgency"),
                        scene.in("Uiterlijk", "By"),
                        scene.in("Naar", "To")),
                rows));
        scene.say("Waarom het laatste signaal zo zwaar telt:", "Why the last signal weighs so much:");
        scene.list(reasons);
        scene.warn(
                "De regels zijn een voorbeeldbeleid. Nationaliteit, geboorteland, godsdienst, taal, geslacht en een score"
                        + " van de buurt kunnen niet eens worden ingevoerd.",
                "The rules are an example policy. Nationality, birth country, religion, language, gender and a score of"
                        + " the area cannot even be entered.");
    }

    private List<Cell> row(Scene scene, Arrived arrived, Outcome outcome, Vocabulary vocabulary, Routing routing) {
        Text kind =
                vocabulary.kind(arrived.signal.kind()).map(KindDefinition::name).orElseThrow();
        Text desk = routing.desk(outcome.desk()).map(Desk::name).orElseThrow();
        return List.of(
                Cell.of(Words.day(arrived.on, scene.language())),
                Cell.of(scene.in(kind)),
                Cell.of(scene.in(outcome.urgency().label())),
                Cell.of(by(scene, outcome.deadline())),
                Cell.of(scene.in(desk)));
    }

    private static String by(Scene scene, @Nullable Deadline deadline) {
        if (deadline == null) {
            return scene.in("geen termijn", "no term");
        }
        return deadline.fold(
                atOnce -> scene.in("meteen", "at once"),
                lastDay -> Words.day(lastDay.day(), scene.language()),
                lastMoment -> lastMoment.moment().toString(),
                suspended -> scene.in("opgeschort", "suspended"));
    }

    /** The sentences of the rules that matched, and how the term was counted. */
    private static List<String> why(Scene scene, Outcome outcome, Triage triage) {
        List<String> sentences = new ArrayList<>();
        for (TriageRule rule : triage.policy().rules()) {
            if (outcome.rules().contains(rule.id())) {
                sentences.add(scene.in(rule.sentence()) + " (" + rule.source().reference() + ")");
            }
        }
        if (outcome.deadline() != null) {
            sentences.add(scene.in(outcome.deadline().explanation()));
        }
        return sentences;
    }

    private Signal announced() {
        Facts facts = Facts.of(Map.of(
                FactKey.of("end_of_supply_on"), new FactValue.Day(LocalDate.of(2026, 3, 12)),
                FactKey.of("cutoff_announced"), new FactValue.Flag(true)));
        return signal("s-3", CUT_OFF, THIRD, facts);
    }

    private Signal signal(String id, SignalKind kind, LocalDate on, Money amount) {
        return signal(id, kind, on, Facts.of(Map.of(FactKey.of("amount"), new FactValue.Amount(amount))));
    }

    private Signal signal(String id, SignalKind kind, LocalDate on, Facts facts) {
        int minors = household.family().minors().size();
        int members = household.family().members().size();
        return Signal.of(SignalId.of(id), kind, Channel.PARTNER_FILE, morning(on))
                .withReporter(new Reporter.Professional(PartyId.of("partner-" + id)))
                .withHousehold(nl.wijkkit.signals.Household.in("9905")
                        .withResident(true)
                        .withPeople(members - minors, minors))
                .withFacts(facts);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(9, 30).atZone(Terms.AMSTERDAM).toInstant();
    }

    private static EarlierSignal earlier(SignalKind kind, LocalDate on, Money amount) {
        return new EarlierSignal(kind, on, amount, true, YesNoUnknown.NO);
    }

    private record Arrived(Signal signal, LocalDate on, List<EarlierSignal> earlier) {}
}
