package nl.wijkkit.examples.cli.zrm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.wijkkit.examples.cli.research.Csv;

/**
 * The tables of counts as links that hold a CSV file each.
 *
 * @param distribution  per domain the number on each level
 * @param missing  per domain the number without a level, by reason
 * @param change  per domain the number that came out lower, the same or higher
 * @param movement  per domain, earlier level and later level the number
 */
record ReportTables(String distribution, String missing, String change, String movement) {

    static ReportTables of(CohortReport report, Map<String, String> words) {
        Function<String, String> word = name -> Objects.requireNonNull(words.get(name), name);
        String domain = word.apply("domain");
        List<String> levels = report.levels().stream()
                .map(level -> level.value() + " " + level.name())
                .toList();
        List<List<String>> distribution = new ArrayList<>();
        List<List<String>> missing = new ArrayList<>();
        for (CohortReport.DomainRow row : report.domains()) {
            distribution.add(
                    row(row.name(), row.counts().levels(), List.of(row.counts().withoutLevel())));
            missing.add(row(row.name(), row.missing(), List.of(row.counts().withoutLevel())));
        }
        List<List<String>> change = new ArrayList<>();
        List<List<String>> movement = new ArrayList<>();
        for (CohortReport.MoveRow move : report.moves()) {
            change.add(row(move.name(), List.of(move.down(), move.same(), move.up(), move.notComparable()), List.of()));
            for (int from = 0; from < move.counts().size(); from++) {
                for (int to = 0; to < move.counts().size(); to++) {
                    movement.add(row(
                            move.name(),
                            List.of(from + 1L, to + 1L, move.counts().get(from).get(to)),
                            List.of()));
                }
            }
        }
        return new ReportTables(
                Csv.link(head(domain, levels, word.apply("none")), distribution),
                Csv.link(head(domain, report.reasons(), word.apply("total")), missing),
                Csv.link(
                        List.of(
                                domain,
                                word.apply("down"),
                                word.apply("same"),
                                word.apply("up"),
                                word.apply("notComparable")),
                        change),
                Csv.link(List.of(domain, word.apply("from"), word.apply("to"), word.apply("count")), movement));
    }

    private static List<String> head(String first, List<String> middle, String last) {
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(middle);
        head.add(last);
        return head;
    }

    private static List<String> row(String name, List<Long> counts, List<Long> more) {
        List<String> row = new ArrayList<>(List.of(name));
        counts.forEach(count -> row.add(count.toString()));
        more.forEach(count -> row.add(count.toString()));
        return row;
    }
}
