package nl.wijkkit.zrm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.change.Change;
import nl.wijkkit.zrm.change.Comparer;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void theTenLinesPrintWhatTheReadmeSays() {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Instruments instruments = Instruments.shipped();
            Instrument zrm = instruments.get(Instruments.ZRM_2017);
            SubjectId client = SubjectId.of("client-0047");
            DomainKey housing = DomainKey.of("huisvesting");

            Assessment intake = Assessment.of(zrm, client, LocalDate.of(2026, 3, 2))
                    .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                    .level(housing, 2)
                    .build();
            Assessment evaluation = Assessment.of(zrm, client, LocalDate.of(2026, 9, 1))
                    .by(AssessorId.of("worker-12"), Mode.TOGETHER)
                    .level(housing, 4)
                    .build();

            Change change = Comparer.of(instruments).compare(intake, evaluation);
            System.out.println(change.moved(Direction.UP)); // [huisvesting]
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo("[huisvesting]");
    }
}
