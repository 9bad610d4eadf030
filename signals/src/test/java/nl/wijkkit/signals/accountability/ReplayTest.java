package nl.wijkkit.signals.accountability;

import static nl.wijkkit.signals.accountability.Cases.MONDAY;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.read3;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.recognise.EarlierSignal;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.triage.Policy;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Relations WITH_WATER = new Relations(
            true,
            false,
            false,
            false,
            false,
            false,
            0,
            List.of(new EarlierSignal(
                    SignalKind.of("ARREARS_WATER"),
                    LocalDate.of(2025, 3, 1),
                    Money.ofCents(20_000),
                    true,
                    YesNoUnknown.NO)));

    private final Triage triage = Cases.example();

    @Test
    void aRecordThatWasWrittenAndReadReplaysToTheSameOutcome() {
        PriorityRecord past =
                PriorityRecord.of(triage, Cases.rent(80_000), WITH_WATER, MONDAY.plus(Duration.ofDays(30)));
        assertRoundTrip(past, PriorityRecord.class);
        PriorityRecord read = read3(write3(past), PriorityRecord.class);
        Replay replay = Replay.of(read, PolicyArchive.of(List.of(Cases.example())));
        assertThat(replay).isEqualTo(new Replay.Same(past.outcome()));
        assertThat(past.outcome().reasonCodes()).contains("MULTIPLE_SAME_MONTH", "DEADLINE_PASSED");
    }

    @Test
    void aLaterVersionBesideTheOldOneChangesNothing() {
        PriorityRecord past = PriorityRecord.of(triage, Cases.rent(80_000), Relations.none(), MONDAY);
        Triage later = Cases.triage(Cases.version(
                PolicyReader.shipped().withRules(PolicyReader.shipped().rules().subList(0, 20)), "2"));
        assertThat(Replay.of(past, PolicyArchive.of(List.of(later, Cases.example()))))
                .isInstanceOf(Replay.Same.class);
        Replay missing = Replay.of(past, PolicyArchive.of(List.of(later)));
        assertThat(missing).isEqualTo(new Replay.NotAtHand("example-policy 1, example-routing 1, municipality 1"));
        assertThat(missing.sentence().en())
                .isEqualTo("This version is not at hand: example-policy 1, example-routing 1, municipality 1.");
    }

    @Test
    void rulesThatWereChangedUnderAnOldVersionAreFound() {
        PriorityRecord past = PriorityRecord.of(triage, Cases.rent(80_000), Relations.none(), MONDAY);
        Policy changed = PolicyReader.shipped()
                .withRules(PolicyReader.shipped().rules().stream()
                        .filter(rule -> !rule.id().equals("arrears-high-amount"))
                        .toList());
        Replay replay = Replay.of(past, PolicyArchive.of(List.of(Cases.triage(changed))));
        Replay.Differs differs = replay.fold(same -> null, found -> found, versions -> null);
        assertThat(differs.parts())
                .containsExactly(Replay.Part.URGENCY, Replay.Part.REASONS, Replay.Part.RULES, Replay.Part.FACTS_USED);
        assertThat(differs.recorded().urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(differs.replayed().urgency()).isEqualTo(Urgency.LOW);
        assertThat(replay.sentence().nl())
                .isEqualTo("De herhaling geeft iets anders: urgentie, redenen, regels, gebruikte gegevens.");
    }

    @Test
    void aRecordKeepsNoMoreThanTriageCanRead() {
        PriorityRecord past = PriorityRecord.of(triage, Cases.rent(80_000), Relations.none(), MONDAY);
        assertThat(past.facts().values().keySet())
                .containsExactly(FactKey.of("amount"), FactKey.of("contact_attempts"));
        assertThat(write3(past)).doesNotContain("reporter-77", "contract-88", "4321", "vrije tekst", "67");
        assertThat(past).hasToString("PriorityRecord[s-1]");
    }

    @Test
    void aVersionStandsOnceInAnArchive() {
        assertThatThrownBy(() -> PolicyArchive.of(List.of(Cases.example(), Cases.example())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a version must stand once, got example-policy 1, example-routing 1, municipality 1 twice");
    }
}
