package org.example.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.wijkkit.consent.authzen.AuthZen;
import nl.wijkkit.consent.authzen.EvaluationRequest;
import nl.wijkkit.consent.authzen.socialdomain.SocialDomainPolicy;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Verdict;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;

/** Decides who may see what, for the product itself and for others who ask over HTTP. */
public final class Access {

    private static final AuthZen AUTH_ZEN = AuthZen.of(SocialDomainPolicy.of(
            Decider.dutch(),
            Consents.none(),
            Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC)));

    private Access() {}

    /** Decides whether a worker may see the health of the client whom they help. */
    public static Verdict healthOfOwnClient() {
        Request request = Request.of(
                        LocalDate.of(2026, 3, 2),
                        Actor.of("CASE_WORKER", "ASSIGNED"),
                        Subject.of("ADULT", 40, Capacity.CAPABLE),
                        Request.Asked.of("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"))
                .withEvidence(Evidence.of("LEGAL_TASK"))
                .withFacts(Facts.none().with("necessary", true));
        return Decider.dutch().decide(request).verdict();
    }

    /** Writes a decision for the product's database. */
    public static String store(Verdict verdict) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(verdict);
    }

    /** Reads a decision from the product's database. */
    public static Verdict load(String json) throws JsonProcessingException {
        return Json.MAPPER.readValue(json, Verdict.class);
    }

    /** Answers the body of POST /access/v1/evaluation. */
    public static String evaluation(String body) throws JsonProcessingException {
        EvaluationRequest request = Json.MAPPER.readValue(body, EvaluationRequest.class);
        return Json.MAPPER.writeValueAsString(AUTH_ZEN.evaluate(request).orElseThrow());
    }
}
