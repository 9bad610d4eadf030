package nl.wijkkit.consent.decision;

import static nl.wijkkit.consent.decision.SmallRules.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.ConsentIndex;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.Age;
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

    @Test
    void evidenceOfTheRequestIsKnownWhateverIsOnRecord() {
        Request withdrawn = REQUEST.withEvidence(Evidence.of("CONSENT_WITHDRAWN"));
        assertThat(may("{'unless': [{'evidence': ['CONSENT_WITHDRAWN']}]}", withdrawn, ANY_FACT))
                .isFalse();
        assertThat(may("{'evidence': ['CONSENT_WITHDRAWN']}", withdrawn, ANY_FACT))
                .isTrue();
    }

    /** A look-up that may state these facts and no others. */
    private static Consents stating(String... keys) {
        Set<String> facts = Set.of(keys);
        return new Consents() {
            @Override
            public OnRecord lookUp(Request request) {
                return OnRecord.NOTHING;
            }

            @Override
            public boolean mayState(FactKey fact) {
                return facts.contains(fact.value());
            }
        };
    }

    @Test
    void whoReceivesIsKnownIfTheRequestStatesItOrNoLookUpDoes() {
        String school = "{'recipient': ['SCHOOL']}";
        String worker = "{'recipient': ['CASE_WORKER']}";
        for (Consents consents : List.of(Consents.none(), stating("consent_recipients"))) {
            assertThat(may(school, REQUEST, consents)).isFalse();
            assertThat(may(worker, REQUEST, consents)).isTrue();
            assertThat(may("{'unless': [" + worker + "]}", REQUEST, consents)).isFalse();
        }
        for (Consents consents : List.of(ANY_FACT, stating("receiver"))) {
            assertThat(may(school, REQUEST, consents)).isTrue();
            assertThat(may(worker, REQUEST, consents)).isTrue();
            assertThat(may("{'unless': [" + worker + "]}", REQUEST, consents)).isTrue();
            Request toSchool = REQUEST.withFacts(Facts.none().with("receiver", "SCHOOL"));
            assertThat(may(school, toSchool, consents)).isTrue();
            assertThat(may(worker, toSchool, consents)).isFalse();
            assertThat(may("{'unless': [" + school + "]}", toSchool, consents)).isFalse();
        }
    }

    @Test
    void whetherTheRecipientIsTheOneThatIsNamedIsKnownIfBothAre() {
        String when = "{'same': {'consent_recipients': 'recipient'}}";
        Facts named = Facts.none().with("consent_recipients", "SCHOOL");
        Request onlyNamed = REQUEST.withFacts(named);
        assertThat(may(when, onlyNamed, Consents.none())).isFalse();
        assertThat(may(when, onlyNamed, stating("consent_recipients"))).isFalse();
        assertThat(may(when, onlyNamed, stating("receiver"))).isTrue();
        Request onlyReceiver = REQUEST.withFacts(Facts.none().with("receiver", "SCHOOL"));
        assertThat(may(when, onlyReceiver, Consents.none())).isFalse();
        assertThat(may(when, onlyReceiver, stating("receiver"))).isFalse();
        assertThat(may(when, onlyReceiver, stating("consent_recipients"))).isTrue();
        assertThat(may(when, named.with("receiver", "SCHOOL"))).isTrue();
        assertThat(may(when, named.with("receiver", "POLICE"))).isFalse();
        Request toWorker = REQUEST.withFacts(Facts.none().with("consent_recipients", "CASE_WORKER"));
        assertThat(may(when, toWorker, Consents.none())).isTrue();
    }

    @Test
    void ruleThatIsNotInForceOnTheDayPermitsNothing() {
        String rule = SmallRules.rule("it", "{'facts': {'necessary': true}}", """
                'validity': {'from': '2025-06-02', 'until': '2025-06-04'}, \
                'permit': {'upTo': 'CONTENT', 'reason': 'LEGAL_TASK'}""");
        Decider decider = SmallRules.decider(rule);
        List<Boolean> may = IntStream.rangeClosed(-1, 2)
                .mapToObj(days -> decider.mayPermit(on(SmallRules.TODAY.plusDays(days)), ANY_FACT))
                .toList();
        assertThat(may).containsExactly(false, true, true, false);
    }

    private static Request on(LocalDate day) {
        return Request.of(day, REQUEST.actor(), REQUEST.subject(), REQUEST.asked());
    }

    @Test
    void factThatIsOnRecordOtherwiseNeverWidensWhatTheRequestStates() {
        Decider decider = SmallRules.decider(SmallRules.permit("it", "{'facts': {'necessary': true}}"));
        Request not = REQUEST.withFacts(Facts.none().with("necessary", false));
        Consents recorded = request -> new OnRecord(List.of(), NECESSARY);
        assertThat(decider.mayPermit(not, recorded)).isFalse();
        assertThat(decider.decide(not, recorded).isPermitted()).isFalse();
        // here the look-up narrows, which is seen only after it
        Request necessary = REQUEST.withFacts(NECESSARY);
        Consents otherwise = request -> new OnRecord(List.of(), Facts.none().with("necessary", false));
        assertThat(decider.mayPermit(necessary, otherwise)).isTrue();
        assertThat(decider.decide(necessary, otherwise).isPermitted()).isFalse();
        assertThat(decider.decide(necessary, recorded).isPermitted()).isTrue();
    }

    @Test
    void everyRuleIsLookedAtHoweverManyThereAre() {
        String[] rules = IntStream.range(0, 130)
                .mapToObj(i ->
                        SmallRules.permit("r-" + (100 + i), "{'age': {'from': " + i + ", 'below': " + (i + 1) + "}}"))
                .toArray(String[]::new);
        Decider decider = SmallRules.decider(rules);
        for (int age : new int[] {0, 63, 64, 65, 66, 100, 127}) {
            Request aged = SmallRules.with(Subject.of(SubjectRole.of("ADULT"), age, Capacity.CAPABLE));
            assertThat(decider.mayPermit(aged, Consents.none()))
                    .as("age " + age)
                    .isTrue();
        }
        assertThat(decider.mayPermit(
                        SmallRules.with(new Subject(
                                SubjectRole.of("ADULT"), Age.between(64, 65), Capacity.CAPABLE, List.of(), null)),
                        ANY_FACT))
                .isFalse();
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
