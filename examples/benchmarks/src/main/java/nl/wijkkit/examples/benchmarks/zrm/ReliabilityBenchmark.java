package nl.wijkkit.examples.benchmarks.zrm;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha;
import nl.wijkkit.zrm.reliability.agreement.Weights;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.count.PairCounts;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The statistics of a national cohort, and Krippendorff's alpha beside DKPro Statistics. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReliabilityBenchmark {

    private static final Categories LEVELS = Categories.range(1, 5);

    private final OrdinalTable million = InventedAnswers.table(1_000_000, 13, 0.05, 1);
    private final OrdinalTable twoRaters = InventedAnswers.table(1_000_000, 2, 0, 2);
    private final OrdinalTable fiveRaters = InventedAnswers.table(10_000, 5, 0, 3);
    private final OrdinalTable fewUnits = InventedAnswers.table(1_000, 5, 0, 4);
    private final OrdinalTable researchers = InventedAnswers.table(100_000, 13, 0.05, 5);
    private final CodingAnnotationStudy study = study(fiveRaters);

    /** Alpha and all pairwise correlations of 1 million persons by 13 domains, 5 % missing, from one pass. */
    @Benchmark
    public void alphaAndCorrelations(Blackhole sink) {
        PairCounts counts = PairCounts.of(million, MissingData.PAIRWISE);
        sink.consume(CronbachAlpha.withDefaults().of(counts));
        sink.consume(Correlations.withDefaults().of(counts));
    }

    /** Quadratic kappa of 1 million pairs of ratings. */
    @Benchmark
    public Object quadraticKappa() {
        return CohenKappa.withDefaults().with(Weights.QUADRATIC).of(twoRaters, LEVELS);
    }

    /** All six intraclass correlations of 1 million targets by 2 raters. */
    @Benchmark
    public Object intraclassCorrelation() {
        return IntraclassCorrelation.withDefaults().of(twoRaters);
    }

    /** Ordinal alpha of 10,000 units by 5 raters. */
    @Benchmark
    public Object krippendorff() {
        return KrippendorffAlpha.withDefaults().of(fiveRaters);
    }

    /** The same alpha by DKPro Statistics, its study already built. */
    @Benchmark
    public double krippendorffDkpro() {
        return new KrippendorffAlphaAgreement(study, new OrdinalDistanceFunction()).calculateAgreement();
    }

    /** Ordinal alpha of 1,000 units by 5 raters with an interval from 2,000 replicates. */
    @Benchmark
    public Object krippendorffBootstrap() {
        return KrippendorffAlpha.withDefaults().withBootstrap(2_000, 1).of(fewUnits);
    }

    /** The graded response model of 100,000 persons by 13 domains, 5 % missing, with 121 nodes. */
    @Benchmark
    public Object gradedResponse() {
        return GradedResponseModel.withDefaults().of(researchers);
    }

    /** Mokken's H of the complete rows among 100,000 persons by 13 domains, with standard errors. */
    @Benchmark
    public Object mokken() {
        return MokkenScalability.withDefaults().of(researchers);
    }

    private static CodingAnnotationStudy study(OrdinalTable table) {
        int raters = table.names().size();
        CodingAnnotationStudy study = new CodingAnnotationStudy(raters);
        for (int row = 0; row < table.rows(); row++) {
            Object[] ratings = new Object[raters];
            for (int rater = 0; rater < raters; rater++) {
                ratings[rater] = table.code(row, rater);
            }
            Objects.requireNonNull(study.addItemAsArray(ratings));
        }
        return study;
    }
}
