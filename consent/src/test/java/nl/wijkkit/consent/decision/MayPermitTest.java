package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.ConsentIndex;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;

/** Whether a look-up is of use, by what each kind of condition leaves open. */
class MayPermitTest {

    private static final Consents ANY_FACT = request -> OnRecord.NOTHING;
    private static final Facts NECESSARY = Facts.none().with("necessary", true);

    private static boolean may(String when, Request request, Consents consents) {
        return SmallRules.decider(SmallRules.permit("it", when)).mayPermit(request, consents);
    }

    private static boolean may(String when, Facts facts) {
        return may(when, REQUEST.withFacts(facts), ANY_FACT);
    }

    @Test
    void evidenceMayComeFromALookUpAndNothingMoreNeedsToBeAsked() {
        assertThat(may("{'evidence': ['CONSENT_SUBJECT']}", REQUEST, Consents.none()))
                .isTrue();
        assertThat(may("{'unless': [{'evidence': ['CONSENT_WITHDRAWN']}]}", REQUEST, Consents.none()))
                .isTrue();
    }

    @Test
    void whoAsksForWhatIsKnownBeforehand() {
        assertThat(may("{'role': ['GP'], 'evidence': ['CONSENT_SUBJECT']}", REQUEST, ANY_FACT))
                .isFalse();
        assertThat(may("{'any': [{'relation': ['SELF']}, {'measure': ['BEWIND']}]}", REQUEST, ANY_FACT))
                .isFalse();
        assertThat(may("{'any': [{'relation': ['SELF']}, {'relation': ['ASSIGNED']}]}", REQUEST, ANY_FACT))
                .isTrue();
        assertThat(may("{'unless': [{'relation': ['ASSIGNED']}]}", REQUEST, ANY_FACT))
                .isFalse();
        assertThat(may("{'unless': [{'relation': ['SELF']}]}", REQUEST, ANY_FACT))
                .isTrue();
    }

    @Test
    void ageIsKnownBeforehand() {
        assertThat(may("{'age': {'below': 18}}", REQUEST, ANY_FACT)).isFalse();
        assertThat(may("{'age': {'from': 18}}", REQUEST, ANY_FACT)).isTrue();
    }

    @Test
    void statedFactCountsAndOneThatIsNotStatedMayBeOnRecord() {
        String when = "{'facts': {'necessary': true}}";
        assertThat(may(when, NECESSARY)).isTrue();
        assertThat(may(when, Facts.none().with("necessary", false))).isFalse();
        assertThat(may(when, Facts.none())).isTrue();
        assertThat(may("{'unless': [" + when + "]}", NECESSARY)).isFalse();
        assertThat(may("{'unless': [" + when + "]}", Facts.none())).isTrue();
    }

    @Test
    void factThatNoLookUpStatesIsKnownToBeMissing() {
        String when = "{'facts': {'necessary': true}}";
        assertThat(may(when, REQUEST, Consents.none())).isFalse();
        assertThat(may(when, REQUEST, ConsentIndex.empty(AgeRegimes.dutch()))).isFalse();
        assertThat(may("{'facts': {'consent_purpose': 'ALL'}}", REQUEST, ConsentIndex.empty(AgeRegimes.dutch())))
                .isTrue();
    }

    @Test
    void numbersAndDaysOfWhichAllAreStatedAreKnown() {
        String numbers = "{'numbers': [{'left': ['parents_with_authority'], 'is': 'equal', 'right': [{'number': 1}]}]}";
        assertThat(may(numbers, Facts.none())).isTrue();
        assertThat(may(numbers, REQUEST, Consents.none())).isFalse();
        assertThat(may("{'stated': ['receiver']}", Facts.none().with("receiver", "COLLEGE")))
                .isTrue();
        assertThat(may("{'same': {'consent_purpose': 'purpose'}}", Facts.none().with("consent_purpose", "DEBT_HELP")))
                .isFalse();
        assertThat(may("{'days': [{'fact': 'deputy_until', 'is': 'below'}]}", REQUEST, Consents.none()))
                .isFalse();
    }

    @Test
    void definitionIsLookedInto() {
        Decider decider = SmallRules.decider(
                "{}",
                List.of(SmallRules.definition("own", "{'relation': ['SELF']}")),
                SmallRules.permit("it", "{'defined': ['own'], 'evidence': ['CONSENT_SUBJECT']}"));
        assertThat(decider.mayPermit(REQUEST, ANY_FACT)).isFalse();
    }

    @Test
    void requestThatCannotBeEvaluatedIsNotPermitted() {
        Request odd = SmallRules.with(Actor.of(Role.of("WIZARD"), Relation.of("ASSIGNED")));
        assertThat(may("{}", odd, ANY_FACT)).isFalse();
    }

    /** Wmo 2015 art. 5.1.1: who does not work on the case has no access, also with consent. */
    @Test
    void colleagueWithoutTheCaseNeedNotLookUpConsents() {
        ConsentIndex register = ConsentIndex.empty(AgeRegimes.dutch());
        Request reuse = new Request(
                SmallRules.TODAY,
                Actor.of(Role.of("CASE_WORKER"), Relation.of("SAME_TEAM_NOT_ASSIGNED")),
                Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE),
                SmallRules.asked("INCOME", Law.PARTICIPATIEWET, "WMO_INVESTIGATION", "VIEW"),
                List.of(),
                NECESSARY);
        assertThat(Decider.dutch().mayPermit(reuse, register)).isFalse();
        Request own = new Request(
                reuse.on(),
                Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                reuse.subject(),
                reuse.asked(),
                reuse.evidence(),
                reuse.facts());
        assertThat(Decider.dutch().mayPermit(own, register)).isTrue();
    }
}
