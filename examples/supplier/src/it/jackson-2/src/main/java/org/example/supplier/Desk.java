package org.example.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.intake.FactsReader;
import nl.wijkkit.signals.intake.Received;
import nl.wijkkit.signals.intake.SignalForm;
import nl.wijkkit.signals.recognise.Relations;
import nl.wijkkit.signals.routing.RoutingReader;
import nl.wijkkit.signals.triage.Outcome;
import nl.wijkkit.signals.triage.PolicyReader;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.signals.vocabulary.Vocabulary;
import nl.wijkkit.signals.vocabulary.VocabularyReader;

/** The desk at which signals come in. */
public final class Desk {

    private static final Vocabulary VOCABULARY = VocabularyReader.shipped();
    private static final Triage TRIAGE =
            Triage.of(VOCABULARY, PolicyReader.shipped(), RoutingReader.shipped(), Terms.dutch());

    private Desk() {}

    /** Ranks what a neighbour wrote on the website. */
    public static Outcome worriedNeighbour() {
        Instant now = Instant.parse("2026-03-02T09:00:00Z");
        SignalForm form = SignalForm.of("CONCERN_NEIGHBOUR", "WEB_FORM")
                .withReporter("SECRET", "reporter-7")
                .withAddress("1234 AB", "12")
                .withResident(true)
                .withPeople(1, 2)
                .withFact("unsafety", "suspected");
        Received received =
                form.toSignal(SignalId.of("signal-1"), now, new FactsReader(VOCABULARY, Terms.AMSTERDAM));
        return TRIAGE.assess(received.signal(), Relations.none(), now);
    }

    /** Writes an outcome for the product's database. */
    public static String store(Outcome outcome) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(outcome);
    }

    /** Reads an outcome from the product's database. */
    public static Outcome load(String json) throws JsonProcessingException {
        return Json.MAPPER.readValue(json, Outcome.class);
    }
}
