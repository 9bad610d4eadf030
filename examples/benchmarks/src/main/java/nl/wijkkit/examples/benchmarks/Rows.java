package nl.wijkkit.examples.benchmarks;

import java.util.List;
import java.util.Map;
import nl.wijkkit.examples.benchmarks.consent.ConsentFootprint;
import nl.wijkkit.examples.benchmarks.signals.WorkListFootprint;
import nl.wijkkit.examples.benchmarks.zrm.CohortFootprint;

/** Every promise about speed, with the benchmark that tries it. */
final class Rows {

    static final List<Row> ALL = List.of(
            Row.of("make and check an assessment of 13 domains", "zrm.AssessmentBenchmark.score", Target.none()),
            Row.of("profile of an assessment", "zrm.AssessmentBenchmark.profile", Target.none()),
            Row.of("compare two assessments", "zrm.AssessmentBenchmark.compare", Target.none()),
            Row.of("an assessment to JSON and back", "zrm.AssessmentJsonBenchmark.wijkkit", Target.timesPeer(1.5))
                    .beside("unchecked class, Jackson 3", "zrm.AssessmentJsonBenchmark.plainJackson"),
            Row.of("import a cohort, rows", "zrm.CohortCsvBenchmark.wijkkit", Target.timesPeer(2.5))
                    .beside("FastCSV, fields only", "zrm.CohortCsvBenchmark.bareFastCsv"),
            Row.of("a row of a cohort in memory, 13 domains", "zrm.CohortFootprint", Target.bytes(16)),
            Row.of(
                    "alpha and all correlations, 1 M x 13, 5 % missing",
                    "zrm.ReliabilityBenchmark.alphaAndCorrelations", Target.seconds(1)),
            Row.of("quadratic kappa, 1 M pairs", "zrm.ReliabilityBenchmark.quadraticKappa", Target.seconds(1)),
            Row.of("all six ICCs, 1 M x 2", "zrm.ReliabilityBenchmark.intraclassCorrelation", Target.seconds(1)),
            Row.of("ordinal Krippendorff, 10,000 x 5", "zrm.ReliabilityBenchmark.krippendorff", Target.seconds(1e-3))
                    .beside("DKPro Statistics", "zrm.ReliabilityBenchmark.krippendorffDkpro"),
            Row.of(
                    "its bootstrap, 2,000 replicates of 1,000 x 5",
                    "zrm.ReliabilityBenchmark.krippendorffBootstrap",
                    Target.seconds(0.2)),
            Row.of("graded response model, 100,000 x 13", "zrm.ReliabilityBenchmark.gradedResponse", Target.none()),
            Row.of("Mokken scale, 100,000 x 13", "zrm.ReliabilityBenchmark.mokken", Target.none()),
            Row.of(
                    "replay of plan events, 60 in a history",
                    "plan.ReplayBenchmark.sixtyEvents",
                    Target.perSecond(2_000_000)),
            Row.of(
                    "replay of plan events, 1,000 in a history",
                    "plan.ReplayBenchmark.thousandEvents",
                    Target.perSecond(2_000_000)),
            Row.of("a family of 6 from persons read", "plan.FamilyBenchmark.familyFromPersons", Target.none())
                    .beside("Jackson, parsing its JSON", "plan.FamilyBenchmark.parsedByJackson"),
            Row.of("merge of two histories of 1,000, 20 apart", "plan.MergeBenchmark.twentyEventsApart", Target.none()),
            Row.of(
                    "merge of two histories of 1,000, 500 apart",
                    "plan.MergeBenchmark.fiveHundredEventsApart",
                    Target.none()),
            Row.of("one decision, permitted", "consent.DecisionBenchmark.permitted", Target.secondsAndBytes(1e-6, 200)),
            Row.of("one decision, refused", "consent.DecisionBenchmark.refused", Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                    "one decision by a consent, 1 k on record, hot",
                    "consent.LedgerBenchmark.hot(consents=1000)",
                    Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                    "one decision by a consent, 1 M on record, hot",
                    "consent.LedgerBenchmark.hot(consents=1000000)",
                    Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                    "one decision by a consent, 10 M on record, hot",
                    "consent.LedgerBenchmark.hot(consents=10000000)",
                    Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                    "one decision by a consent, 1 k on record, random",
                    "consent.LedgerBenchmark.random(consents=1000)",
                    Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                    "one decision by a consent, 1 M on record, random",
                    "consent.LedgerBenchmark.random(consents=1000000)",
                    Target.secondsAndBytes(1e-6, 200)),
            Row.of(
                            "one decision by a consent, 10 M on record, random",
                            "consent.LedgerBenchmark.random(consents=10000000)",
                            Target.secondsAndBytes(1e-6, 200))
                    .beside("one read of as much memory", "consent.MemoryBenchmark.read"),
            Row.of("one decision, 62 rules that others can say", "consent.PeersBenchmark.wijkkit", Target.timesPeer(1))
                    .beside("Cedar (native)", "consent.PeersBenchmark.cedar"),
            Row.of("one decision, 62 rules that others can say", "consent.PeersBenchmark.wijkkit", Target.timesPeer(1))
                    .beside("AuthzForce", "consent.PeersBenchmark.authzForce"),
            Row.of("one decision, 62 rules that others can say", "consent.PeersBenchmark.wijkkit", Target.timesPeer(1))
                    .beside("jCasbin", "consent.PeersBenchmark.jCasbin"),
            Row.of("a consent in the index, in memory", "consent.ConsentFootprint", Target.bytes(100)),
            Row.of("10,000 AuthZEN evaluations from JSON", "consent.AuthZenBenchmark.wijkkit", Target.timesPeer(3))
                    .beside("Jackson, parsing its JSON", "consent.AuthZenBenchmark.jackson"),
            Row.of(
                    "whom may this worker see, 100,000 households",
                    "consent.SightBenchmark.whomMaySee",
                    Target.seconds(20e-3)),
            Row.of(
                    "the same, each consent looked up, 7 of 8 seen",
                    "consent.SightBenchmark.whoConsented",
                    Target.seconds(20e-3)),
            Row.of("cost map, rows in one pass", "figures.CostMapBenchmark.wijkkit", Target.none())
                    .beside("bare loop", "figures.CostMapBenchmark.bareLoop"),
            Row.of(
                    "secondary suppression, 5,000 x 12, 2 M rows",
                    "figures.SuppressionBenchmark.protect(rows=2000000)",
                    Target.none()),
            Row.of("triage of one signal", "signals.TriageBenchmark.arrears", Target.seconds(2e-6)),
            Row.of(
                    "signals combined, ranked, dated and routed, run of 1 M",
                    "signals.YearBenchmark.combineRankDateAndRoute",
                    Target.perSecond(200_000)),
            Row.of(
                    "signals taken in at the reception, run of 1 M",
                    "signals.YearBenchmark.receive",
                    Target.perSecond(100_000)),
            Row.of(
                    "work list of 1 M: remove and insert",
                    "signals.WorkListBenchmark.removeAndInsert",
                    Target.seconds(10e-6)),
            Row.of(
                    "work list of 1 M: take the first and give it back",
                    "signals.WorkListBenchmark.takeAndGiveBack",
                    Target.seconds(10e-6)),
            Row.of("work list of 1 M: reprioritise", "signals.WorkListBenchmark.reprioritise", Target.seconds(10e-6)),
            Row.of("an open signal on the work list, of 1 M", "signals.WorkListFootprint", Target.bytes(200)),
            urgency(10, "Camunda DMN", "camunda"),
            urgency(10, "Apache KIE DMN", "kie"),
            urgency(100, "Camunda DMN", "camunda"),
            urgency(100, "Apache KIE DMN", "kie"),
            urgency(1_000, "Camunda DMN", "camunda"),
            urgency(1_000, "Apache KIE DMN", "kie"),
            Row.of(
                    "view of a plan of 100 goals and actions, decided and logged",
                    "consent.PlanViewBenchmark.view",
                    Target.seconds(50e-6)));

    /** What is measured in memory rather than in time, by the name that rows use. */
    static final Map<String, Footprint> FOOTPRINTS = Map.of(
            "zrm.CohortFootprint", new CohortFootprint(),
            "consent.ConsentFootprint", new ConsentFootprint(),
            "signals.WorkListFootprint", new WorkListFootprint());

    private Rows() {}

    /** The urgency of a signal by a table of so many rules, ours and a peer's. */
    private static Row urgency(int rules, String peer, String method) {
        String table = "signals.DecisionTableBenchmark.";
        String size = "(rows=" + rules + ")";
        return Row.of("urgency by a table of " + rules + " rules", table + "wijkkit" + size, Target.timesPeer(1))
                .beside(peer, table + method + size);
    }
}
