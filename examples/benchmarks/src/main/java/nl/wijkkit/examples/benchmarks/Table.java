package nl.wijkkit.examples.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The results as a Markdown table: what, ours, peer, ratio, promised. */
final class Table {

    private static final List<String> HEAD =
            List.of("what", "ours", "± %", "allocated", "peer", "peer's", "ours / peer", "target", "");

    private final Map<String, Measured> measured;

    /** Makes tables of these measurements, by the name of the benchmark as rows give it. */
    Table(Map<String, Measured> measured) {
        this.measured = measured;
    }

    /** Prints the rows that were measured, columns aligned. */
    String of(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>(List.of(HEAD));
        rows.stream()
                .filter(row -> measured.containsKey(row.ours()))
                .map(this::cells)
                .forEach(cells::add);
        int[] widths = new int[HEAD.size()];
        cells.forEach(line -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        });
        List<String> lines = cells.stream().map(line -> padded(line, widths)).collect(Collectors.toList());
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(Math.max(3, width)));
        }
        lines.add(1, padded(rule, widths));
        return String.join("\n", lines) + "\n";
    }

    private List<String> cells(Row row) {
        Measured ours = measured.get(row.ours());
        Measured peer = row.peer().map(measured::get).orElse(null);
        double ratio = peer == null ? Double.NaN : ours.seconds() / peer.seconds();
        boolean rate = row.target() instanceof Target.PerSecond;
        return List.of(
                row.what(),
                rate ? Measured.rate(1 / ours.seconds()) : Measured.time(ours.seconds()),
                Double.isNaN(ours.error()) ? "-" : String.format(Locale.ROOT, "%.0f", 100 * ours.error()),
                Measured.size(ours.bytes()),
                row.peerName().orElse("-"),
                peer == null ? "-" : rate ? Measured.rate(1 / peer.seconds()) : Measured.time(peer.seconds()),
                Double.isNaN(ratio) ? "-" : ratio(ratio),
                row.target().text(),
                verdict(row.target(), ours, ratio));
    }

    /** A promise is kept on average only if the slow end of the interval does not keep it. */
    private static String verdict(Target target, Measured ours, double ratio) {
        if (target instanceof Target.None) {
            return "";
        }
        if (!target.met(ours, ratio)) {
            return "**missed**";
        }
        double slower = Double.isNaN(ours.error()) ? 1 : 1 + ours.error();
        return target.met(ours.times(slower), ratio * slower) ? "met" : "met on average";
    }

    private static String ratio(double ratio) {
        return ratio < 0.1
                ? BigDecimal.valueOf(ratio).round(new MathContext(2)).toPlainString()
                : String.format(Locale.ROOT, "%.2f", ratio);
    }

    private static String padded(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            String cell = cells.get(column);
            line.append(' ').append(cell).append(" ".repeat(widths[column] - Math.min(widths[column], cell.length())));
            line.append(" |");
        }
        return line.toString();
    }
}
