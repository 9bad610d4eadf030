package nl.wijkkit.signals.accountability;

import static nl.wijkkit.signals.accountability.Cases.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.signals.Channel;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.Household;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept and told of a priority. */
class RecordsTest {

    private static final Triage TRIAGE = Cases.example();
    private static final PolicyArchive ARCHIVE = PolicyArchive.of(List.of(TRIAGE));
    private static final PriorityRecord PAST = PriorityRecord.of(TRIAGE, Cases.rent(80_000), Relations.none(), MONDAY);

    private static PriorityRecord with(Outcome outcome) {
        return new PriorityRecord(
                PAST.kind(),
                PAST.receivedAt(),
                PAST.facts(),
                PAST.postalCode(),
                PAST.district(),
                PAST.resident(),
                PAST.minors(),
                PAST.relations(),
                PAST.vocabulary(),
                outcome);
    }

    private static String told(Replay replay) {
        return replay.fold(
                same -> "same " + same.signal(), differs -> differs.parts().toString(), versions -> versions);
    }

    @Test
    void aRecordKeepsWhatChoosesTheDesk() {
        assertThat(PAST.postalCode()).isEqualTo(PostalCode.parse("9905 AB"));
        assertThat(PAST.district()).isEqualTo("9905");
        assertThat(PAST.minors()).isOne();
        Signal unknown = Cases.rent(80_000).withHousehold(Household.unknown());
        PriorityRecord less = PriorityRecord.of(TRIAGE, unknown, Relations.none(), MONDAY);
        assertThat(less.postalCode()).isNull();
        assertThat(less.district()).isNull();
        assertThat(told(Replay.of(less, ARCHIVE))).isEqualTo("same s-1");
        assertThat(Replay.of(less, ARCHIVE).sentence())
                .isEqualTo(Text.of(
                        "Dezelfde gegevens en regels geven dezelfde prioriteit.",
                        "The same facts and rules give the same priority."));
    }

    @Test
    void anOutcomeLiesNotBeforeTheReceipt() {
        Outcome early = new Outcome(
                PAST.outcome().signal(),
                MONDAY.minusMillis(1),
                PAST.outcome().urgency(),
                PAST.outcome().deadline(),
                PAST.outcome().route(),
                PAST.outcome().reasons(),
                PAST.outcome().rules(),
                PAST.outcome().factsUsed(),
                PAST.outcome().toAsk(),
                PAST.outcome().policy(),
                PAST.outcome().routing());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(early))
                .withMessage("an outcome must not lie before the receipt of the signal");
    }

    /** Someone who changes a stored outcome is found out, part by part. */
    @Test
    void everyPartOfARecordThatWasChangedIsNamed() {
        Outcome was = PAST.outcome();
        Outcome other = PriorityRecord.of(
                        TRIAGE,
                        Cases.rent(1_000).withHousehold(Household.in("9905").withResident(false)),
                        Relations.none(),
                        MONDAY)
                .outcome();
        Outcome forged = new Outcome(
                was.signal(),
                was.at(),
                other.urgency(),
                other.deadline(),
                other.route(),
                other.reasons(),
                other.rules(),
                other.factsUsed(),
                List.of(),
                was.policy(),
                was.routing());
        Replay replay = Replay.of(with(forged), ARCHIVE);
        assertThat(told(replay)).startsWith("[URGENCY, DEADLINE, ROUTE, REASONS, RULES, FACTS_USED");
        assertThat(replay.sentence().en())
                .startsWith("The replay gives something else: urgency, term, route, reasons, rules, facts used");
    }

    @Test
    void aQuestionThatWasTakenOutOfARecordIsNoticed() {
        Signal police = Signal.of(SignalId.of("s-1"), SignalKind.of("POLICE_CARE_REPORT"), Channel.SYSTEM, MONDAY);
        PriorityRecord bare = PriorityRecord.of(TRIAGE, police, Relations.none(), MONDAY);
        Outcome was = bare.outcome();
        assertThat(was.toAsk()).isNotEmpty();
        Outcome askedNothing = new Outcome(
                was.signal(),
                was.at(),
                was.urgency(),
                was.deadline(),
                was.route(),
                was.reasons(),
                was.rules(),
                was.factsUsed(),
                List.of(),
                was.policy(),
                was.routing());
        Replay asked = Replay.of(
                new PriorityRecord(
                        bare.kind(),
                        bare.receivedAt(),
                        bare.facts(),
                        bare.postalCode(),
                        bare.district(),
                        bare.resident(),
                        bare.minors(),
                        bare.relations(),
                        bare.vocabulary(),
                        askedNothing),
                ARCHIVE);
        assertThat(told(asked)).isEqualTo("[TO_ASK]");
        assertThat(asked.sentence().nl()).isEqualTo("De herhaling geeft iets anders: te vragen gegevens.");
    }

    @Test
    void aReplayWhoseVersionIsMissingSaysNothingOnThePriority() {
        Replay missing = Replay.of(PAST, PolicyArchive.of(List.of()));
        assertThat(told(missing)).isEqualTo("example-policy 1, example-routing 1, municipality 1");
        assertThat(missing).hasToString("NotAtHand[example-policy 1, example-routing 1, municipality 1]");
        assertThat(missing.sentence().nl())
                .isEqualTo("Deze versie is niet voorhanden: example-policy 1, example-routing 1, municipality 1.");
        assertThat(ARCHIVE).hasToString("PolicyArchive[1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Replay.Differs(List.of(), PAST.outcome(), PAST.outcome()))
                .withMessage("at least one part must differ");
    }

    private static Deployment deployment(String organisation, String contact) {
        return new Deployment(
                organisation,
                contact,
                Deployment.Status.IN_USE,
                Map.of(RegisterField.STATUS, Text.same("Buiten gebruik")),
                List.of(),
                List.of(new Deployment.Retention(
                        Text.same("alles"), Text.same("vijf jaar"), new Source("besluit", Source.Certainty.SEEN))));
    }

    @ParameterizedTest
    @CsvSource({"' ', mail@gemeente.example", "Gemeente, ' '", "'', ''"})
    void aDeploymentNamesAnOrganisationAndAContact(String organisation, String contact) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deployment(organisation, contact))
                .withMessage("a deployment must name an organisation and a contact");
    }

    @Test
    void whatTheOrganisationFillsInGoesBeforeWhatIsGenerated() {
        Deployment deployment = deployment("Gemeente", "mail@gemeente.example");
        RegisterSheet sheet = RegisterSheet.of(TRIAGE, deployment);
        assertThat(sheet.get(RegisterField.STATUS)).contains(Text.same("Buiten gebruik"));
        assertThat(sheet.get(RegisterField.LEVERANCIER)).isEmpty();
        assertThat(sheet.get(RegisterField.CONTACTGEGEVENS)).contains(Text.same("mail@gemeente.example"));
        assertThat(sheet).hasToString("RegisterSheet[" + sheet.fields().size() + "]");
        assertThat(deployment).hasToString("Deployment[Gemeente]");
        assertThat(Deployment.Status.OUT_OF_USE.label()).isEqualTo(Text.of("Buiten gebruik", "Out of use"));
        assertThat(sheet.markdown(Language.EN))
                .contains("\n## " + RegisterField.STATUS.label().en() + "\n\nBuiten gebruik\n");
    }

    /** The standard (Algoritmeregister-Publicatiestandaard 1.0.0) allows fewer characters than its round number. */
    @Test
    void aTextOfTheMostCharactersFitsAndOneMoreDoesNot() {
        RegisterSheet sheet = RegisterSheet.of(TRIAGE, deployment("Gemeente", "mail@gemeente.example"));
        Map<RegisterField, Text> fields = new TreeMap<>(sheet.fields());
        fields.put(RegisterField.NAAM, Text.same("n".repeat(99)));
        fields.put(RegisterField.TAAL, Text.same("n".repeat(100_000)));
        assertThat(new RegisterSheet(fields).problems()).isEmpty();
        fields.put(RegisterField.NAAM, Text.of("n".repeat(100), "n"));
        assertThat(new RegisterSheet(fields).problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("register-length");
            assertThat(problem.message().nl()).isEqualTo("verwacht: hoogstens 99 tekens; het zijn er 100");
        });
        fields.remove(RegisterField.NAAM);
        fields.remove(RegisterField.ZOEKTERMEN);
        assertThat(new RegisterSheet(fields).problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("register-required");
            assertThat(problem.message().nl()).isEqualTo("dit veld is verplicht");
        });
        assertThat(RegisterField.TAAL.most()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void theSheetNamesEachSourceOnceAndSaysWhoDecides() {
        RegisterSheet sheet = RegisterSheet.of(TRIAGE, deployment("Gemeente", "mail@gemeente.example"));
        String sources = sheet.get(RegisterField.WETTELIJKE_BASIS).orElseThrow().nl();
        assertThat(List.of(sources.substring(0, sources.length() - 1).split("; AVG|; Wmo|; Wgs", -1)))
                .doesNotHaveDuplicates();
        assertThat(sheet.get(RegisterField.MENSELIJKE_TUSSENKOMST).orElseThrow().en())
                .contains("A worker sees the reasons");
        assertThat(sheet.get(RegisterField.TAAL)).contains(Text.same("nld"));
        assertThat(sheet.get(RegisterField.GEGEVENS).orElseThrow().nl()).endsWith("De postcode kiest alleen het team.");
        assertThat(sheet.get(RegisterField.GEGEVENS).orElseThrow().en())
                .as("a fact that starts a term is read too")
                .contains(TRIAGE.vocabulary()
                        .fact(FactKey.of("aware_at"))
                        .orElseThrow()
                        .name()
                        .en());
        assertThat(sheet.get(RegisterField.TECHNISCHE_WERKING).orElseThrow().nl())
                .startsWith("Beleid example-policy, versie 1, "
                        + TRIAGE.policy().rules().size() + " regels.");
    }
}
