package nl.wijkkit.zrm.reliability.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.scale.ItemTables;

class CronbachAlphaProperties {

    private final CronbachAlpha method = CronbachAlpha.withDefaults();

    @Provide
    Arbitrary<OrdinalTable> tables() {
        return ItemTables.withMissing();
    }

    @Provide
    Arbitrary<OrdinalTable> completeTables() {
        return ItemTables.complete();
    }

    @Property(tries = 300)
    void relabellingPersonsChangesNothing(
            @ForAll("tables") OrdinalTable table, @ForAll long seed, @ForAll boolean listwise) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.rows()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        CronbachAlpha chosen = method.with(listwise ? MissingData.LISTWISE : MissingData.PAIRWISE);

        assertThat(chosen.of(ItemTables.reordered(table, order))).isEqualTo(chosen.of(table));
    }

    @Property(tries = 300)
    void theOrderOfDomainsChangesNothing(@ForAll("tables") OrdinalTable table, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.names().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        OrdinalTable other =
                table.select(order.stream().mapToInt(Integer::intValue).toArray());

        assertThat(method.of(other).map(Alpha::estimate))
                .isEqualTo(method.of(table).map(Alpha::estimate));
        assertThat(method.of(other)
                        .map(alpha -> alpha.items().get(order.indexOf(0)).alphaIfDeleted()))
                .isEqualTo(method.of(table).map(alpha -> alpha.items().get(0).alphaIfDeleted()));
    }

    @Property(tries = 300)
    void shiftingADomainChangesNothing(
            @ForAll("tables") OrdinalTable table, @ForAll @IntRange(min = -50, max = 50) int shift) {
        int columns = table.names().size();
        byte[][] cells = new byte[columns][];
        for (int c = 0; c < columns; c++) {
            cells[c] = table.column(c);
        }
        for (int r = 0; r < table.rows(); r++) {
            if (table.isPresent(r, 0)) {
                cells[0][r] = (byte) (cells[0][r] + shift);
            }
        }

        assertThat(method.of(OrdinalTable.ofColumns(table.names(), cells))).isEqualTo(method.of(table));
    }

    @Property(tries = 300)
    void perfectConsistencyGivesExactlyOne(
            @ForAll("completeTables") OrdinalTable table, @ForAll @IntRange(min = 2, max = 9) int columns) {
        Assume.that(table.column(0).length > 0
                && IntStream.range(0, table.rows())
                                .map(r -> table.code(r, 0))
                                .distinct()
                                .count()
                        > 1);
        byte[][] cells = new byte[columns][];
        for (int c = 0; c < columns; c++) {
            cells[c] = table.column(0);
        }
        List<String> names = IntStream.range(0, columns).mapToObj(c -> "d" + c).toList();

        Alpha alpha = method.of(OrdinalTable.ofColumns(names, cells)).orElseThrow();

        assertThat(alpha.estimate()).isEqualTo(1);
        assertThat(alpha.interval().orElseThrow().lower()).isEqualTo(1);
        assertThat(alpha.standardized()).isEqualTo(Estimate.of(1.0));
    }

    @Property(tries = 300)
    void nothingIsEverNotANumber(@ForAll("tables") OrdinalTable table, @ForAll boolean listwise) {
        method.with(listwise ? MissingData.LISTWISE : MissingData.PAIRWISE)
                .of(table)
                .toOptional()
                .ifPresent(alpha -> {
                    assertThat(alpha.estimate()).isFinite();
                    assertThat(alpha.standardError()).isFinite();
                    alpha.items().forEach(item -> {
                        item.itemRestCorrelation()
                                .toOptional()
                                .ifPresent(r -> assertThat(r).isFinite());
                        item.alphaIfDeleted()
                                .toOptional()
                                .ifPresent(a -> assertThat(a).isFinite());
                    });
                });
    }
}
