package nl.wijkkit.examples.cli.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.DisagreementWeights;

/**
 * A case that was read: what its data are about, and the data.
 *
 * @param name  the name of the case
 * @param kind  what the columns are
 * @param roles  the names of the columns per role, such as raters or items
 * @param categories  the full list of categories, if it is given
 * @param scale  the lowest and highest level of the scale, if they are given
 * @param inputs  numbers that were given and cannot be computed, by block and name such as reliable_change/sd_pre
 * @param weights  how bad each disagreement is, if it is given
 * @param scores  the data, all columns that have a role
 */
record CaseFile(
        String name,
        Kind kind,
        Map<String, List<String>> roles,
        Optional<Categories> categories,
        Optional<Scale> scale,
        Map<String, Double> inputs,
        Optional<DisagreementWeights> weights,
        ScoreTable scores) {

    /** What the columns of a case are. */
    enum Kind {
        SCALE,
        RATERS,
        PAIRED,
        DEGENERATE
    }

    /**
     * The levels of a scale.
     *
     * @param lowest  the lowest level
     * @param highest  the highest level
     */
    record Scale(int lowest, int highest) {}

    CaseFile {
        Objects.requireNonNull(name, "name");
    }

    boolean has(String role) {
        return roles.containsKey(role);
    }

    OptionalDouble input(String key) {
        Double value = inputs.get(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    ScoreTable scores(String role) {
        List<String> names = roles.getOrDefault(role, List.of());
        return scores.select(names.stream().mapToInt(scores.names()::indexOf).toArray());
    }

    /** Returns the columns of a role as ordinal answers; empty if one is no whole number or too large for that. */
    Optional<OrdinalTable> ordinal(String role) {
        ScoreTable table = scores(role);
        List<byte[]> columns = new ArrayList<>();
        for (int c = 0; c < table.names().size(); c++) {
            double[] column = table.column(c);
            byte[] codes = new byte[column.length];
            for (int row = 0; row < column.length; row++) {
                double score = column[row];
                if (!Double.isNaN(score)
                        && (score != Math.rint(score)
                                || score < OrdinalTable.MIN_CODE
                                || score > OrdinalTable.MAX_CODE)) {
                    return Optional.empty();
                }
                codes[row] = Double.isNaN(score) ? OrdinalTable.MISSING : (byte) score;
            }
            columns.add(codes);
        }
        return Optional.of(OrdinalTable.ofColumns(table.names(), columns.toArray(byte[][]::new)));
    }
}
