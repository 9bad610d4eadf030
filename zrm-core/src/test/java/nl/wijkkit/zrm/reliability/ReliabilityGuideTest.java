package nl.wijkkit.zrm.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.reliability.agreement.AgreementTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.Kappa;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha;
import nl.wijkkit.zrm.reliability.agreement.Weights;
import nl.wijkkit.zrm.reliability.change.Movement;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.change.ReliableChange;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank;
import nl.wijkkit.zrm.reliability.consistency.Alpha;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.factor.OneFactor;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.irt.GradedResponse;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.reliability.mokken.Scalability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what RELIABILITY.md shows. */
class ReliabilityGuideTest {

    private static final Instrument ZRM = Instruments.shipped().get(Instruments.ZRM_2017);

    private static Path file(Path folder) throws IOException {
        Random random = new Random(8);
        StringBuilder csv = new StringBuilder("subject,wave");
        ZRM.domains().forEach(domain -> csv.append(',').append(domain.key().value()));
        for (int person = 1; person <= 200; person++) {
            double state = random.nextGaussian();
            for (int wave = 1; wave <= 2; wave++) {
                csv.append("\np").append(person).append(',').append(wave);
                for (int domain = 0; domain < 13; domain++) {
                    double level = 2.4 + 0.3 * wave + 0.9 * state + 0.8 * random.nextGaussian();
                    csv.append(',')
                            .append(
                                    random.nextInt(40) == 0
                                            ? "not asked"
                                            : Long.toString(Math.max(1, Math.min(5, Math.round(level)))));
                }
            }
        }
        return Files.writeString(folder.resolve("cohort.csv"), csv);
    }

    @Test
    void theGuideWorks(@TempDir Path folder) throws IOException {
        Path file = file(folder);
        Instrument zrm = ZRM;
        List<String> report = new ArrayList<>();

        Cohort cohort = CohortCsv.withDefaults().read(file, zrm).cohort();
        OrdinalTable table = cohort.firstMoments().table();

        String sentence = CronbachAlpha.withDefaults()
                .of(table)
                .fold(
                        alpha -> "alpha " + alpha.estimate() + " of " + alpha.n() + " persons, " + alpha.missing(),
                        reason -> "no alpha: " + reason.sentence().en());
        assertThat(sentence).startsWith("alpha 0.9").endsWith("persons, LISTWISE");

        PairCounts complete = PairCounts.ofCompleteRows(table);
        Alpha alpha = CronbachAlpha.withDefaults().of(complete).orElseThrow();
        OneFactor factor = OneFactorAnalysis.withDefaults().of(complete).orElseThrow();
        double ordinalAlpha = OrdinalReliability.withDefaults()
                .of(complete)
                .orElseThrow()
                .alpha()
                .orElseThrow();
        if (alpha.assumesInterval()) {
            report.add("alpha takes the levels as equally far apart; without that it is " + ordinalAlpha);
        }
        assertThat(report).hasSize(1);
        assertThat(factor.omega()).isBetween(alpha.estimate() - 0.01, 1.0);

        PairCounts left = PairCounts.ofRows(table, 0, 100, MissingData.PAIRWISE);
        PairCounts right = PairCounts.ofRows(table, 100, table.rows(), MissingData.PAIRWISE);
        Alpha ofAll = CronbachAlpha.withDefaults().of(left.plus(right)).orElseThrow();
        assertThat(ofAll)
                .isEqualTo(CronbachAlpha.withDefaults()
                        .with(MissingData.PAIRWISE)
                        .of(table)
                        .orElseThrow());

        Scalability scale = MokkenScalability.withDefaults().of(table).orElseThrow();
        GradedResponse model = GradedResponseModel.withDefaults().of(table).orElseThrow();
        List<Double> whereLevelsBegin = model.items().get(0).difficulties();
        assertThat(scale.estimate()).isPositive();
        assertThat(whereLevelsBegin).isSorted();

        OrdinalTable ratings = OrdinalTable.ofColumns(
                List.of("worker", "client"), new byte[][] {{2, 3, 4, 1, 5, 3, 2, 4}, {2, 2, 4, 2, 4, 3, 1, 4}});
        Categories levels = Categories.range(1, 5);
        Kappa kappa = CohenKappa.withDefaults()
                .with(Weights.QUADRATIC)
                .of(AgreementTable.of(ratings, 0, 1, levels))
                .orElseThrow();
        KrippendorffAlpha.Alpha ordinal = KrippendorffAlpha.withDefaults()
                .withBootstrap(2000, 1)
                .of(ratings)
                .orElseThrow();
        assertThat(kappa.interval().lower()).isLessThan(kappa.estimate());
        assertThat(ordinal.interval()).isPresent();

        OrdinalTable firstAndLast = cohort.firstAndLast(DomainKey.of("huisvesting"));
        Movement.Shares steps = Movement.withDefaults().of(firstAndLast).orElseThrow();
        double chance = WilcoxonSignedRank.withDefaults()
                .of(PairedScores.of(ScoreTable.of(firstAndLast)))
                .orElseThrow()
                .pValue();
        assertThat(steps.improved().estimate()).isPositive();
        assertThat(chance).isBetween(0.0, 1.0);

        PairedScores totals = PairedScores.of(ScoreTable.ofTotals(
                List.of("first", "last"),
                List.of(cohort.inWave(1).table(), cohort.inWave(2).table())));
        ReliableChange.Result change =
                ReliableChange.ofReliability(alpha.estimate()).of(totals).orElseThrow();
        assertThat(change.n()).isBetween(1, 200);
    }
}
