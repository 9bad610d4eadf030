package nl.wijkkit.signals.accountability;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.triage.TriageFacts;
import nl.wijkkit.signals.triage.TriageRule;
import nl.wijkkit.signals.vocabulary.FactDefinition;
import nl.wijkkit.signals.vocabulary.FactUse;
import nl.wijkkit.signals.vocabulary.NeverAsked;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetsTest {

    private static final Triage TRIAGE = Cases.example();
    private static final Deployment DEPLOYMENT = new Deployment(
            "Gemeente Voorbeeldstad",
            "algoritmes@voorbeeldstad.example",
            Deployment.Status.IN_DEVELOPMENT,
            Map.of(RegisterField.BEGINDATUM, Text.same("2026-01")),
            List.of(Text.of("functionaris gegevensbescherming", "data protection officer")),
            List.of(new Deployment.Retention(
                    Text.of("signalen over schulden", "signals on arrears"),
                    Text.of("zes maanden na ontvangst", "six months after receipt"),
                    new Source("besluit van het college", Source.Certainty.UNCERTAIN))));

    /** The fields and which of them are required: Algoritmeregister-Publicatiestandaard 1.0.0, chapter 2. */
    @Test
    void theFieldsAreThoseOfTheStandard() {
        assertThat(RegisterField.values())
                .filteredOn(field -> field.need() == RegisterField.Need.REQUIRED)
                .extracting(RegisterField::standardName)
                .containsExactly(
                        "Naam",
                        "Korte omschrijving",
                        "Organisatie",
                        "Status",
                        "Contactgegevens",
                        "Publicatiecategorie",
                        "Taal",
                        "Schema");
        assertThat(RegisterField.values()).hasSize(32);
        assertThat(RegisterField.KORTE_OMSCHRIJVING.most()).isEqualTo(349);
        assertThat(RegisterField.TECHNISCHE_WERKING.most()).isEqualTo(4_999);
    }

    @Test
    void theSheetOfTheExampleFitsTheRegister() {
        RegisterSheet sheet = RegisterSheet.of(TRIAGE, DEPLOYMENT);
        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.entry())
                .containsEntry("Organisatie", "Gemeente Voorbeeldstad")
                .containsEntry("Status", "In ontwikkeling")
                .containsEntry("Publicatiecategorie", "Impactvolle algoritmes")
                .containsEntry("Begindatum", "2026-01")
                .containsEntry("Schema", "1.0.0")
                .containsEntry("Bron-ID", "example-policy 1");
        assertThat(sheet.entry().keySet()).startsWith("Naam", "Korte omschrijving", "Organisatie", "Status");
        assertRoundTrip(sheet, RegisterSheet.class);
        assertThat(write2(sheet)).contains("\"Doel en impact\":{\"nl\":");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSheetNamesEverySourceAndEveryFactThatARuleCanAsk(Language language) {
        String page = RegisterSheet.of(TRIAGE, DEPLOYMENT).markdown(language);
        for (TriageRule rule : TRIAGE.policy().rules()) {
            assertThat(page).contains(rule.source().reference(), rule.sentence().in(language));
        }
        for (FactDefinition fact : TriageFacts.of(TRIAGE.vocabulary()).all()) {
            assertThat(page).contains(fact.name().in(language));
        }
        DpiaInput.EXCLUDED.forEach(what -> assertThat(page).contains(what.in(language)));
        assertThat(page).startsWith(language == Language.NL ? "# Algoritmeregister\n" : "# Algorithm register\n");
    }

    @Test
    void whatTheRegisterWouldRefuseIsTold() {
        RegisterSheet full = RegisterSheet.of(TRIAGE, DEPLOYMENT);
        Map<RegisterField, Text> fields = new EnumMap<>(full.fields());
        fields.remove(RegisterField.STATUS);
        fields.put(RegisterField.NAAM, Text.same("n".repeat(100)));
        assertThat(new RegisterSheet(fields).problems())
                .extracting(problem ->
                        problem.where().nl() + ": " + problem.message().en())
                .containsExactly(
                        "Naam: expected at most 99 characters in Dutch, got 100", "Status: this field is required");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theInputForTheAssessmentNamesEveryFactSourceDeskAndExclusion(Language language) {
        DpiaInput input = DpiaInput.of(TRIAGE, DEPLOYMENT);
        String page = input.markdown(language);
        TRIAGE.vocabulary()
                .facts()
                .forEach(fact -> assertThat(page)
                        .contains("| " + fact.key().code() + " | " + fact.name().in(language) + " |"));
        TriageFacts.of(TRIAGE.vocabulary())
                .all()
                .forEach(fact -> assertThat(page).contains("| " + fact.key().code() + " |"));
        TRIAGE.vocabulary()
                .kinds()
                .forEach(kind -> assertThat(page)
                        .contains(
                                "| " + kind.kind().code() + " | " + kind.name().in(language) + " | "
                                        + kind.source().reference()));
        TRIAGE.policy()
                .rules()
                .forEach(rule -> assertThat(page)
                        .contains("| " + rule.id() + " | ")
                        .contains(rule.source().reference()));
        TRIAGE.routing()
                .desks()
                .forEach(desk -> assertThat(page).contains("- " + desk.name().in(language)));
        NeverAsked.words().forEach(word -> assertThat(page).contains(word));
        assertThat(page).contains("besluit van het college").doesNotContain("null");
    }

    @Test
    void aFactStandsWithItsUseAndTheKindsThatMayTellIt() {
        DpiaInput input = DpiaInput.of(TRIAGE, DEPLOYMENT);
        assertThat(input.facts())
                .contains(new DpiaInput.Fact(
                        FactKey.of("absence_days"),
                        Text.of("dagen afwezig van school", "days absent from school"),
                        FactUse.TRIAGE,
                        false,
                        List.of(SignalKind.of("SCHOOL_CONCERN"))))
                .anyMatch(fact -> fact.key().equals(TriageFacts.RESIDENT) && fact.own());
        assertRoundTrip(input, DpiaInput.class);
        assertThat(input).hasToString("DpiaInput[example-policy 1]");
    }

    /** What may not be asked: Grondwet 1, AVG 9; each is refused under its Dutch name. */
    @Test
    void everythingCalledExcludedIsRefused() {
        assertThat(List.of(
                        "nationaliteit",
                        "afkomst",
                        "etniciteit",
                        "geboorteland",
                        "religie",
                        "taal",
                        "geslacht",
                        "gender",
                        "wijkscore",
                        "risk_score",
                        "uitkering",
                        "fraude"))
                .allMatch(NeverAsked::includes);
    }

    @Test
    void aDeploymentMustSayHowLongSignalsAreKept() {
        assertThatThrownBy(() -> new Deployment(
                        "Gemeente", "mail@voorbeeld.example", Deployment.Status.IN_USE, Map.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a deployment must say how long signals are kept");
    }
}
