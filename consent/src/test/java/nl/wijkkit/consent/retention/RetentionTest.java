package nl.wijkkit.consent.retention;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final RetentionTable TABLE = RetentionReader.shipped();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Fate fate(HeldRecord held, String day) {
        return TABLE.fate(held, day(day));
    }

    private static HeldRecord wmo(String received) {
        return HeldRecord.of("r1", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, day(received));
    }

    private static Fate destroy(String rule, String day) {
        return new Fate.Destroy(rule, day(day), day(day), false);
    }

    // Wmo 2015, art. 5.3.4(1)
    @Test
    void aWmoFileIsKeptForFifteenYearsAndThenDestroyed() {
        assertThat(fate(wmo("2015-03-10"), "2030-03-09"))
                .isEqualTo(new Fate.Keep("wmo-client-file", day("2030-03-10")));
        assertThat(fate(wmo("2015-03-10"), "2030-03-10")).isEqualTo(destroy("wmo-client-file", "2030-03-10"));
        assertThat(fate(wmo("2016-02-29"), "2031-02-28")).isEqualTo(destroy("wmo-client-file", "2031-02-28"));
    }

    // Jeugdwet, art. 7.3.8(3): twenty years from the last change since 2020, fifteen from the making before
    @Test
    void aYouthHelpFileFollowsTheRuleOfTheDayOnWhichIsAsked() {
        HeldRecord held = new HeldRecord(
                "r1",
                Law.JEUGDWET,
                "help-file",
                Map.of(Start.RECEIVED_OR_MADE, day("2004-05-01"), Start.LAST_CHANGE, day("2016-05-01")),
                null,
                null,
                null,
                null,
                List.of());
        assertThat(fate(held, "2019-12-31")).isEqualTo(destroy("jeugdwet-help-file-2015", "2019-05-01"));
        assertThat(fate(held, "2020-01-01")).isEqualTo(new Fate.Keep("jeugdwet-help-file", day("2036-05-01")));
    }

    // Jeugdwet, art. 7.1.4.5(2): two years after the report, and at 23
    @Test
    void aReportInTheReferenceIndexGoesAfterTwoYearsAndAtTwentyThree() {
        HeldRecord held = HeldRecord.of("r1", Law.JEUGDWET_VIR, "report", Start.REPORTED, day("2018-01-10"));
        assertThat(fate(held.withSubjectBorn(day("2004-06-01")), "2020-01-09"))
                .isEqualTo(new Fate.Keep("vir-report", day("2020-01-10")));
        assertThat(fate(held.withSubjectBorn(day("2004-06-01")), "2020-06-01"))
                .isEqualTo(destroy("vir-report", "2020-01-10"));
        assertThat(fate(held.withSubjectBorn(day("1995-08-15")), "2018-08-15"))
                .isEqualTo(destroy("vir-report", "2018-08-15"));
        // born on 29 February: 23 on 1 March 2019
        assertThat(fate(held.withSubjectBorn(day("1996-02-29")), "2018-12-31"))
                .isEqualTo(new Fate.Keep("vir-report", day("2019-03-01")));
        assertThat(fate(held, "2030-01-01")).isInstanceOf(Fate.Unclear.class);
    }

    // Wmo 2015, art. 5.3.4(2)
    @Test
    void aFileOfVeiligThuisWaitsForTheYoungestChildIfThatIsUseful() {
        HeldRecord held =
                HeldRecord.of("r1", Law.VEILIG_THUIS, "client-file", Start.RECEIVED_OR_MADE, day("2016-01-01"));
        LocalDate born = day("2015-07-01");
        assertThat(fate(held.withYoungestChild(born, true), "2031-01-01"))
                .isEqualTo(new Fate.OnHold(
                        "veilig-thuis-file", List.of(new Hold(Hold.Reason.CHILD_NOT_OF_AGE, born, day("2033-07-01")))));
        assertThat(fate(held.withYoungestChild(born, true), "2033-07-01"))
                .isEqualTo(destroy("veilig-thuis-file", "2031-01-01"));
        assertThat(fate(held.withYoungestChild(born, false), "2031-01-01"))
                .isEqualTo(destroy("veilig-thuis-file", "2031-01-01"));
        assertThat(fate(held.withYoungestChild(born, null), "2031-01-01")).isInstanceOf(Fate.Unclear.class);
        assertThat(fate(held, "2031-01-01")).isEqualTo(destroy("veilig-thuis-file", "2031-01-01"));
    }

    @Test
    void aFileOfAMeasureIsKeptUntilThirtyYearsAfterComingOfAge() {
        HeldRecord held = new HeldRecord(
                "r1", Law.JEUGDWET, "measure-file", Map.of(), day("2000-04-02"), null, null, null, List.of());
        assertThat(fate(held, "2026-01-01")).isEqualTo(new Fate.Keep("jeugdwet-measure-file", day("2048-04-02")));
    }

    // Wmo 2015, art. 5.3.5: within three months
    @Test
    void aRequestToDestroyIsCarriedOutWithinThreeMonthsOnceGranted() {
        HeldRecord held = wmo("2024-01-01");
        DestructionRequest granted = new DestructionRequest(day("2026-01-31"), DestructionRequest.Answer.GRANTED);
        assertThat(fate(held.withRequest(granted), "2026-02-01"))
                .isEqualTo(new Fate.Destroy("wmo-client-file", day("2026-01-31"), day("2026-04-30"), true));
        assertThat(fate(held.withRequest(granted), "2026-01-30"))
                .isEqualTo(new Fate.Keep("wmo-client-file", day("2039-01-01")));
        DestructionRequest open = new DestructionRequest(day("2026-01-31"), DestructionRequest.Answer.OPEN);
        assertThat(fate(held.withRequest(open), "2026-02-01"))
                .isEqualTo(new Fate.OnHold(
                        "wmo-client-file",
                        List.of(new Hold(Hold.Reason.DESTRUCTION_REQUEST, day("2026-01-31"), null))));
        DestructionRequest refused = new DestructionRequest(day("2026-01-31"), DestructionRequest.Answer.REFUSED);
        assertThat(fate(held.withRequest(refused), "2026-02-01"))
                .isEqualTo(new Fate.Keep("wmo-client-file", day("2039-01-01")));
        // the reference index knows no such request
        HeldRecord report = HeldRecord.of("r1", Law.JEUGDWET_VIR, "report", Start.REPORTED, day("2025-06-01"))
                .withSubjectBorn(day("2010-01-01"));
        assertThat(fate(report.withRequest(granted), "2026-02-01")).isInstanceOf(Fate.Keep.class);
    }

    @Test
    void aHoldKeepsWhatWouldBeDestroyedAndOnlyOnItsDays() {
        Hold legal = new Hold(Hold.Reason.LEGAL_HOLD, day("2026-01-01"), day("2026-06-01"));
        HeldRecord held = wmo("2010-01-01").withHolds(List.of(legal));
        assertThat(fate(held, "2026-05-31")).isEqualTo(new Fate.OnHold("wmo-client-file", List.of(legal)));
        assertThat(fate(held, "2026-06-01")).isEqualTo(destroy("wmo-client-file", "2025-01-01"));
        DestructionRequest granted = new DestructionRequest(day("2026-02-01"), DestructionRequest.Answer.GRANTED);
        assertThat(fate(held.withRequest(granted), "2026-03-01")).isInstanceOf(Fate.OnHold.class);
        Hold longer = new Hold(Hold.Reason.NEEDED_LONGER, day("2025-01-01"), null);
        assertThat(fate(held.withHolds(List.of(longer)), "2026-06-01"))
                .isEqualTo(new Fate.OnHold("wmo-client-file", List.of(longer)));
        // the reference index may not be kept longer
        HeldRecord report = HeldRecord.of("r1", Law.JEUGDWET_VIR, "report", Start.REPORTED, day("2020-06-01"))
                .withSubjectBorn(day("2010-01-01"))
                .withHolds(List.of(longer));
        assertThat(fate(report, "2026-06-01")).isInstanceOf(Fate.Unclear.class);
    }

    @Test
    void aRecordWithoutARuleOrAMomentIsNeverDestroyed() {
        assertThat(fate(HeldRecord.of("r1", Law.ZVW, "anything", Start.ENDED, day("1990-01-01")), "2026-01-01"))
                .isInstanceOf(Fate.Unclear.class);
        HeldRecord wrongMoment = HeldRecord.of("r1", Law.WMO, "client-file", Start.ENDED, day("1990-01-01"));
        assertThat(fate(wrongMoment, "2026-01-01")).isInstanceOf(Fate.Unclear.class);
    }

    @Test
    void theBillHasNoEffectUntilItIsSwitchedOn() {
        LocalDate from = day("2027-01-01");
        assertThat(TABLE.rules())
                .filteredOn(RetentionRule::isPending)
                .extracting(RetentionRule::id)
                .containsExactly("wmo-client-file-bill-36579", "processing-log", "citizen-request");
        RetentionTable enacted = TABLE.enacting("wmo-client-file-bill-36579", from, Period.ofYears(10));

        HeldRecord held = wmo("2016-05-01");
        assertThat(TABLE.fate(held, from)).isEqualTo(new Fate.Keep("wmo-client-file", day("2031-05-01")));
        assertThat(enacted.fate(held, from.minusDays(1))).isEqualTo(TABLE.fate(held, from.minusDays(1)));
        assertThat(enacted.fate(held, from)).isEqualTo(destroy("wmo-client-file-bill-36579", "2026-05-01"));
        assertThat(enacted).hasToString("retention-nl 2026-1+wmo-client-file-bill-36579");
        assertThatThrownBy(() -> TABLE.enacting("wmo-client-file", from, Period.ofYears(10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TABLE.enacting("wmo-client-file-bill-36579", day("2014-01-01"), Period.ofYears(10)))
                .hasMessageContaining("one rule");
    }

    // NEN 7513: at least five years; no law sets a term for the log of processing
    @Test
    void anAccessLogIsKeptForFiveYearsAndAProcessingLogUntilItsHolderSetsATerm() {
        HeldRecord line =
                HeldRecord.of("r1", Law.of("NEN_7513"), "access-log", Start.RECEIVED_OR_MADE, day("2020-05-01"));
        assertThat(fate(line, "2025-04-30")).isEqualTo(new Fate.Keep("access-log", day("2025-05-01")));
        assertThat(fate(line, "2025-05-01")).isEqualTo(destroy("access-log", "2025-05-01"));
        HeldRecord processed = HeldRecord.of(
                "r2", Law.of("LOGBOEK_DATAVERWERKINGEN"), "processing-log", Start.RECEIVED_OR_MADE, day("2020-05-01"));
        assertThat(fate(processed, "2030-01-01")).isInstanceOf(Fate.Unclear.class);
        assertThat(TABLE.enacting("processing-log", day("2024-01-01"), Period.ofYears(3))
                        .fate(processed, day("2030-01-01")))
                .isEqualTo(destroy("processing-log", "2023-05-01"));
    }

    @Test
    void aPlanIsADryRunAndTheCertificateHoldsIdsOnly() {
        List<HeldRecord> records = List.of(
                HeldRecord.of("r3", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, day("2005-01-01")),
                HeldRecord.of("r1", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, day("2004-01-01"))
                        .withSubjectBorn(day("1950-12-24")),
                HeldRecord.of("r2", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, day("2024-01-01")),
                HeldRecord.of("r4", Law.ZVW, "file", Start.ENDED, day("2004-01-01")),
                HeldRecord.of("r5", Law.WMO, "client-file", Start.RECEIVED_OR_MADE, day("2004-01-01"))
                        .withHolds(List.of(new Hold(Hold.Reason.OBJECTION, day("2026-01-01"), null))));
        LocalDate today = day("2026-11-23");
        DestructionPlan plan = DestructionPlan.of(TABLE, records, today);
        assertThat(plan.destroy()).extracting(DestructionPlan.Entry::record).containsExactly("r1", "r3");
        assertThat(plan.keep()).extracting(DestructionPlan.Entry::record).containsExactly("r2");
        assertThat(plan.unclear()).extracting(DestructionPlan.Entry::record).containsExactly("r4");
        assertThat(plan.onHold()).extracting(DestructionPlan.Entry::record).containsExactly("r5");

        List<String> asked = new ArrayList<>();
        DestructionCertificate certificate = plan.carryOut("c-1", "officer-1", today, record -> {
            asked.add(record);
            return record.equals("r1");
        });
        assertThat(asked).containsExactly("r1", "r3");
        assertThat(certificate.destroyed())
                .containsExactly(new DestructionCertificate.Destroyed("r1", "wmo-client-file", false));
        assertThat(certificate.left()).containsExactly("r3");
        assertRoundTrip(certificate, DestructionCertificate.class);
        assertThat(write2(certificate)).contains("\"on\":\"2026-11-23\"", "\"left\":[\"r3\"]");
        assertThat(certificate).hasToString("DestructionCertificate[destroyed=1, left=1]");
        assertThat(plan).hasToString("DestructionPlan[records=5, destroy=2]");
        assertThat(records.get(1)).hasToString("HeldRecord[law=WMO, holds=0]");
        assertThat(records.get(4).holds().get(0)).hasToString("Hold[OBJECTION]");
    }

    @Test
    void aPlanIsCarriedOutOnItsOwnDayAndEachRecordStandsOnce() {
        DestructionPlan plan = DestructionPlan.of(TABLE, List.of(wmo("2005-01-01")), day("2026-11-23"));
        assertThatThrownBy(() -> plan.carryOut("c", "o", day("2026-11-24"), record -> true))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> plan.carryOut("c", "Jan de Vries", day("2026-11-23"), record -> true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DestructionPlan.of(TABLE, List.of(wmo("2005-01-01"), wmo("2006-01-01")), day("2026-11-23")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableWithMistakesIsRefusedWithAllOfThem() {
        String rule = """
                {"id":"a","law":"WMO","kind":"file","start":"ENDED","term":"P5Y","mayBeLonger":false,"from":"2020-01-01",
                "text":{"nl":"x","en":"x"},"source":{"reference":"x","certainty":"SEEN"}}""";
        assertThat(codes(rule)).isEmpty();
        assertThat(codes(rule.replace("P5Y", "P"))).containsExactly("not-allowed");
        assertThat(codes(rule.replace("\"P5Y\"", "null"))).containsExactly("not-a-rule");
        assertThat(codes(rule.replace("2020-01-01", "2020-02-30"))).containsExactly("not-a-date");
        assertThat(codes(rule.replace("ENDED", "DIED").replace("\"file\"", "\"a b\"")))
                .containsExactly("not-allowed", "not-allowed");
        assertThat(codes(rule + "," + rule)).containsExactly("not-a-table");
        assertThat(codes(rule + "," + rule.replace("\"a\"", "\"b\""))).containsExactly("not-a-table");
        assertThat(codes(rule + "," + rule.replace("\"a\"", "\"b\"").replace("\"file\"", "\"other\"")))
                .isEmpty();
    }

    private static List<String> codes(String rules) {
        return RetentionReader.read(new StringReader("{\"id\":\"t\",\"version\":\"1\",\"rules\":[" + rules + "]}"))
                .problems()
                .stream()
                .map(Problem::code)
                .toList();
    }
}
