package nl.wijkkit.consent.log;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;

class CitizenLogTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final CitizenLog LOG = CitizenLog.in(ZONE);

    @Test
    void likeLinesOfOneDayAreTakenTogether() {
        List<CitizenLine> lines = LOG.of(
                List.of(
                        Entries.look("2026-03-02T10:00:00Z", "w-1", Entries.NOOR, "INCOME", null),
                        Entries.look("2026-03-02T09:00:00Z", "w-1", Entries.NOOR, "DEBT", null),
                        Entries.look("2026-03-03T09:00:00Z", "w-1", Entries.NOOR, "DEBT", null)),
                Entries.NOOR);

        assertThat(lines).extracting(CitizenLine::times).containsExactly(2, 1);
        assertThat(lines.get(0).categories()).containsExactly(DataCategory.of("DEBT"), DataCategory.of("INCOME"));
        assertThat(lines)
                .extracting(CitizenLine::day)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
    }

    @Test
    void aDayBeginsAtMidnightInTheZone() {
        assertThat(LOG.of(List.of(Entries.look("2026-07-01T22:30:00Z")), Entries.NOOR))
                .extracting(CitizenLine::day)
                .containsExactly(LocalDate.of(2026, 7, 2));
    }

    @Test
    void linesAboutOthersAreNoPartOfIt() {
        assertThat(LOG.of(
                        List.of(Entries.look("2026-03-02T09:00:00Z", "w-1", PersonId.of("p-tom"), "DEBT", null)),
                        Entries.NOOR))
                .isEmpty();
    }

    /** C-579/21: not the employee, unless that is needed to check lawfulness. */
    @Test
    void employeesHaveOnePseudonymThroughTheLogUnlessTheyMustBeNamed() {
        List<AccessEntry> entries = List.of(
                Entries.look("2026-03-02T09:00:00Z", "w-9", Entries.NOOR, "DEBT", null),
                Entries.look("2026-03-03T09:00:00Z", "w-4", Entries.NOOR, "DEBT", null),
                Entries.look("2026-03-04T09:00:00Z", "w-9", Entries.NOOR, "DEBT", null));
        assertThat(LOG.of(entries, Entries.NOOR))
                .extracting(CitizenLine::employee)
                .containsExactly("1", "2", "1");
        assertThat(LOG.withEmployees().of(entries, Entries.NOOR))
                .extracting(CitizenLine::employee)
                .containsExactly("w-9", "w-4", "w-9");
    }

    @Test
    void anEmergencyLookStandsApartAndSaysSo() {
        List<CitizenLine> lines = LOG.of(
                List.of(
                        Entries.look("2026-03-02T09:00:00Z"),
                        Entries.look("2026-03-02T09:05:00Z", "w-1", Entries.NOOR, "DEBT", "glass-1")),
                Entries.NOOR);
        assertThat(lines).extracting(CitizenLine::isEmergency).containsExactly(false, true);
        assertThat(CitizenLog.sentence(lines.get(1), Vocabulary.dutch()).nl()).contains("met de noodknop");
    }

    @Test
    void whatMayNotBeToldYetLeavesNoHole() {
        List<AccessEntry> entries = List.of(
                Entries.look("2026-03-02T09:00:00Z", "w-9", Entries.NOOR, "DEBT", "glass-1"),
                Entries.look("2026-03-03T09:00:00Z", "w-4", Entries.NOOR, "DEBT", null));
        assertThat(LOG.withOnly(entry -> entry.ground().emergency() == null).of(entries, Entries.NOOR))
                .isEqualTo(LOG.of(entries.subList(1, 2), Entries.NOOR));
    }

    @Test
    void aLineReadsAsASentenceInBothLanguages() {
        CitizenLine line = LOG.of(List.of(Entries.look("2026-03-02T09:00:00Z")), Entries.NOOR)
                .get(0);
        Text sentence = CitizenLog.sentence(line, Vocabulary.dutch());
        assertThat(sentence.nl())
                .startsWith("2 maart 2026: ")
                .contains("medewerker 1")
                .contains("bekeken");
        assertThat(sentence.en())
                .startsWith("2 March 2026: ")
                .contains("employee 1")
                .contains("looked at");
        assertRoundTrip(line, CitizenLine.class);
        assertThat(line.toString()).doesNotContain("DEBT");
    }
}
