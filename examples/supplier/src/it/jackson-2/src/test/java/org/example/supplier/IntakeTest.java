package org.example.supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.wijkkit.zrm.assessment.Assessment;
import org.junit.jupiter.api.Test;

class IntakeTest {

    @Test
    void anAssessmentComesBackFromTheProductsDatabaseAsItWas() throws Exception {
        Assessment assessment = Intake.atTheKitchenTable();
        assertEquals(assessment, Intake.load(Intake.store(assessment)));
    }

    /** The build says how it runs the tests: that is what is tried here. */
    @Test
    void theProductRunsTheWayItWasBuilt() {
        boolean expected = Boolean.parseBoolean(System.getProperty("supplier.module"));
        assertEquals(expected, Intake.class.getModule().isNamed());
        assertEquals(expected, Assessment.class.getModule().isNamed());
    }
}
