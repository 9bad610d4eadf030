package nl.wijkkit.examples.benchmarks.zrm;

import java.io.StringReader;
import nl.wijkkit.examples.benchmarks.Footprint;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.instrument.Domain;

/** A row of a cohort at 13 domains; the pseudonyms are not kept. */
public final class CohortFootprint implements Footprint {

    private String csv = "";

    /** Makes a measurement that has not begun. */
    public CohortFootprint() {}

    @Override
    public int elements() {
        return 1_000_000;
    }

    @Override
    public void prepare() {
        StringBuilder text = new StringBuilder("subject,date");
        for (Domain domain : Assessments.ZRM_2017.domains()) {
            text.append(',').append(domain.key());
        }
        for (int row = 0; row < elements(); row++) {
            text.append("\nc-").append(row / 2).append(row % 2 == 0 ? ",2026-03-02" : ",2026-09-01");
            for (int domain = 0; domain < Assessments.ZRM_2017.domains().size(); domain++) {
                text.append(',').append(1 + (row * 31 + domain * 7) % 5);
            }
        }
        csv = text.append('\n').toString();
    }

    @Override
    public Object build() {
        return CohortCsv.withDefaults()
                .read(new StringReader(csv), Assessments.ZRM_2017)
                .cohort();
    }
}
