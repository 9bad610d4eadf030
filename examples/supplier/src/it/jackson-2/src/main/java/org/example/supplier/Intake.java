package org.example.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;

/** The intake of a product that stores assessments as JSON. */
public final class Intake {

    private Intake() {}

    /** Scores what was said at the kitchen table. */
    public static Assessment atTheKitchenTable() {
        return Assessment.of(
                        Instruments.shipped().get(Instruments.ZRM_2017),
                        SubjectId.of("client-0047"),
                        LocalDate.of(2026, 3, 2))
                .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                .level(DomainKey.of("huisvesting"), 2)
                .build();
    }

    /** Writes an assessment for the product's database. */
    public static String store(Assessment assessment) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(assessment);
    }

    /** Reads an assessment from the product's database. */
    public static Assessment load(String json) throws JsonProcessingException {
        return Json.MAPPER.readValue(json, Assessment.class);
    }
}
