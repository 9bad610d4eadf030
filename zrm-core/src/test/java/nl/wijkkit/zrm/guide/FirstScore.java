package nl.wijkkit.zrm.guide;

import java.time.LocalDate;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;

public class FirstScore {

    public static void main(String[] args) {
        Instrument zrm = Instruments.shipped().get(Instruments.ZRM_2017);
        Assessment intake = Assessment.of(zrm, SubjectId.of("client-0047"), LocalDate.of(2026, 3, 2))
                .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                .level(DomainKey.of("huisvesting"), 2)
                .build();
        intake.level(DomainKey.of("huisvesting"))
                .ifPresent(level -> System.out.println(zrm.nameOf(level).in(Language.NL)));
    }
}
