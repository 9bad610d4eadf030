package nl.wijkkit.zrm.reliability;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRefused;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import nl.wijkkit.zrm.reliability.agreement.CohenKappa;
import nl.wijkkit.zrm.reliability.agreement.DisagreementWeights;
import nl.wijkkit.zrm.reliability.agreement.FleissKappa;
import nl.wijkkit.zrm.reliability.agreement.GwetCoefficient;
import nl.wijkkit.zrm.reliability.agreement.Kappa;
import nl.wijkkit.zrm.reliability.agreement.KrippendorffAlpha;
import nl.wijkkit.zrm.reliability.agreement.LightKappa;
import nl.wijkkit.zrm.reliability.agreement.PercentAgreement;
import nl.wijkkit.zrm.reliability.agreement.RatingCounts;
import nl.wijkkit.zrm.reliability.agreement.Weights;
import nl.wijkkit.zrm.reliability.change.ClinicalCutoffs;
import nl.wijkkit.zrm.reliability.change.Movement;
import nl.wijkkit.zrm.reliability.change.PairedCorrelation;
import nl.wijkkit.zrm.reliability.change.PairedEffectSize;
import nl.wijkkit.zrm.reliability.change.PairedScores;
import nl.wijkkit.zrm.reliability.change.PairedSummary;
import nl.wijkkit.zrm.reliability.change.PairedTTest;
import nl.wijkkit.zrm.reliability.change.ReliableChange;
import nl.wijkkit.zrm.reliability.change.TestRetest;
import nl.wijkkit.zrm.reliability.change.WilcoxonSignedRank;
import nl.wijkkit.zrm.reliability.consistency.CronbachAlpha;
import nl.wijkkit.zrm.reliability.consistency.GuttmanLambdas;
import nl.wijkkit.zrm.reliability.consistency.StandardErrorOfMeasurement;
import nl.wijkkit.zrm.reliability.correlation.Coefficient;
import nl.wijkkit.zrm.reliability.correlation.CorrelationTest;
import nl.wijkkit.zrm.reliability.correlation.Correlations;
import nl.wijkkit.zrm.reliability.correlation.PolychoricCorrelations;
import nl.wijkkit.zrm.reliability.factor.OneFactorAnalysis;
import nl.wijkkit.zrm.reliability.factor.OrdinalReliability;
import nl.wijkkit.zrm.reliability.factor.SamplingAdequacy;
import nl.wijkkit.zrm.reliability.icc.IntraclassCorrelation;
import nl.wijkkit.zrm.reliability.icc.KendallW;
import nl.wijkkit.zrm.reliability.irt.GradedResponseModel;
import nl.wijkkit.zrm.reliability.irt.PartialCreditModel;
import nl.wijkkit.zrm.reliability.item.Descriptives;
import nl.wijkkit.zrm.reliability.mokken.MokkenScalability;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

/** Every result is written alike by Jackson 2 and 3, and read back where its documentation does not say otherwise. */
class ResultsAsJsonTest {

    /** Written and not read back, as their documentation says. */
    private static final Set<Class<?>> WRITTEN_ONLY = Set.of(Kappa.class, ReliableChange.Result.class);

    /** Forty persons with a latent variable behind four columns, and a fifth column that is constant. */
    private static OrdinalTable persons() {
        Random random = new Random(3);
        byte[][] columns = new byte[5][40];
        for (int person = 0; person < 40; person++) {
            double state = random.nextGaussian();
            for (int column = 0; column < 4; column++) {
                columns[column][person] =
                        (byte) Math.max(1, Math.min(4, Math.round(2.5 + state + random.nextGaussian())));
            }
            columns[4][person] = 3;
        }
        columns[2][7] = OrdinalTable.MISSING;
        return OrdinalTable.ofColumns(List.of("a", "b", "c", "d", "constant"), columns);
    }

    private static List<Object> results() {
        OrdinalTable all = persons();
        OrdinalTable table = all.select(0, 1, 2, 3);
        OrdinalTable two = all.select(0, 1);
        Categories levels = Categories.range(1, 4);
        RatingCounts ratings = RatingCounts.of(table, levels);
        PairedScores pairs = PairedScores.of(ScoreTable.of(two));
        List<Object> results = new ArrayList<>();
        results.addAll(Descriptives.withDefaults().withScale(1, 4).ofItems(all));
        Stream.of(
                        CronbachAlpha.withDefaults().of(table),
                        CronbachAlpha.withDefaults().of(all),
                        GuttmanLambdas.withDefaults().of(table),
                        StandardErrorOfMeasurement.withDefaults().of(table),
                        Correlations.withDefaults().of(all),
                        CorrelationTest.withDefaults().with(Coefficient.PEARSON).of(two),
                        CorrelationTest.withDefaults()
                                .with(Coefficient.KENDALL_TAU_B)
                                .of(two),
                        CorrelationTest.withDefaults()
                                .with(Coefficient.PEARSON)
                                .of(OrdinalTable.ofColumns(
                                        List.of("x", "y"), new byte[][] {{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}})),
                        PolychoricCorrelations.withDefaults().of(table),
                        OneFactorAnalysis.withDefaults().of(table),
                        OrdinalReliability.withDefaults().of(table),
                        SamplingAdequacy.withDefaults().of(table),
                        MokkenScalability.withDefaults().of(table),
                        GradedResponseModel.withDefaults().of(table),
                        PartialCreditModel.withDefaults().of(table),
                        PercentAgreement.withDefaults().of(ratings),
                        CohenKappa.withDefaults().with(Weights.QUADRATIC).of(two, levels),
                        FleissKappa.withDefaults().of(ratings),
                        LightKappa.withDefaults().of(table, levels),
                        KrippendorffAlpha.withDefaults().of(ratings),
                        KrippendorffAlpha.withDefaults().withBootstrap(50, 1).of(ratings),
                        GwetCoefficient.withDefaults().of(ratings),
                        IntraclassCorrelation.withDefaults().of(table),
                        KendallW.withDefaults().of(table),
                        PairedSummary.of(pairs),
                        PairedTTest.withDefaults().of(pairs),
                        PairedEffectSize.withDefaults().of(pairs),
                        PairedCorrelation.withDefaults().of(pairs),
                        WilcoxonSignedRank.withDefaults().of(pairs),
                        TestRetest.withDefaults().of(pairs),
                        Movement.withDefaults().of(pairs),
                        ReliableChange.ofReliability(0.8).of(pairs))
                .map(Estimate::orElseThrow)
                .forEach(results::add);
        results.add(Movement.withDefaults().count(pairs));
        results.add(ClinicalCutoffs.of(new ClinicalCutoffs.Norms(10, 2), new ClinicalCutoffs.Norms(20, 3)));
        return results;
    }

    private static <T> void roundTrip(Class<T> type, Object value) {
        assertRoundTrip(type.cast(value), type);
    }

    @Test
    void everyResultReadsBackEqualWithBothJacksons() {
        Map<Class<?>, Integer> tested = new LinkedHashMap<>();
        for (Object result : results()) {
            if (!WRITTEN_ONLY.contains(result.getClass())) {
                roundTrip(result.getClass(), result);
                tested.merge(result.getClass(), 1, Integer::sum);
            }
        }
        assertThat(tested).hasSize(28);
    }

    @Test
    void noResultIsForgotten() throws IOException {
        Set<String> seen = new TreeSet<>();
        results().forEach(result -> collect(result, seen));
        assertThat(seen).containsAll(publicRecords());
    }

    /** Follows the components of a record to the records within it. */
    private static void collect(Object value, Set<String> seen) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, seen));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> collect(one, seen));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(inside -> collect(inside, seen));
        } else if (value instanceof Record result) {
            seen.add(result.getClass().getName());
            for (RecordComponent component : result.getClass().getRecordComponents()) {
                try {
                    collect(component.getAccessor().invoke(result), seen);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
    }

    private static Set<String> publicRecords() throws IOException {
        Path classes;
        try {
            URI uri = Estimate.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            classes = Path.of(uri);
        } catch (URISyntaxException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        try (Stream<Path> files = Files.walk(classes.resolve("nl/wijkkit/zrm/reliability"))) {
            return new TreeSet<>(files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace(java.io.File.separatorChar, '.'))
                    .map(ResultsAsJsonTest::load)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .filter(type -> type.getDeclaringClass() == null
                            || Modifier.isPublic(type.getDeclaringClass().getModifiers()))
                    .map(Class::getName)
                    .filter(name -> !name.endsWith("ClinicalCutoffs$Norms")) // an argument, tested below
                    .toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Test
    void anEstimateIsItsValueOrItsReason() {
        String defined = "{\"kind\":\"defined\",\"value\":{\"lower\":0.25,\"upper\":0.5,\"confidence\":0.95}}";
        Estimate<Interval> interval = Estimate.of(new Interval(0.25, 0.5, 0.95));
        assertThat(JsonRoundTrip.write2(interval)).isEqualTo(defined);
        assertThat(JsonRoundTrip.write3(interval)).isEqualTo(defined);
        assertRoundTrip(
                Estimate.undefined(Undefined.NO_VARIATION),
                Estimate.class,
                "{\"kind\":\"undefined\",\"reason\":\"NO_VARIATION\"}");
    }

    @Test
    void normsReadBack() {
        roundTrip(ClinicalCutoffs.Norms.class, new ClinicalCutoffs.Norms(10, 2));
    }

    @Test
    void whatIsWrittenOnlyIsWrittenAlikeAndRefusedWhenRead() {
        for (Object result : results()) {
            if (WRITTEN_ONLY.contains(result.getClass())) {
                String json = JsonRoundTrip.write2(result);
                assertThat(JsonRoundTrip.write3(result)).contains("\"source\"").hasSameSizeAs(json);
                assertThat(json).doesNotContain("pairs");
                assertRefused(json, result.getClass(), result instanceof Kappa ? "Weighting" : "pairs");
            }
        }
        Kappa custom = CohenKappa.withDefaults()
                .with(DisagreementWeights.of(new int[][] {{0, 1, 2, 3}, {1, 0, 1, 2}, {2, 1, 0, 1}, {3, 2, 1, 0}}))
                .of(persons().select(0, 1), Categories.range(1, 4))
                .orElseThrow();
        assertThat(JsonRoundTrip.write2(custom)).contains("\"weights\":[[0,1,2,3],[1,0,1,2],[2,1,0,1],[3,2,1,0]]");
        assertThat(JsonRoundTrip.write3(custom)).contains("\"weights\":[[0,1,2,3],[1,0,1,2],[2,1,0,1],[3,2,1,0]]");
    }
}
