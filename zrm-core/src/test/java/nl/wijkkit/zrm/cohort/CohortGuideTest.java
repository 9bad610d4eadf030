package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what COHORT.md shows. */
class CohortGuideTest {

    @Test
    void theGuideWorks(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("assessments.csv");
        StringBuilder text = new StringBuilder();
        CohortCsvSource.write(text, Zrm.ZRM_2017, 100, 3);
        Files.writeString(
                file, text + "c-900,2025-01-01" + ",3".repeat(12) + ",99\nc-901,2025-01-01" + ",9".repeat(13) + "\n");

        Instrument zrm = Instruments.shipped().get(Instruments.ZRM_2017);
        ImportedCohort imported = CohortCsv.withDefaults()
                .withMissingCode("99", Absence.NOT_ASKED)
                .withIgnoredColumn("remarks")
                .read(file, zrm);
        imported.problems().forEach(problem -> System.err.println(problem));

        Cohort cohort = imported.cohort();
        Distribution distribution = Distribution.of(cohort.firstMoments());
        Movements movements = cohort.movements();
        OrdinalTable forStatistics = cohort.firstMoments().table();

        assertThat(imported.rowsRefused()).isEqualTo(1);
        assertThat(distribution.rows()).isEqualTo(51);
        assertThat(movements.changes()).isEqualTo(50);
        assertThat(forStatistics.rows()).isEqualTo(51);
    }
}
