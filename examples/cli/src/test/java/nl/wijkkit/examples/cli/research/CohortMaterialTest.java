package nl.wijkkit.examples.cli.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Test;

/** Which rows of a cohort are one person's scale, two raters, or two moments. */
class CohortMaterialTest {

    private static final Instrument HOUSEHOLDS = Instruments.shipped().all().stream()
            .filter(instrument -> instrument.id().value().equals("zrm-huishoudens"))
            .findFirst()
            .orElseThrow();
    private static final String DOMAINS = "financien_op_huishoudniveau,huisvesting,organisatie_van_huishouden,"
            + "huiselijke_relaties,sociale_omgeving\n";

    private static Cohort cohort(String moment, String... rows) {
        String csv = "subject," + moment + ",mode," + DOMAINS + String.join("\n", rows);
        return CohortCsv.withDefaults().read(new StringReader(csv), HOUSEHOLDS).cohort();
    }

    private static CohortMaterial material(Cohort cohort) {
        return CohortMaterial.of(cohort, CohortMaterial.labels(HOUSEHOLDS, Wording.in(Language.EN)));
    }

    @Test
    void theScaleHasTheFirstRowOfEachPersonThatIsNoSelfReport() {
        CohortMaterial material = material(cohort(
                "date",
                "a,2025-01-01,self,5,5,5,5,5",
                "a,2025-02-01,together,2,2,2,2,2",
                "a,2025-06-01,together,4,4,4,4,4",
                "b,2025-03-01,,3,3,3,3,3",
                "c,2025-03-01,self,1,1,1,1,1"));

        assertThat(material.selfReports()).isFalse();
        assertThat(column(material.items().table(), 0)).containsExactly((byte) 2, (byte) 3);
        assertThat(material.items().labels()).startsWith("Finances of the household");
    }

    @Test
    void selfReportsAreTheScaleWhenThereIsNothingElse() {
        CohortMaterial material =
                material(cohort("wave", "a,1,self,5,5,5,5,5", "a,2,self,4,4,4,4,4", "b,1,self,3,3,3,3,nvt"));

        assertThat(material.selfReports()).isTrue();
        assertThat(column(material.items().table(), 1)).containsExactly((byte) 5, (byte) 3);
        assertThat(material.ratings()).isEmpty();
        assertThat(material.bothKinds()).isZero();
        assertThat(column(material.moments().first(), 0)).containsExactly((byte) 5);
        assertThat(column(material.moments().last(), 0)).containsExactly((byte) 4);
    }

    @Test
    void aProfessionalAndASelfReportOnOneDateAreTwoRaters() {
        CohortMaterial material = material(cohort(
                "date",
                "a,2025-01-01,professional,1,2,3,4,5",
                "a,2025-01-01,self,2,2,3,4,5",
                "a,2025-06-01,professional,4,4,4,4,4",
                "a,2025-06-01,self,5,5,5,5,5",
                "b,2025-01-01,professional,3,3,3,3,3",
                "b,2025-01-02,self,1,1,1,1,1"));

        assertThat(material.pairs()).isEqualTo(1);
        assertThat(material.bothKinds()).isEqualTo(2);
        assertThat(material.ratings()).hasSize(5);
        OrdinalTable finances = material.ratings().get(0).table();
        assertThat(column(finances, 0)).containsExactly((byte) 1);
        assertThat(column(finances, 1)).containsExactly((byte) 2);
        assertThat(material.ratings().get(0).categories().size()).isEqualTo(5);
    }

    @Test
    void numberedWavesPairAsDatesDo() {
        CohortMaterial material = material(cohort(
                "wave",
                "a,1,together,1,1,1,1,1",
                "a,2,together,3,3,3,3,3",
                "a,2,self,4,4,4,4,4",
                "b,1,self,2,2,2,2,2"));

        assertThat(column(material.ratings().get(0).table(), 0)).containsExactly((byte) 3);
        assertThat(column(material.ratings().get(0).table(), 1)).containsExactly((byte) 4);
        assertThat(material.bothKinds()).isEqualTo(1);
    }

    @Test
    void theMomentsAreTheFirstAndTheLastRowOfThoseWithMoreThanOne() {
        CohortMaterial material = material(cohort(
                "wave",
                "a,1,together,1,1,1,1,1",
                "a,2,together,2,2,2,2,2",
                "a,3,together,3,3,3,3,3",
                "b,1,together,4,4,4,4,4",
                "c,1,together,5,5,5,5,5",
                "c,4,together,1,1,1,1,1",
                "c,5,self,2,2,2,2,2"));

        assertThat(column(material.moments().first(), 0)).containsExactly((byte) 1, (byte) 5);
        assertThat(column(material.moments().last(), 0)).containsExactly((byte) 3, (byte) 1);
    }

    @Test
    void theReportSaysWhyThereIsNoAgreement() {
        String single = agreement(cohort("wave", "a,1,together,1,1,1,1,1"));
        String apart = agreement(cohort("wave", "a,1,together,1,1,1,1,1", "a,2,self,1,1,1,1,1"));

        assertThat(single).startsWith("Agreement between raters cannot be given: nobody has both");
        assertThat(apart)
                .startsWith("There is nothing to compare: 1 persons have both")
                .contains("nobody at the same");
    }

    private static String agreement(Cohort cohort) {
        List<Section> sections = ReliabilityChapter.of(cohort, Language.EN).sections();
        return new Shown(sections.get(8)).remarks().get(0);
    }

    private static byte[] column(OrdinalTable table, int column) {
        return table.column(column);
    }
}
