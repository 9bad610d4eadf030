package nl.wijkkit.plan.help;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.form.FormCheck;
import nl.wijkkit.plan.form.FormField;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;

/** Reads a form into a request for help. */
final class HelpRequestFormReader {

    private static final String KIND = "[a-z][a-z0-9_]{0,63}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String POSTAL_CODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
    private static final Text SHAPE_OF_TIME = Text.of("een tijd zoals 09:30", "a time such as 09:30");
    private static final Text UNTIL = Text.of("einddatum", "end date");
    private static final Text WINDOWS = Text.of("tijden", "times");
    private static final Text REQUIRED = Text.of("wat nodig is", "what is required");

    private final FormCheck check = new FormCheck();
    private final HelpRequestForm form;
    private final RequestId id;

    HelpRequestFormReader(HelpRequestForm form, RequestId id) {
        this.form = form;
        this.id = id;
    }

    Checked<HelpRequest> read() {
        Optional<PersonId> asker = check.id(form.asker(), Text.of("vrager", "asker"), PersonId::of);
        Optional<HelpKind> kind = check.shaped(
                form.kind(),
                Text.of("soort hulp", "kind of help"),
                KIND,
                Text.of("een soort zoals groceries", "a kind such as groceries"),
                HelpKind::of);
        Optional<Integer> minutes =
                check.range(form.minutes(), Text.of("minuten", "minutes"), 1, HelpRequest.MAX_MINUTES);
        Optional<LocalDate> from = check.date(form.from(), Text.of("begindatum", "start date"));
        Optional<LocalDate> until = FormField.optional(form.until()).flatMap(text -> check.date(text, UNTIL));
        check.period(from, until, UNTIL);
        List<TimeWindow> windows = windows();
        Optional<PostalCode> home = check.shaped(
                form.postalCode(),
                Text.of("postcode", "postal code"),
                POSTAL_CODE,
                Text.of("vier cijfers en twee letters", "four digits and two letters"),
                PostalCode::parse);
        List<Assurance> required =
                check.each(form.required(), REQUIRED, (name, where) -> check.constant(name, where, Assurance.values()));
        return check.result(() -> new HelpRequest(
                id,
                asker.orElseThrow(),
                kind.orElseThrow(),
                minutes.orElseThrow(),
                new Availability(new Period(from.orElseThrow(), until.orElse(null)), windows),
                home.orElseThrow(),
                !Boolean.FALSE.equals(form.confidential()),
                required));
    }

    private List<TimeWindow> windows() {
        int number = form.windows().size();
        check.some(form.windows(), WINDOWS);
        if (number > HelpRequestForm.MAX_WINDOWS) {
            check.range(number, WINDOWS, 1, HelpRequestForm.MAX_WINDOWS);
        }
        List<TimeWindow> windows = new ArrayList<>();
        for (WindowForm window : form.windows()) {
            Optional<DayOfWeek> day =
                    check.constant(window.day(), Text.of("dag van de week", "day of the week"), DayOfWeek.values());
            Optional<LocalTime> from = check.shaped(
                    window.from(), Text.of("begintijd", "start time"), TIME, SHAPE_OF_TIME, LocalTime::parse);
            Optional<LocalTime> until = check.shaped(
                    window.until(), Text.of("eindtijd", "end time"), TIME, SHAPE_OF_TIME, LocalTime::parse);
            if (day.isPresent() && from.isPresent() && until.isPresent()) {
                boolean isEndOfDay = until.get().equals(LocalTime.MIDNIGHT);
                if (isEndOfDay || until.get().isAfter(from.get())) {
                    windows.add(TimeWindow.of(day.get(), from.get(), until.get()));
                } else {
                    check.problem(
                            "not-a-window",
                            WINDOWS,
                            "verwacht: een eindtijd na de begintijd; gevonden: een eerdere tijd",
                            "expected an end time after the start time, found an earlier time");
                }
            }
        }
        return windows;
    }
}
