package nl.wijkkit.zrm.reliability.irt;

import static nl.wijkkit.zrm.reliability.scale.ItemTables.NA;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.row;
import static nl.wijkkit.zrm.reliability.scale.ItemTables.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.Undefined;
import org.junit.jupiter.api.Test;

class GradedResponseModelTest {

    /** Answers of 1000 persons to section 6 of the LSAT, Bock and Lieberman (1970), patterns 00000 to 11111 in order. */
    private static final int[] LSAT6 = {
        3, 6, 2, 11, 1, 1, 3, 4, 1, 8, 0, 16, 0, 3, 2, 15, 10, 29, 14, 81, 3, 28, 15, 80, 16, 56, 21, 173, 11, 61, 28,
        298
    };

    private final GradedResponseModel method = GradedResponseModel.withDefaults();

    static OrdinalTable lsat6() {
        List<int[]> rows = new ArrayList<>();
        for (int pattern = 0; pattern < 32; pattern++) {
            int[] row = new int[5];
            for (int item = 0; item < 5; item++) {
                row[item] = pattern >> (4 - item) & 1;
            }
            for (int n = 0; n < LSAT6[pattern]; n++) {
                rows.add(row);
            }
        }
        return rows(5, rows.toArray(int[][]::new));
    }

    @Test
    void twoLevelsGiveThePublishedTwoParameterModelOfTheLsat() {
        // R package ltm, summary(ltm(LSAT ~ z1)): log-likelihood -2466.653, AIC 4953.307, BIC 5002.384, to 3 decimals;
        // mirt
        // (tests of its function mirt on LSAT6) gives the same log-likelihood
        double[] difficulties = {-3.360, -1.370, -0.280, -1.866, -3.124};
        double[] discriminations = {0.825, 0.723, 0.891, 0.689, 0.657};
        GradedResponse model = method.of(lsat6()).orElseThrow();

        assertThat(model.logLikelihood()).isCloseTo(-2466.653, within(1e-3));
        for (int i = 0; i < 5; i++) {
            assertThat(model.items().get(i).discrimination()).isCloseTo(discriminations[i], within(1.5e-3));
            assertThat(model.items().get(i).difficulties().get(0)).isCloseTo(difficulties[i], within(5e-3));
        }
        assertThat(model.parameters()).isEqualTo(10);
        assertThat(model.aic()).isCloseTo(2 * 2466.653 + 20, within(2e-3));
        assertThat(model.bic()).isCloseTo(2 * 2466.653 + 10 * Math.log(1000), within(2e-3));
    }

    private static OrdinalTable simulated(int persons, double missing) {
        Random random = new Random(42);
        double[][] difficulties = {{-1.5, 0, 1}, {-1, 0.2, 1.4}, {-2, -0.5, 0.8}, {-0.7, 0.4, 1.9}};
        double[] discriminations = {1.2, 2, 0.8, 1.6};
        int[][] rows = new int[persons][4];
        for (int[] row : rows) {
            double theta = random.nextGaussian();
            for (int i = 0; i < 4; i++) {
                double draw = random.nextDouble();
                row[i] = 1;
                for (double b : difficulties[i]) {
                    row[i] += draw < GradedCurves.logistic(discriminations[i] * (theta - b)) ? 1 : 0;
                }
                row[i] = random.nextDouble() < missing ? NA : row[i];
            }
        }
        return rows(4, rows);
    }

    @Test
    void parametersThatMadeTheAnswersAreFoundBackDespiteMissingAnswers() {
        GradedResponse model = method.of(simulated(6000, 0.2)).orElseThrow();

        assertThat(model.items().get(1).discrimination()).isCloseTo(2, within(0.2));
        assertThat(model.items().get(2).discrimination()).isCloseTo(0.8, within(0.1));
        assertThat(model.items().get(3).difficulties().get(2)).isCloseTo(1.9, within(0.15));
        assertThat(model.empiricalReliability().orElseThrow()).isBetween(0.5, 0.8);
        assertThat(model.assumesInterval()).isFalse();
    }

    @Test
    void moreNodesGiveTheSameModel() {
        OrdinalTable table = simulated(500, 0);
        GradedResponse model = method.of(table).orElseThrow();
        GradedResponse finer = method.withNodes(241).of(table).orElseThrow();

        assertThat(finer.logLikelihood()).isCloseTo(model.logLikelihood(), within(1e-6));
        assertThat(finer.items().get(0).discrimination())
                .isCloseTo(model.items().get(0).discrimination(), within(1e-5));
    }

    @Test
    void higherAnswersScoreHigherAndNoAnswersScoreNothing() {
        GradedResponse model = method.of(simulated(500, 0)).orElseThrow();
        List<Estimate<PersonScore>> scores = model.scores(
                rows(row(1, 1, 1, 1), row(2, 2, 2, 2), row(4, 4, 4, 4), row(NA, NA, NA, NA), row(4, NA, NA, NA)));

        double low = scores.get(0).orElseThrow().theta();
        double middle = scores.get(1).orElseThrow().theta();
        double high = scores.get(2).orElseThrow().theta();
        assertThat(low).isLessThan(middle);
        assertThat(middle).isLessThan(high);
        assertThat(scores.get(3)).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(scores.get(4).orElseThrow().standardError())
                .isGreaterThan(scores.get(2).orElseThrow().standardError());
    }

    @Test
    void answersToOtherQuestionsAreRefused() {
        GradedResponse model = method.of(simulated(300, 0)).orElseThrow();

        assertThatIllegalArgumentException().isThrownBy(() -> model.scores(rows(row(1, 1, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> model.scores(rows(row(1, 1, 1, 5))));
        assertThatIllegalArgumentException().isThrownBy(() -> method.withNodes(14));
    }

    @Test
    void whatIsUndefinedSaysWhy() {
        assertThat(method.of(rows(row(1, 2), row(2, 1)))).isEqualTo(Estimate.undefined(Undefined.TOO_FEW_COLUMNS));
        assertThat(method.of(rows(row(1, 2, NA), row(2, 1, NA)))).isEqualTo(Estimate.undefined(Undefined.NO_DATA));
        assertThat(method.of(rows(row(1, 2, 3), row(2, 1, 3)))).isEqualTo(Estimate.undefined(Undefined.NO_VARIATION));
        assertThat(method.of(rows(row(1, 1, 1), row(2, 2, 2), row(3, 3, 3), row(1, 1, 1))))
                .isEqualTo(Estimate.undefined(Undefined.NOT_CONVERGED));
    }

    @Test
    void answersThatHaveNothingToDoWithEachOtherHaveNoTrait() {
        List<int[]> rows = new ArrayList<>();
        for (int pattern = 0; pattern < 8; pattern++) {
            rows.add(row(1 + (pattern >> 2 & 1), 1 + (pattern >> 1 & 1), 1 + (pattern & 1)));
        }

        assertThat(method.of(rows(3, rows.toArray(int[][]::new))))
                .isEqualTo(Estimate.undefined(Undefined.NOT_CONVERGED));
    }
}
