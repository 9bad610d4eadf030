package nl.wijkkit.plan.help;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.reading.FormFields;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import org.jspecify.annotations.Nullable;

/** Reads a form into a request for help. */
final class HelpRequestFormReader {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final Pattern POSTAL_CODE = Pattern.compile("[1-9][0-9]{3} ?[A-Za-z]{2}");
    private static final Text SHAPE_OF_TIME = Text.of("een tijd zoals 09:30", "a time such as 09:30");
    private static final Text UNTIL = Text.of("einddatum", "end date");
    private static final Text WINDOWS = Text.of("tijden", "times");
    private static final Text REQUIRED = Text.of("wat nodig is", "what is required");

    private final FormFields fields = new FormFields();
    private final HelpRequestForm form;
    private final RequestId id;

    HelpRequestFormReader(HelpRequestForm form, RequestId id) {
        this.form = form;
        this.id = id;
    }

    Checked<HelpRequest> read() {
        Optional<PersonId> asker = fields.id(form.asker(), Text.of("vrager", "asker"), PersonId::of);
        Optional<HelpKind> kind = fields.shaped(
                form.kind(),
                Text.of("soort hulp", "kind of help"),
                KIND,
                Text.of("een soort zoals groceries", "a kind such as groceries"),
                HelpKind::of);
        Optional<Integer> minutes =
                fields.range(form.minutes(), Text.of("minuten", "minutes"), 1, HelpRequest.MAX_MINUTES);
        Optional<LocalDate> from = fields.date(form.from(), Text.of("begindatum", "start date"));
        Optional<LocalDate> until = isBlank(form.until()) ? Optional.empty() : fields.date(form.until(), UNTIL);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            fields.problem(
                    "not-a-period",
                    UNTIL,
                    Text.of(
                            "verwacht: een einde na de begindatum; gevonden: een eerdere dag",
                            "expected an end after the start date, found an earlier day"));
        }
        List<TimeWindow> windows = windows();
        Optional<PostalCode> home = fields.shaped(
                form.postalCode(),
                Text.of("postcode", "postal code"),
                POSTAL_CODE,
                Text.of("vier cijfers en twee letters", "four digits and two letters"),
                PostalCode::parse);
        List<Assurance> required = required();
        return Checked.of(
                fields.problems(),
                () -> new HelpRequest(
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
        if (number == 0) {
            fields.required(null, WINDOWS);
        } else if (number > HelpRequestForm.MAX_WINDOWS) {
            fields.range(number, WINDOWS, 1, HelpRequestForm.MAX_WINDOWS);
        }
        List<TimeWindow> windows = new ArrayList<>();
        for (WindowForm window : form.windows()) {
            Optional<DayOfWeek> day =
                    fields.constant(window.day(), Text.of("dag van de week", "day of the week"), DayOfWeek.values());
            Optional<LocalTime> from = fields.shaped(
                    window.from(), Text.of("begintijd", "start time"), TIME, SHAPE_OF_TIME, LocalTime::parse);
            Optional<LocalTime> until = fields.shaped(
                    window.until(), Text.of("eindtijd", "end time"), TIME, SHAPE_OF_TIME, LocalTime::parse);
            if (day.isPresent() && from.isPresent() && until.isPresent()) {
                boolean isEndOfDay = until.get().equals(LocalTime.MIDNIGHT);
                if (isEndOfDay || until.get().isAfter(from.get())) {
                    windows.add(TimeWindow.of(day.get(), from.get(), until.get()));
                } else {
                    fields.problem(
                            "not-a-window",
                            WINDOWS,
                            Text.of(
                                    "verwacht: een eindtijd na de begintijd; gevonden: een eerdere tijd",
                                    "expected an end time after the start time, found an earlier time"));
                }
            }
        }
        return windows;
    }

    private List<Assurance> required() {
        List<Assurance> required = new ArrayList<>();
        for (String name : form.required()) {
            fields.constant(name, REQUIRED, Assurance.values()).ifPresent(required::add);
        }
        if (required.stream().distinct().count() != required.size()) {
            fields.problem(
                    "stands-twice",
                    REQUIRED,
                    Text.of("verwacht: alles één keer; gevonden: iets vaker", "expected each once, found one again"));
        }
        return required;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
