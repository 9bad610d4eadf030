package org.example.supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import nl.wijkkit.zrm.assessment.ActorId;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instruments;

/** The intake of a product that stores assessments as JSON. */
public final class Intake {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .build();

    private Intake() {}

    /** Scores what was said at the kitchen table. */
    public static Assessment atTheKitchenTable() {
        return Assessment.of(
                        Instruments.shipped().get(Instruments.ZRM_2017),
                        SubjectId.of("client-0047"),
                        LocalDate.of(2026, 3, 2))
                .by(ActorId.of("worker-12"), Mode.TOGETHER)
                .level(DomainKey.of("huisvesting"), 2)
                .build();
    }

    /** Writes an assessment for the product's database. */
    public static String store(Assessment assessment) throws JsonProcessingException {
        return JSON.writeValueAsString(assessment);
    }

    /** Reads an assessment from the product's database. */
    public static Assessment load(String json) throws JsonProcessingException {
        return JSON.readValue(json, Assessment.class);
    }
}
