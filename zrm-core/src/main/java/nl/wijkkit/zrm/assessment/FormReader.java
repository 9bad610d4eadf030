package nl.wijkkit.zrm.assessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Found;
import org.jspecify.annotations.Nullable;

/** Converts one form into an assessment, or gathers all its problems. */
final class FormReader {

    private static final int MAX_AGE = 130;

    private final AssessmentForm form;
    private final Instrument base;
    private final Map<String, Instrument> available;
    private final FormProblems problems = new FormProblems();

    FormReader(AssessmentForm form, Instrument base, List<Instrument> available) {
        this.form = form;
        this.base = base;
        available.forEach(supplement -> DomainSet.of(base, List.of(supplement)));
        this.available = available.stream()
                .collect(Collectors.toMap(
                        supplement -> supplement.id().value(), Function.identity(), (first, second) -> first));
    }

    Checked<Assessment> read() {
        Optional<SubjectId> subject =
                problems.pseudonym(form.subject(), place("cliënt", "subject")).map(SubjectId::of);
        problems.required(form.instrument(), place("instrument", "instrument")).ifPresent(this::requireBase);
        List<Instrument> supplements = supplements();
        Optional<LocalDate> moment =
                problems.required(form.moment(), place("datum", "moment")).flatMap(this::date);
        Optional<AssessorId> assessor = problems.pseudonym(form.assessor(), place("beoordelaar", "assessor"))
                .map(AssessorId::of);
        Optional<Mode> mode = problems.required(form.mode(), place("wijze", "mode"))
                .flatMap(text -> problems.constant(text, Mode.values(), place("wijze", "mode")));
        DomainSet domains = DomainSet.of(base, supplements);
        circumstances().ifPresent(known -> problems.addAll(AssessmentCheck.notMeantFor(domains, known)));
        if (form.answers().isEmpty()) {
            problems.add(
                    "required",
                    place("antwoorden", "answers"),
                    Text.of(
                            "verwacht: minstens één domein; gevonden: geen",
                            "expected at least one domain, found none"));
        }
        AnswersReader answers = new AnswersReader(domains, problems);
        for (int i = 0; i < form.answers().size(); i++) {
            answers.read(form.answers().get(i), i + 1);
        }
        return Checked.of(
                problems.all(),
                () -> answers.onto(Assessment.of(base, subject.orElseThrow(), moment.orElseThrow())
                                .by(assessor.orElseThrow(), mode.orElseThrow()))
                        .build());
    }

    private void requireBase(String id) {
        if (!id.equals(base.id().value())) {
            Text found = Found.describe(id);
            problems.add(
                    "other-instrument",
                    place("instrument", "instrument"),
                    Text.of(
                            "verwacht: " + base.id() + "; gevonden: " + found.nl(),
                            "expected " + base.id() + ", found " + found.en()));
        }
    }

    private List<Instrument> supplements() {
        List<Instrument> found = new ArrayList<>();
        for (int i = 0; i < form.supplements().size(); i++) {
            Text where = place("supplement " + (i + 1), "supplement " + (i + 1));
            Optional<String> id = problems.required(form.supplements().get(i), where);
            if (id.isEmpty()) {
                continue;
            }
            Instrument supplement = available.get(id.get());
            if (supplement == null) {
                problems.add("unknown-supplement", where, unknownSupplement(id.get()));
            } else if (found.contains(supplement)) {
                problems.add(
                        "duplicate-supplement",
                        where,
                        Text.of(
                                "verwacht: dit supplement één keer; gevonden: vaker",
                                "expected this supplement once, found it again"));
            } else {
                found.add(supplement);
            }
        }
        return found;
    }

    private Text unknownSupplement(String id) {
        String list = available.isEmpty()
                ? ""
                : available.values().stream()
                        .map(Instrument::id)
                        .sorted()
                        .map(InstrumentId::value)
                        .collect(Collectors.joining(", "));
        Text found = Found.describe(id);
        return list.isEmpty()
                ? Text.of(
                        "verwacht: geen supplement; gevonden: " + found.nl(),
                        "expected no supplement, found " + found.en())
                : Text.of(
                        "verwacht: een van " + list + "; gevonden: " + found.nl(),
                        "expected one of " + list + ", found " + found.en());
    }

    private Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            Text found = Found.describe(text);
            problems.add(
                    "not-a-date",
                    place("datum", "moment"),
                    Text.of(
                            "verwacht: een bestaande datum als jaar-maand-dag, zoals 2026-03-02; gevonden: "
                                    + found.nl(),
                            "expected an existing date as year-month-day, such as 2026-03-02, found " + found.en()));
            return Optional.empty();
        }
    }

    private Optional<Circumstances> circumstances() {
        @Nullable Integer age = form.age();
        if (age != null && (age < 0 || age > MAX_AGE)) {
            problems.outOfRange(place("leeftijd", "age"), 0, MAX_AGE, age);
            return Optional.empty();
        }
        return Optional.of(
                switch (base.applicability().unit()) {
                    case PERSON -> new Circumstances(base.applicability().unit(), age, form.caresForMinors());
                    // a household has no age of its own
                    case HOUSEHOLD -> new Circumstances(base.applicability().unit(), null, form.caresForMinors());
                });
    }

    private static Text place(String nl, String en) {
        return Text.of(nl, en);
    }
}
