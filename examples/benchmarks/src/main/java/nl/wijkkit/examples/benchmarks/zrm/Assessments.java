package nl.wijkkit.examples.benchmarks.zrm;

import java.time.LocalDate;
import java.util.SplittableRandom;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentBuilder;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

/** Assessments to measure on: ZRM 2017, one domain not discussed. */
final class Assessments {

    static final Instrument ZRM_2017 = Instruments.shipped().get(Instruments.ZRM_2017);

    private Assessments() {}

    static Assessment random(long seed, LocalDate moment) {
        SplittableRandom random = new SplittableRandom(seed);
        AssessmentBuilder builder =
                Assessment.of(ZRM_2017, SubjectId.of("c-4711"), moment).by(AssessorId.of("w-12"), Mode.TOGETHER);
        for (Domain domain : ZRM_2017.domains()) {
            if (domain.key().value().equals("justitie")) {
                builder.without(domain.key(), Answer.Reason.NOT_ASKED);
            } else {
                builder.level(domain.key(), 1 + random.nextInt(ZRM_2017.scale()));
            }
        }
        return builder.build();
    }
}
