package nl.wijkkit.signals.triage;

import static nl.wijkkit.signals.triage.Cases.MONDAY;
import static nl.wijkkit.signals.triage.Cases.at;
import static nl.wijkkit.signals.triage.Cases.signal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.terms.Deadline;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.Facts;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.recognise.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law and the example's own sentences ask of signals that come in on Monday 3 March 2025 in the north. */
class ExamplePolicyTest {

    private static final Triage EXAMPLE = Cases.example();

    private static Object[] facts(String text) {
        List<Object> facts = new ArrayList<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            String[] parts = pair.split("=", 2);
            facts.add(parts[0]);
            facts.add(
                    switch (parts[1]) {
                        case "true", "false" -> Boolean.valueOf(parts[1]);
                        default -> parts[0].equals("amount") ? new BigDecimal(parts[1]) : parts[1];
                    });
        }
        return facts.toArray();
    }

    @ParameterizedTest
    @CsvSource({
        "ARREARS_RENT, 0, amount=49.99, NO_ACTION, NONE, NONE",
        "ARREARS_RENT, 0, amount=50, LOW, 2025-03-31, VROEGSIGNALERING",
        "ARREARS_RENT, 0, amount=499.99, LOW, 2025-03-31, VROEGSIGNALERING",
        "ARREARS_RENT, 0, amount=500, NORMAL, 2025-03-31, VROEGSIGNALERING",
        "ARREARS_RENT, 0, amount=40 cutoff_announced=true, HIGH, 2025-03-06, SCHULDHULP_SPOED",
        "ARREARS_RENT, 0, amount=60 threat=none, LOW, 2025-03-31, VROEGSIGNALERING",
        "ARREARS_RENT, 0, amount=60 threat=eviction, HIGH, 2025-03-06, SCHULDHULP_SPOED",
        "EVICTION_NOTICE, 1, '', HIGH, 2025-03-06, SCHULDHULP_SPOED",
        "EVICTION_NOTICE, 1, evicted_today=true, ACUTE, AT_ONCE, OPVANG",
        "EVICTION_NOTICE, 1, evicted_today=true homeless_tonight=false, HIGH, 2025-03-06, SCHULDHULP_SPOED",
        "CONCERN_NEIGHBOUR, 0, '', NORMAL, 2025-03-04, WIJKTEAM_NOORD",
        "CONCERN_NEIGHBOUR, 1, '', NORMAL, 2025-03-04, JEUGDTEAM",
        "CONCERN_NEIGHBOUR, 1, unsafety=NONE, NORMAL, 2025-03-04, JEUGDTEAM",
        "CONCERN_NEIGHBOUR, 1, unsafety=SUSPECTED, HIGH, 2025-03-10, VEILIG_THUIS",
        "CONCERN_NEIGHBOUR, 1, unsafety=ACUTE, ACUTE, AT_ONCE, EMERGENCY_112_AND_VEILIG_THUIS",
        "CONCERN_NEIGHBOUR, 1, threat_to_kill=true, ACUTE, AT_ONCE, EMERGENCY_112_AND_VEILIG_THUIS",
        "POLICE_CARE_REPORT, 0, '', NORMAL, 2025-03-04, WIJKTEAM_NOORD",
        "POLICE_CARE_REPORT, 1, '', HIGH, 2025-03-04, JEUGDTEAM",
        "CHILD_ABUSE_REPORT, 1, '', HIGH, 2025-03-10, VEILIG_THUIS",
        "BENEFIT_APPLICATION, 0, '', NORMAL, 2025-04-28, WERK_EN_INKOMEN",
        "BENEFIT_APPLICATION, 0, no_income=true, NORMAL, 2025-03-31, WERK_EN_INKOMEN",
        "DEBT_HELP_REQUEST, 0, '', NORMAL, 2025-03-31, SCHULDHULP",
        "DEBT_HELP_REQUEST, 0, cutoff_announced=true, HIGH, 2025-03-06, SCHULDHULP_SPOED",
        "GDPR_ACCESS_REQUEST, 0, '', NORMAL, 2025-04-03, PRIVACY_DESK",
        "WMO_APPLICATION, 0, '', NORMAL, 2025-03-17, WMO_LOKET",
        "WMO_REPORT, 0, '', NORMAL, 2025-04-14, WMO_LOKET",
        "WMO_REPORT, 0, open_plan=true assigned_worker=true, NORMAL, 2025-04-14, ASSIGNED_CASE_WORKER",
        "WMO_REPORT, 0, open_plan=true assigned_worker=false, NORMAL, 2025-04-14, WMO_LOKET",
        "WMO_URGENT, 0, '', ACUTE, AT_ONCE, WMO_LOKET",
        "WMO_URGENT, 0, no_place_to_sleep=true open_plan=true assigned_worker=true, ACUTE, AT_ONCE, OPVANG",
        "WVGGZ_REPORT, 0, '', HIGH, 2025-03-17, WVGGZ_MELDPUNT",
        "YOUTH_CRISIS, 1, '', ACUTE, AT_ONCE, CRISISDIENST_JEUGD",
        "QUESTION, 0, '', LOW, NONE, NULDELIJN"
    })
    void aSignalGetsItsLevelTermAndDesk(
            String kind, int minors, String facts, String urgency, String term, String desk) {
        Outcome outcome = EXAMPLE.assess(signal(kind, minors, facts(facts)), Relations.none(), MONDAY);
        assertThat(outcome.urgency().name()).isEqualTo(urgency);
        assertThat(end(outcome)).isEqualTo(term);
        assertThat(outcome.desk().code()).isEqualTo(desk);
    }

    private static String end(Outcome outcome) {
        Deadline deadline = outcome.deadline();
        if (deadline == null) {
            return "NONE";
        }
        if (deadline instanceof Deadline.AtOnce) {
            return "AT_ONCE";
        }
        if (deadline instanceof Deadline.LastMoment end) {
            return end.moment().atZone(Terms.AMSTERDAM).toLocalDateTime().toString();
        }
        return ((Deadline.LastDay) deadline).day().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "WMO_REPORT, '', FORWARD_TO_OTHER_MUNICIPALITY",
        "ARREARS_RENT, amount=800, RETURN_TO_SENDER",
        "GDPR_ACCESS_REQUEST, '', FORWARD_TO_OTHER_MUNICIPALITY"
    })
    void whoLivesElsewhereIsSentOnUnlessInDanger(String kind, String facts, String desk) {
        Signal elsewhere = signal(kind, 0, facts(facts));
        Signal away = elsewhere.withHousehold(elsewhere.household().withResident(false));
        Outcome outcome = EXAMPLE.assess(away, Relations.none(), MONDAY);
        assertThat(outcome.urgency().name()).isEqualTo("NO_ACTION");
        assertThat(outcome.desk().code()).isEqualTo(desk);
        assertThat(outcome.reasonCodes()).containsExactly("NOT_RESIDENT");
        Signal danger = away.withFacts(Cases.facts("unsafety", "ACUTE"));
        assertThat(EXAMPLE.assess(danger, Relations.none(), MONDAY).desk().code())
                .isEqualTo("EMERGENCY_112_AND_VEILIG_THUIS");
        // a new address elsewhere says so only where residence is not known
        Signal moved = elsewhere.withFacts(Cases.facts("new_address_in_other_municipality", true));
        assertThat(EXAMPLE.assess(moved, Relations.none(), MONDAY).urgency().name())
                .isNotEqualTo("NO_ACTION");
    }

    @Test
    void aTermStartsAtTheFactThatTheLawNamesOrElseAtTheReceipt() {
        Instant aware = at("2025-03-02T10:00");
        Facts breach = Facts.none().with(FactKey.of("aware_at"), new FactValue.Moment(aware));
        Signal signal = signal("DATA_BREACH", 0);
        assertThat(end(EXAMPLE.assess(signal.withFacts(breach), Relations.none(), MONDAY)))
                .isEqualTo("2025-03-05T10:00");
        assertThat(end(EXAMPLE.assess(signal, Relations.none(), MONDAY))).isEqualTo("2025-03-06T09:00");
        Facts told = Facts.none().with(FactKey.of("gi_informed_on"), new FactValue.Day(LocalDate.of(2025, 2, 28)));
        Signal start = signal("OTS_START", 1);
        assertThat(end(EXAMPLE.assess(start.withFacts(told), Relations.none(), MONDAY)))
                .isEqualTo("2025-03-07");
        assertThat(end(EXAMPLE.assess(start, Relations.none(), MONDAY))).isEqualTo("2025-03-10");
    }
}
