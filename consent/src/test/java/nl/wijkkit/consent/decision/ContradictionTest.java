package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;

/** Who asks can neither wave aside what is on record nor widen it. */
class ContradictionTest {

    private static final Request REQUEST = Request.of(
                    LocalDate.of(2026, 3, 9),
                    Actor.of("CASE_WORKER", "ASSIGNED"),
                    Subject.of("ADULT", 45, Capacity.CAPABLE),
                    Request.Asked.of("HEALTH", Law.WMO, "WMO_INVESTIGATION", "VIEW"))
            .withEvidence(Evidence.of("LEGAL_TASK"))
            .withFacts(Facts.none().with("necessary", true));

    private static Decision decide(Facts stated, Facts recorded) {
        Consents consents = request -> new OnRecord(List.of(), recorded);
        return Decider.dutch().decide(REQUEST.withFacts(stated.with("necessary", true)), consents);
    }

    private static Facts restricted(boolean value) {
        return Facts.none().with("processing_restricted", value);
    }

    // AVG 18(2)
    @Test
    void aRestrictionHoldsWhoeverSaysIt() {
        assertThat(decide(Facts.none(), restricted(true)).disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decide(restricted(false), restricted(true)).disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decide(restricted(true), restricted(false)).disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decide(restricted(false), restricted(false)).disclosure()).isEqualTo(Disclosure.CONTENT);
        assertThat(decide(restricted(false), restricted(true)).reasons()).contains(ReasonCode.of("RESTRICTED"));
        assertThat(decide(restricted(true), restricted(false)).reasons()).contains(ReasonCode.of("RESTRICTED"));
    }

    @Test
    void theDecisionRestsOnTheFactsThatCounted() {
        assertThat(decide(restricted(false), restricted(true)).request().facts())
                .isEqualTo(restricted(true).with("necessary", true));
        assertThat(decide(restricted(true), restricted(false)).request().facts())
                .isEqualTo(restricted(true).with("necessary", true));
    }

    @Test
    void whereNothingFollowsFromItTheRecordCounts() {
        Facts stated = Facts.none().with("ticket", true);
        Facts recorded = Facts.none().with("ticket", false);
        Decision decision = decide(stated, recorded);
        assertThat(decision.disclosure()).isEqualTo(Disclosure.CONTENT);
        assertThat(decision.request().facts()).isEqualTo(recorded.with("necessary", true));
    }
}
