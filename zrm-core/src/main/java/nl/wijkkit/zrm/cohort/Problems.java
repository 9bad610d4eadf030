package nl.wijkkit.zrm.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/** Gathers problems: lists the first, counts all. Not thread-safe. */
final class Problems {

    private final int most;
    private final List<Listed> early = new ArrayList<>();
    private final List<Listed> late = new ArrayList<>();
    private final SortedMap<String, Long> byCode = new TreeMap<>();
    private long found;

    /** A problem and the line by which it is ordered. */
    private record Listed(long line, Problem problem) {}

    Problems(int most) {
        this.most = most;
    }

    /** Adds a problem of a whole row; the sentence is made only if it is listed. */
    void row(String code, long line, Supplier<Text> message) {
        add(early, code, line, () -> Text.of("rij " + line, "row " + line), message);
    }

    /** Adds a problem of a whole row that came to light after all rows were read; called in the order of the lines. */
    void lateRow(String code, long line, Supplier<Text> message) {
        add(late, code, line, () -> Text.of("rij " + line, "row " + line), message);
    }

    /** Adds a problem of one cell; columns count from 0 here and from 1 for people. */
    void cell(String code, long line, int column, String name, Supplier<Text> message) {
        String place = (column + 1) + (name.isEmpty() ? "" : " (" + name + ")");
        add(
                early,
                code,
                line,
                () -> Text.of("rij " + line + ", kolom " + place, "row " + line + ", column " + place),
                message);
    }

    /** Adds a problem of the file as a whole. */
    void file(String code, Text message) {
        add(early, code, Long.MAX_VALUE, () -> Text.of("het bestand", "the file"), () -> message);
    }

    /** The text is not in the encoding that was promised, somewhere after a line. */
    void notUtf8(long line) {
        file(
                "not-utf-8",
                Text.of(
                        "verwacht: tekst in UTF-8; gevonden: iets anders, na rij " + line
                                + "; de rest is niet gelezen; bewaar het bestand als CSV UTF-8",
                        "expected text in UTF-8, found something else after row " + line
                                + "; the rest was not read; save the file as CSV UTF-8"));
    }

    /** Returns the first problems in the order of the file. */
    List<Problem> listed() {
        return Stream.concat(early.stream(), late.stream())
                .sorted(Comparator.comparingLong(Listed::line))
                .limit(most)
                .map(Listed::problem)
                .toList();
    }

    long found() {
        return found;
    }

    SortedMap<String, Long> byCode() {
        return byCode;
    }

    private void add(List<Listed> list, String code, long line, Supplier<Text> where, Supplier<Text> message) {
        found++;
        byCode.merge(code, 1L, Long::sum);
        if (list.size() < most) {
            list.add(new Listed(line, new Problem(code, where.get(), message.get())));
        }
    }
}
