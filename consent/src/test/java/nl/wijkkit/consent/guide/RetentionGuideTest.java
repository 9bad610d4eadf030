package nl.wijkkit.consent.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.retention.DestructionCertificate;
import nl.wijkkit.consent.retention.DestructionPlan;
import nl.wijkkit.consent.retention.HeldRecord;
import nl.wijkkit.consent.retention.RetentionReader;
import nl.wijkkit.consent.retention.Start;
import nl.wijkkit.plan.law.Law;
import org.junit.jupiter.api.Test;

/** Fifteen years: Wmo 2015, art. 5.3.4(1). */
class RetentionGuideTest {

    @Test
    void whatMustBeDestroyedOnADay() {
        LocalDate today = LocalDate.of(2030, 3, 10);
        List<String> gone = new ArrayList<>();

        HeldRecord old =
                HeldRecord.of("file-1", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, LocalDate.of(2015, 3, 10));
        HeldRecord young =
                HeldRecord.of("file-2", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, LocalDate.of(2024, 3, 10));
        DestructionPlan plan = DestructionPlan.of(RetentionReader.shipped(), List.of(old, young), today);
        DestructionCertificate certificate = plan.carryOut("certificate-1", "archivist-1", today, gone::add);

        assertThat(plan.destroy()).extracting(DestructionPlan.Entry::record).containsExactly("file-1");
        assertThat(plan.keep()).extracting(DestructionPlan.Entry::record).containsExactly("file-2");
        assertThat(gone).containsExactly("file-1");
        assertThat(certificate.destroyed()).extracting("record").containsExactly("file-1");
    }
}
