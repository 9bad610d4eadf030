package nl.wijkkit.zrm.reliability.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;

/** Laws of change: the order of persons makes no difference, and looking back turns the sign. */
class ChangeProperties {

    @Provide
    Arbitrary<List<double[]>> persons() {
        Arbitrary<Double> score = Arbitraries.integers().between(-20, 60).map(i -> i / 10.0);
        return score.tuple2()
                .map(pair -> new double[] {pair.get1(), pair.get2()})
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static PairedScores pairs(List<double[]> persons, int before, int after) {
        return PairedScores.of(
                persons.stream().mapToDouble(p -> p[before]).toArray(),
                persons.stream().mapToDouble(p -> p[after]).toArray());
    }

    private static List<Object> everything(PairedScores pairs) {
        return List.of(
                PairedSummary.of(pairs),
                PairedTTest.withDefaults().of(pairs),
                WilcoxonSignedRank.withDefaults().of(pairs),
                PairedEffectSize.withDefaults().of(pairs),
                PairedCorrelation.withDefaults().of(pairs),
                PairedCorrelation.withDefaults().with(Coefficient.PEARSON).of(pairs),
                PairedCorrelation.withDefaults().with(Coefficient.KENDALL_TAU_B).of(pairs),
                TestRetest.withDefaults().of(pairs),
                Movement.withDefaults().of(pairs));
    }

    @Property(tries = 100)
    void theOrderOfPersonsChangesNothing(@ForAll("persons") List<double[]> persons, @ForAll Random random) {
        List<double[]> moved = new ArrayList<>(persons);
        Collections.shuffle(moved, random);
        assertThat(everything(pairs(moved, 0, 1))).isEqualTo(everything(pairs(persons, 0, 1)));
    }

    @Property(tries = 100)
    void lookingBackTurnsTheSignAndKeepsTheProbabilities(@ForAll("persons") List<double[]> persons) {
        Estimate<SignedRanks> there = WilcoxonSignedRank.withDefaults().of(pairs(persons, 0, 1));
        Estimate<SignedRanks> back = WilcoxonSignedRank.withDefaults().of(pairs(persons, 1, 0));
        assertThat(back.map(SignedRanks::exactPValue)).isEqualTo(there.map(SignedRanks::exactPValue));
        assertThat(back.map(SignedRanks::sumOfFalls)).isEqualTo(there.map(SignedRanks::sumOfRises));
        there.toOptional().ifPresent(ranks -> assertThat(back.orElseThrow().z()).isCloseTo(-ranks.z(), within(1e-12)));
    }

    @Property(tries = 100)
    void theExactProbabilityIsThatOfAllSigns(@ForAll("persons") List<double[]> persons) {
        PairedScores pairs = pairs(persons, 0, 1);
        WilcoxonSignedRank.withDefaults()
                .of(pairs)
                .toOptional()
                .ifPresent(ranks ->
                        assertThat(ranks.exactPValue().orElseThrow()).isCloseTo(bruteForce(pairs), within(1e-12)));
    }

    @Property(tries = 100)
    void kendallCountsPairsOfPersons(@ForAll("persons") List<double[]> persons) {
        PairedCorrelation.withDefaults()
                .with(Coefficient.KENDALL_TAU_B)
                .of(pairs(persons, 0, 1))
                .toOptional()
                .ifPresent(tau -> assertThat(tau.estimate()).isCloseTo(slowTau(persons), within(1e-12)));
    }

    private static double slowTau(List<double[]> persons) {
        double difference = 0;
        double untiedBefore = 0;
        double untiedAfter = 0;
        for (double[] a : persons) {
            for (double[] b : persons) {
                double before = Math.signum(a[0] - b[0]);
                double after = Math.signum(a[1] - b[1]);
                difference += before * after;
                untiedBefore += before * before;
                untiedAfter += after * after;
            }
        }
        return difference / Math.sqrt(untiedBefore * untiedAfter);
    }

    /** The slow, obvious way: rank the sizes in tenths, then try every sign. */
    private static double bruteForce(PairedScores pairs) {
        List<Long> tenths = new ArrayList<>();
        for (int i = 0; i < pairs.n(); i++) {
            long tenth = Math.round(pairs.difference(i) * 10);
            if (tenth != 0) {
                tenths.add(tenth);
            }
        }
        double[] ranks = tenths.stream()
                .mapToDouble(a ->
                        tenths.stream().filter(b -> Math.abs(b) < Math.abs(a)).count()
                                + (tenths.stream()
                                                        .filter(b -> Math.abs(b) == Math.abs(a))
                                                        .count()
                                                + 1)
                                        / 2.0)
                .toArray();
        double half = 0;
        double observed = 0;
        for (int i = 0; i < ranks.length; i++) {
            half += ranks[i] / 2;
            observed += tenths.get(i) > 0 ? ranks[i] : 0;
        }
        int asFar = 0;
        for (int signs = 0; signs < 1 << ranks.length; signs++) {
            double sum = 0;
            for (int i = 0; i < ranks.length; i++) {
                sum += (signs >> i & 1) == 1 ? ranks[i] : 0;
            }
            asFar += Math.abs(sum - half) >= Math.abs(observed - half) ? 1 : 0;
        }
        return Math.min(1, asFar / (double) (1 << ranks.length));
    }
}
