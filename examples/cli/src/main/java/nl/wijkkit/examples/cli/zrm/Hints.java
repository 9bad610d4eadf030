package nl.wijkkit.examples.cli.zrm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.cohort.ImportedCohort;

/** What to try when a file has problems. */
final class Hints {

    private Hints() {}

    static List<Text> of(ImportedCohort imported) {
        List<Text> hints = new ArrayList<>();
        long more = imported.problemsNotListed();
        if (more > 0) {
            hints.add(Text.of("... en nog " + more + " problemen", "... and " + more + " more problems"));
        }
        Set<String> codes = imported.problemsByCode().keySet();
        if (codes.contains("foreign-missing-code")) {
            hints.add(Text.of(
                    "tip: zeg wat een code betekent, bijvoorbeeld --missing 99=NOT_ASKED",
                    "hint: say what a code means, for example --missing 99=NOT_ASKED"));
        }
        if (codes.contains("unknown-column") || codes.contains("two-moments")) {
            hints.add(Text.of(
                    "tip: sla een kolom over met --ignore KOLOM", "hint: pass over a column with --ignore COLUMN"));
        }
        if (codes.contains("missing-column") || codes.contains("no-domains") || codes.contains("other-instrument")) {
            hints.add(Text.of(
                    "tip: kies het instrument met --instrument ID, bijvoorbeeld zrm-2013",
                    "hint: choose the instrument with --instrument ID, for example zrm-2013"));
        }
        if (!imported.isComplete()) {
            hints.add(Text.of(
                    imported.rowsRead() + " rijen gelezen, " + imported.rowsRefused() + " geweigerd",
                    imported.rowsRead() + " rows read, " + imported.rowsRefused() + " refused"));
        }
        return hints;
    }
}
