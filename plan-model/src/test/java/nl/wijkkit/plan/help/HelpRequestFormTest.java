package nl.wijkkit.plan.help;

import static nl.wijkkit.plan.help.Samples.window;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.wijkkit.plan.form.Messages;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class HelpRequestFormTest {

    private static final RequestId ID = RequestId.of("r1");
    private static final WindowForm MORNING = new WindowForm("TUESDAY", "09:00", "12:00");

    private static final HelpRequestForm GOOD = new HelpRequestForm(
            "person-1",
            "groceries",
            60,
            "2026-03-02",
            null,
            List.of(MORNING, new WindowForm("FRIDAY", "22:00", "00:00")),
            "9901 ab",
            false,
            List.of("CAR"));

    private static final HelpRequestForm WRONG = new HelpRequestForm(
            "Jan Jansen",
            "Boodschappen",
            0,
            "2026-03-02",
            "2026-03-01",
            List.of(new WindowForm("dinsdag", "9 uur", ""), new WindowForm("MONDAY", "12:00", "09:00")),
            "ergens",
            null,
            List.of("CAR", "CAR", "BIKE"));

    private static final HelpRequestForm EMPTY =
            new HelpRequestForm(null, null, null, " ", null, List.of(), null, null, List.of());

    @Test
    void aGoodFormBecomesARequest() {
        assertThat(Messages.of(GOOD, "nl")).isEmpty();
        assertThat(GOOD.toRequest(ID).orElseThrow())
                .isEqualTo(new HelpRequest(
                        ID,
                        PersonId.of("person-1"),
                        HelpKind.GROCERIES,
                        60,
                        new Availability(
                                Period.startingOn(LocalDate.of(2026, 3, 2)),
                                List.of(
                                        window(DayOfWeek.TUESDAY, "09:00", "12:00"),
                                        window(DayOfWeek.FRIDAY, "22:00", "00:00"))),
                        PostalCode.parse("9901AB"),
                        false,
                        List.of(Assurance.CAR)));
    }

    @Test
    void anAddressIsConfidentialUnlessItIsSaidThatItIsNot() {
        HelpRequestForm silent = new HelpRequestForm(
                "person-1", "groceries", 60, "2026-03-02", null, List.of(MORNING), "9901AB", null, List.of());

        assertThat(silent.toRequest(ID).orElseThrow().confidential()).isTrue();
    }

    @Test
    void everythingThatIsRequiredIsTold() {
        assertThat(Messages.of(EMPTY, "en"))
                .containsOnlyKeys("asker", "kind", "minutes", "from", "windows", "postalCode")
                .containsEntry("windows", "fill in from 1 to 50 times");
        assertThat(EMPTY.toRequest(ID).problems())
                .hasSize(6)
                .allMatch(problem -> problem.code().equals("required"));
    }

    @Test
    void allThatIsWrongIsFoundAtOnceAndNothingIsRepeated() {
        List<Problem> problems = WRONG.toRequest(ID).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "not-an-id", // asker
                        "not-allowed", // kind
                        "out-of-range",
                        "not-a-period",
                        "not-allowed", // day
                        "not-allowed", // start time
                        "required", // end time
                        "not-a-window",
                        "not-allowed", // postal code
                        "stands-twice",
                        "not-allowed"); // bike
        assertThat(problems.toString()).doesNotContain("Jansen").doesNotContain("ergens");
        assertThat(List.of(WRONG, MORNING)).hasToString("[HelpRequestForm[hidden], WindowForm[hidden]]");
    }

    @Test
    void theMessagesAreThereInBothLanguages() {
        assertThat(Messages.of(WRONG, "nl"))
                .containsEntry("windows[0].from", "schrijf de tijd als uren en minuten, zoals 09:30")
                .containsEntry("periodInOrder", "de einddatum moet na de begindatum liggen")
                .containsEntry(
                        "required[2].<list element>", "moet CERTIFICATE_OF_CONDUCT, DRIVING_LICENCE of CAR zijn");
        assertThat(Messages.of(WRONG, "en"))
                .containsEntry("windows[0].day", "must be a day of the week, such as MONDAY")
                .containsKeys("asker", "kind", "minutes", "postalCode", "windows[0].until");
        for (String language : List.of("nl", "en")) {
            assertThat(Messages.of(WRONG, language).values()).noneMatch(message -> message.contains("{"));
            assertThat(Messages.of(EMPTY, language).values()).noneMatch(message -> message.contains("{"));
        }
    }

    @Test
    void tooManyWindowsAreRefused() {
        HelpRequestForm form = new HelpRequestForm(
                "person-1",
                "groceries",
                60,
                "2026-03-02",
                null,
                Collections.nCopies(51, MORNING),
                "9901AB",
                false,
                List.of());

        assertThat(Messages.of(form, "nl")).containsOnlyKeys("windows");
        assertThat(form.toRequest(ID).problems()).extracting(Problem::code).containsExactly("out-of-range");
    }

    @Test
    void binds() {
        Json.bothBind(GOOD, HelpRequestForm.class);
        assertThat(Json.bothBind(EMPTY, HelpRequestForm.class)).isEqualTo("{\"from\":\" \"}");
    }
}
