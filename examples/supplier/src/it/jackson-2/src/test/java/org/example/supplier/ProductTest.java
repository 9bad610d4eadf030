package org.example.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.wijkkit.consent.decision.Verdict;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.triage.Outcome;
import org.junit.jupiter.api.Test;

class ProductTest {

    @Test
    void aPlanComesBackFromItsRowsAsItWas() throws Exception {
        History history = Plans.opened();
        Plan plan = Plans.load(Plans.store(history));
        assertEquals(history.replay(), plan);
        assertEquals(1, plan.goals().size());
    }

    /** Wmo 2015, art. 5.1.1(1): the investigation. */
    @Test
    void aDecisionComesBackAsItWas() throws Exception {
        Verdict verdict = Access.healthOfOwnClient();
        assertTrue(verdict.outcome().name().startsWith("PERMIT_CONTENT"));
        assertEquals(verdict, Access.load(Access.store(verdict)));
    }

    @Test
    void anEndpointAnswersInTheWordsOfAuthZen() throws Exception {
        String body =
                "{'subject':{'type':'actor','id':'worker-12','properties':{'role':'CASE_WORKER','relation':'ASSIGNED'}},"
                        + "'action':{'name':'view'},"
                        + "'resource':{'type':'category','id':'person-0','properties':{'category':'HEALTH',"
                        + "'origin':'WMO','subject_role':'ADULT','age':40,'capacity':'CAPABLE'}},"
                        + "'context':{'purpose':'WMO_INVESTIGATION','evidence':['LEGAL_TASK'],"
                        + "'facts':{'necessary':true}}}";
        String permitted = Access.evaluation(body.replace('\'', '"'));
        String refused = Access.evaluation(
                body.replace("ASSIGNED", "SAME_TEAM_NOT_ASSIGNED").replace('\'', '"'));
        assertTrue(permitted.startsWith("{\"decision\":true,"), permitted);
        assertTrue(refused.startsWith("{\"decision\":false,"), refused);
    }

    @Test
    void aSignalIsRankedAndTheOutcomeComesBackAsItWas() throws Exception {
        Outcome outcome = Desk.worriedNeighbour();
        assertEquals(Urgency.HIGH, outcome.urgency());
        assertEquals(outcome, Desk.load(Desk.store(outcome)));
    }
}
