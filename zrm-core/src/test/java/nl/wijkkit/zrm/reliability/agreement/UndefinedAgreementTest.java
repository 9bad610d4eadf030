package nl.wijkkit.zrm.reliability.agreement;

import static nl.wijkkit.zrm.reliability.agreement.Ratings.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha.Metric;
import org.junit.jupiter.api.Test;

/** What each statistic says where there is little or nothing to say: always one documented outcome. */
class UndefinedAgreementTest {

    private static final Categories FIVE = Categories.range(1, 5);

    private static Estimate<AgreementShares> percent(OrdinalTable table) {
        return PercentAgreement.withDefaults().of(RatingCounts.of(table, FIVE));
    }

    private static Estimate<Kappa> cohen(OrdinalTable table) {
        return CohenKappa.withDefaults().of(table.select(0, 1), FIVE);
    }

    private static Estimate<MultiraterKappa> fleiss(OrdinalTable table) {
        return FleissKappa.withDefaults().of(RatingCounts.of(table, FIVE));
    }

    private static Estimate<KrippendorffAlpha.Alpha> alpha(OrdinalTable table) {
        return KrippendorffAlpha.withDefaults().of(table);
    }

    private static Estimate<GwetCoefficient.Ac> gwet(OrdinalTable table) {
        return GwetCoefficient.withDefaults().of(RatingCounts.of(table, FIVE));
    }

    @Test
    void allRatingsEqualIsFullAgreementButNoChanceCorrection() {
        OrdinalTable equal = table("333", "333", "333");
        assertThat(percent(equal).orElseThrow().allRaters()).isEqualTo(1);
        assertThat(cohen(equal)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        assertThat(fleiss(equal)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        assertThat(LightKappa.withDefaults().of(equal, FIVE)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        assertThat(alpha(equal)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        GwetCoefficient.Ac ac = gwet(equal).orElseThrow();
        assertThat(ac.estimate()).isEqualTo(1);
        assertThat(ac.inference().orElseThrow())
                .isEqualTo(new GwetCoefficient.Inference(0, new Interval(1, 1, 0.95), 0, 2));
    }

    @Test
    void nothingButMissingOrNoRowsIsNoData() {
        for (OrdinalTable nothing : new OrdinalTable[] {table("...", "..."), table(3)}) {
            assertThat(percent(nothing)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
            assertThat(cohen(nothing)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
            assertThat(fleiss(nothing)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
            assertThat(LightKappa.withDefaults().of(nothing, FIVE)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
            assertThat(alpha(nothing)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
            assertThat(gwet(nothing)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        }
    }

    @Test
    void oneRaterAgreesWithNobody() {
        OrdinalTable alone = table("1", "3", "2");
        assertThat(percent(alone)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(fleiss(alone)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(LightKappa.withDefaults().of(alone, FIVE)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(alpha(alone)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(gwet(alone)).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
    }

    @Test
    void oneUnitGivesValuesButNoSpread() {
        OrdinalTable one = table("1245");
        assertThat(percent(one).orElseThrow().allRaters()).isZero();
        Kappa kappa = cohen(one).orElseThrow();
        assertThat(kappa.estimate()).isZero();
        assertThat(kappa.standardError()).isZero();
        assertThat(kappa.againstZero()).isEqualTo(Estimate.undefined(Undefined.NO_STANDARD_ERROR));
        assertThat(fleiss(one).orElseThrow().estimate()).isCloseTo(-1 / 3.0, within(1e-15));
        assertThat(gwet(one).orElseThrow().inference()).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_ROWS));
    }

    @Test
    void aConstantRaterHasKappaExactlyZero() {
        for (Weights weights : Weights.values()) {
            Kappa kappa = CohenKappa.withDefaults()
                    .with(weights)
                    .of(table("43", "44", "44", "45", "44", "44"), FIVE)
                    .orElseThrow();
            assertThat(kappa.estimate()).isEqualTo(0.0);
            assertThat(kappa.interval()).isEqualTo(new Interval(0, 0, 0.95));
            assertThat(kappa.againstZero()).isEqualTo(Estimate.undefined(Undefined.NO_STANDARD_ERROR));
        }
    }

    @Test
    void perfectAgreementIsExactlyOne() {
        OrdinalTable perfect = table("111", "222", "333", "444", "555", "333");
        assertThat(fleiss(perfect).orElseThrow().estimate()).isEqualTo(1);
        assertThat(fleiss(perfect).orElseThrow().conger()).isEqualTo(1);
        assertThat(LightKappa.withDefaults().of(perfect, FIVE).orElseThrow().estimate())
                .isEqualTo(1);
        assertThat(gwet(perfect).orElseThrow().estimate()).isEqualTo(1);
        for (Weights weights : Weights.values()) {
            Kappa kappa = CohenKappa.withDefaults()
                    .with(weights)
                    .of(perfect.select(0, 1), FIVE)
                    .orElseThrow();
            assertThat(kappa.estimate()).isEqualTo(1);
            assertThat(kappa.standardError()).isZero();
        }
        for (Metric metric : Metric.values()) {
            assertThat(KrippendorffAlpha.withDefaults()
                            .with(metric)
                            .of(perfect)
                            .orElseThrow()
                            .estimate())
                    .isEqualTo(1);
        }
    }

    @Test
    void anUnusedCategoryBetweenUsedOnesKeepsItsPlace() {
        // with the list 1..5, 2 and 5 lie three steps apart, not one
        OrdinalTable gap = table("11", "25", "55", "52", "11", "22", "55", "12");
        double spaced = quadratic(gap, FIVE);
        double observedOnly = quadratic(gap, Categories.of(1, 2, 5));
        // irr::kappa2 with squared weights drops 3 and 4 and gives 0.7272727; with them it is 59/97, worked out by hand
        assertThat(observedOnly).isCloseTo(0.727272727272727, within(1e-14));
        assertThat(spaced).isCloseTo(59 / 97.0, within(1e-14));
    }

    private static double quadratic(OrdinalTable table, Categories categories) {
        return CohenKappa.withDefaults()
                .with(Weights.QUADRATIC)
                .of(table, categories)
                .orElseThrow()
                .estimate();
    }

    @Test
    void unitsWithFewerThanTwoRatingsAreLeftOutByAlphaAndGwet() {
        OrdinalTable with = table("12.", "11.", "...", "3..", "453");
        OrdinalTable without = table("12.", "11.", "453");
        assertThat(alpha(with).orElseThrow().estimate())
                .isEqualTo(alpha(without).orElseThrow().estimate());
        assertThat(gwet(with).orElseThrow().n()).isEqualTo(4);
    }

    @Test
    void aColumnWithoutRatingsLeavesThePairsThatThereAre() {
        OrdinalTable hole = table("1.2", "2.2", "3.3", "4.5", "5.5", "2.1");
        assertThat(percent(hole)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        // irrCAC::krippen.alpha.raw: 0.4 nominal; irr::kripp.alpha: 0.850617283950617 ordinal
        assertThat(alpha(hole).orElseThrow().estimate()).isCloseTo(0.850617283950617, within(1e-14));
        assertThat(KrippendorffAlpha.withDefaults()
                        .with(Metric.NOMINAL)
                        .of(hole)
                        .orElseThrow()
                        .estimate())
                .isCloseTo(0.4, within(1e-14));
        // irrCAC::gwet.ac1.raw prints 0.38197
        assertThat(gwet(hole).orElseThrow().estimate()).isCloseTo(0.38197, within(5e-6));
    }

    @Test
    void onlyOneUnitInCommonHasOneCategory() {
        OrdinalTable one = table("1.", "33", ".2", ".5", "4.");
        assertThat(alpha(one)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        assertThat(cohen(one)).isEqualTo(Estimate.undefined(Undefined.ONE_CATEGORY));
        assertThat(percent(one).orElseThrow().allRaters()).isEqualTo(1);
    }

    @Test
    void theRatioMetricRefusesScoresBelowZero() {
        OrdinalTable below = OrdinalTable.ofColumns(List.of("a", "b"), new byte[][] {{-1, 1, 2}, {1, 1, 2}});
        assertThat(KrippendorffAlpha.withDefaults().with(Metric.RATIO).of(below))
                .isEqualTo(Estimate.undefined(Undefined.NEGATIVE_SCORES));
        assertThat(KrippendorffAlpha.withDefaults().with(Metric.INTERVAL).of(below))
                .isInstanceOf(Estimate.Defined.class);
    }

    @Test
    void aCategoryThatNobodyUsedHasNoKappaOfItsOwn() {
        MultiraterKappa kappa = fleiss(table("11", "12", "22")).orElseThrow();
        assertThat(kappa.perCategory().get(4).kappa()).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(kappa.perCategory().get(4).proportion()).isZero();
    }
}
