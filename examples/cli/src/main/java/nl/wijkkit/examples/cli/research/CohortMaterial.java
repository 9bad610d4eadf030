package nl.wijkkit.examples.cli.research;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.MomentKind;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;

/**
 * What the rows of a cohort give the statistics: one row a person, two raters where a person has two kinds of rows at one
 * moment, two moments where a person has more than one.
 * <p>
 * A professional's rows and self-reports are never mixed. The scale and change are about the rows that are no self-report,
 * and about the self-reports only if there are no others. A cohort file holds no more than one professional's row a moment,
 * so the two raters are the professional (alone or together with the client) and the client.
 *
 * @param items  the first row of each person
 * @param selfReports  whether these are self-reports
 * @param ratings  professional and client per domain, at the first moment that both have; none if no one has both
 * @param pairs  how many persons have both at one moment
 * @param bothKinds  how many persons have rows of both kinds, at whatever moment
 * @param moments  the first and the last row of each person that has more than one
 */
record CohortMaterial(
        Items items, boolean selfReports, List<Ratings> ratings, int pairs, int bothKinds, Moments moments) {

    static CohortMaterial of(Cohort cohort, List<String> labels) {
        boolean selfReports = true;
        for (int row = 0; row < cohort.rows() && selfReports; row++) {
            selfReports = isSelfReport(cohort, row);
        }
        boolean onlySelfReports = selfReports;
        Cohort main = cohort.where(row -> isSelfReport(cohort, row) == onlySelfReports);
        int highest = cohort.instrument().levels().size();
        RowPairs pairs = RowPairs.of(cohort);
        return new CohortMaterial(
                Items.of(labels, main.firstMoments().table(), 1, highest),
                selfReports,
                pairs.size() == 0 ? List.of() : ratings(cohort, pairs, labels, highest),
                pairs.size(),
                pairs.bothKinds,
                new Moments(
                        labels,
                        main.where(row -> isFirst(main, row) && !isLast(main, row))
                                .table(),
                        main.where(row -> isLast(main, row) && !isFirst(main, row))
                                .table()));
    }

    static boolean isSelfReport(Cohort cohort, int row) {
        return cohort.mode(row).map(Mode::isSelfReport).orElse(false);
    }

    private static boolean isFirst(Cohort cohort, int row) {
        return row == 0 || cohort.subject(row - 1) != cohort.subject(row);
    }

    private static boolean isLast(Cohort cohort, int row) {
        return row == cohort.rows() - 1 || cohort.subject(row + 1) != cohort.subject(row);
    }

    private static List<Ratings> ratings(Cohort cohort, RowPairs pairs, List<String> labels, int highest) {
        OrdinalTable all = cohort.table();
        Categories levels = Categories.range(1, highest);
        List<Ratings> ratings = new ArrayList<>();
        for (int domain = 0; domain < labels.size(); domain++) {
            byte[] column = all.column(domain);
            ratings.add(new Ratings(
                    labels.get(domain),
                    OrdinalTable.ofColumns(
                            List.of("professional", "client"),
                            new byte[][] {picked(column, pairs.professional), picked(column, pairs.client)}),
                    levels));
        }
        return ratings;
    }

    private static byte[] picked(byte[] column, int[] rows) {
        byte[] out = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            out[i] = column[rows[i]];
        }
        return out;
    }

    /** Rows of one person at one moment, one by a professional and one by the client. */
    private static final class RowPairs {

        private final int[] professional;
        private final int[] client;
        private final int bothKinds;

        private RowPairs(int[] professional, int[] client, int bothKinds) {
            this.professional = professional;
            this.client = client;
            this.bothKinds = bothKinds;
        }

        int size() {
            return professional.length;
        }

        static RowPairs of(Cohort cohort) {
            int[] professional = new int[cohort.subjects()];
            int[] client = new int[cohort.subjects()];
            int size = 0;
            int both = 0;
            for (int from = 0; from < cohort.rows(); ) {
                int to = from;
                Map<Object, Integer> byMoment = new LinkedHashMap<>();
                int pair = -1;
                int other = -1;
                boolean self = false;
                while (to < cohort.rows() && cohort.subject(to) == cohort.subject(from)) {
                    if (!isSelfReport(cohort, to)) {
                        byMoment.put(moment(cohort, to), to);
                    }
                    to++;
                }
                for (int row = from; row < to && !byMoment.isEmpty(); row++) {
                    if (isSelfReport(cohort, row)) {
                        self = true;
                        Integer found = byMoment.get(moment(cohort, row));
                        if (found != null && pair < 0) {
                            pair = found;
                            other = row;
                        }
                    }
                }
                both += self ? 1 : 0;
                if (pair >= 0) {
                    professional[size] = pair;
                    client[size] = other;
                    size++;
                }
                from = to;
            }
            return new RowPairs(Arrays.copyOf(professional, size), Arrays.copyOf(client, size), both);
        }

        private static Object moment(Cohort cohort, int row) {
            return cohort.momentKind() == MomentKind.DATE ? cohort.date(row).orElseThrow() : (Object) cohort.wave(row);
        }
    }

    /** Returns the names of the domains of an instrument in its order. */
    static List<String> labels(Instrument instrument, Wording wording) {
        return instrument.domains().stream()
                .map(domain -> domain.name().in(wording.language()))
                .toList();
    }
}
