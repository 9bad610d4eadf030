package nl.wijkkit.zrm.reliability.icc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.ScoreTable;
import nl.wijkkit.zrm.reliability.agreement.Ratings;

/** Laws of intraclass correlations and W. */
class IccProperties {

    /** Tables of 2 to 4 raters and 2 to 20 persons with missing ratings among levels 1 to 5. */
    @Provide
    Arbitrary<OrdinalTable> ratings() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(raters -> Arbitraries.of('1', '2', '3', '4', '5', '.')
                        .list()
                        .ofSize(raters)
                        .map(codes -> codes.stream().map(String::valueOf).reduce("", String::concat))
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(20)
                        .map(units -> Ratings.table(raters, units.toArray(String[]::new))));
    }

    @Property(tries = 200)
    void relabellingRatersOrPersonsChangesNothing(@ForAll("ratings") OrdinalTable table, @ForAll Random random) {
        OrdinalTable moved = Ratings.reordered(
                table, shuffled(table.rows(), random), shuffled(table.names().size(), random));
        assertThat(IntraclassCorrelation.withDefaults().of(moved))
                .isEqualTo(IntraclassCorrelation.withDefaults().of(table));
        assertThat(KendallW.withDefaults().of(moved))
                .isEqualTo(KendallW.withDefaults().of(table));
    }

    @Property(tries = 200)
    void partsAddedInAnyOrderGiveTheSame(@ForAll("ratings") OrdinalTable table, @ForAll Random random) {
        int[] columns = IntStream.range(0, table.names().size()).toArray();
        int cut = random.nextInt(table.rows() + 1);
        AnovaSums first =
                AnovaSums.of(Ratings.reordered(table, IntStream.range(0, cut).toArray(), columns));
        AnovaSums second = AnovaSums.of(
                Ratings.reordered(table, IntStream.range(cut, table.rows()).toArray(), columns));
        IntraclassCorrelation icc = IntraclassCorrelation.withDefaults();
        assertThat(icc.of(first.plus(second))).isEqualTo(icc.of(table));
        assertThat(icc.of(second.plus(first))).isEqualTo(icc.of(table));
    }

    @Property(tries = 200)
    void scoresAndCodesGiveTheSameNumbers(@ForAll("ratings") OrdinalTable table) {
        IntraclassCorrelation icc = IntraclassCorrelation.withDefaults();
        Estimate<Icc> ofCodes = icc.of(table);
        Estimate<Icc> ofScores = icc.of(ScoreTable.of(table));
        for (IccForm form : IccForm.values()) {
            assertThat(value(ofScores, form)).isCloseTo(value(ofCodes, form), within(1e-9));
        }
    }

    private static double value(Estimate<Icc> icc, IccForm form) {
        return icc.fold(defined -> defined.form(form).fold(Icc.Form::estimate, reason -> -99.0), reason -> -100.0);
    }

    private static int[] shuffled(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
