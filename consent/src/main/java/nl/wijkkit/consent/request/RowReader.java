package nl.wijkkit.consent.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactDefinition;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactType;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;
import nl.wijkkit.zrm.problem.Problem;

/** Reads the rows of one file. */
final class RowReader {

    private static final List<String> COLUMNS = List.of(
            "id",
            "as_of",
            "actor_role",
            "actor_relation",
            "subject_role",
            "subject_age",
            "subject_capacity",
            "subject_measure",
            "data_category",
            "data_origin_law",
            "purpose",
            "action",
            "basis_evidence",
            "circumstances");
    private static final Pattern AGE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final String NOTHING = "NONE";

    private final Map<String, Integer> columns;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;
    private final Set<String> ids = new HashSet<>();
    // of the row that is being read
    private List<String> cells = List.of();
    private long line;
    private final List<Text> unknown = new ArrayList<>();

    RowReader(Map<String, Integer> columns, Vocabulary vocabulary, List<Problem> problems) {
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Tells which columns are missing. */
    boolean hasColumns() {
        List<String> missing =
                COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
        for (String name : missing) {
            problems.add(new Problem(
                    "missing-column",
                    Text.of("kopregel", "header"),
                    Text.of(
                            "verwacht: een kolom " + name + "; gevonden: geen",
                            "expected a column " + name + ", found none")));
        }
        return missing.isEmpty();
    }

    Optional<RequestRow> read(List<String> row, long lineNumber) {
        cells = row;
        line = lineNumber;
        unknown.clear();
        int before = problems.size();
        if (cells.size() < columns.size()) {
            problem(
                    "missing-cells",
                    "id",
                    Text.of(
                            "verwacht: " + columns.size() + " cellen; gevonden: " + cells.size(),
                            "expected " + columns.size() + " cells, found " + cells.size()));
            return Optional.empty();
        }
        String id = cell("id");
        if (id.isEmpty() || !ids.add(id)) {
            problem(
                    "duplicate-id",
                    "id",
                    Text.of(
                            "verwacht: een id dat niet eerder voorkwam; gevonden: "
                                    + (id.isEmpty() ? "niets" : "een eerder id"),
                            "expected an id that did not stand before, found "
                                    + (id.isEmpty() ? "nothing" : "an earlier one")));
        }
        Optional<LocalDate> on = date();
        Optional<Role> role = code("actor_role", Aspect.ROLE, Role::of);
        Optional<Relation> relation = code("actor_relation", Aspect.RELATION, Relation::of);
        Optional<SubjectRole> subject = code("subject_role", Aspect.SUBJECT, SubjectRole::of);
        Optional<Age> age = age();
        Optional<Capacity> capacity = capacity();
        List<Measure> measures = codes("subject_measure", Aspect.MEASURE, Measure::of);
        Optional<DataCategory> category = code("data_category", Aspect.CATEGORY, DataCategory::of);
        Optional<Law> law = code("data_origin_law", Aspect.LAW, Law::of);
        Optional<Purpose> purpose = code("purpose", Aspect.PURPOSE, Purpose::of);
        Optional<Action> action = code("action", Aspect.ACTION, Action::of);
        List<Evidence> evidence = codes("basis_evidence", Aspect.EVIDENCE, Evidence::of);
        Facts facts = facts();
        boolean complete = Stream.of(on, role, relation, subject, age, capacity, category, law, purpose, action)
                .allMatch(Optional::isPresent);
        if (!complete || problems.size() > before) {
            return Optional.empty();
        }
        Request request = new Request(
                on.get(),
                Actor.of(role.get(), relation.get()),
                new Subject(subject.get(), age.get(), capacity.get(), measures, null),
                new Request.Asked(category.get(), law.get(), purpose.get(), action.get()),
                evidence,
                facts);
        return Optional.of(new RequestRow(id, request, unknown));
    }

    private String cell(String column) {
        return cells.get(columns.getOrDefault(column, 0)).strip();
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(cell("as_of")));
        } catch (DateTimeParseException e) {
            return problem(
                    "not-a-date",
                    "as_of",
                    Text.of(
                            "verwacht: een datum zoals 2026-01-31; gevonden: iets anders",
                            "expected a date such as 2026-01-31, found something else"));
        }
    }

    private Optional<Age> age() {
        String text = cell("subject_age");
        if (text.isEmpty()) {
            return Optional.of(new Age.Unknown());
        }
        return AGE.matcher(text).matches()
                ? Optional.of(new Age.Known(Integer.parseInt(text)))
                : problem(
                        "not-an-age",
                        "subject_age",
                        Text.of(
                                "verwacht: een leeftijd in jaren of niets; gevonden: iets anders",
                                "expected an age in years or nothing, found something else"));
    }

    private Optional<Capacity> capacity() {
        String text = cell("subject_capacity");
        Optional<Capacity> capacity = Stream.of(Capacity.values())
                .filter(known -> known.code().equals(text))
                .findFirst();
        return capacity.isPresent()
                ? capacity
                : problem(
                        "not-a-capacity",
                        "subject_capacity",
                        Text.of(
                                "verwacht: CAPABLE, INCAPABLE, N/A of UNKNOWN; gevonden: iets anders",
                                "expected CAPABLE, INCAPABLE, N/A or UNKNOWN, found something else"));
    }

    private <T> Optional<T> code(String column, Aspect aspect, Function<String, T> of) {
        return code(cell(column), column, aspect, of);
    }

    private <T> Optional<T> code(String text, String column, Aspect aspect, Function<String, T> of) {
        try {
            T code = of.apply(text);
            if (vocabulary.term(aspect, text).isEmpty()) {
                unknown.add(aspect.label());
            }
            return Optional.of(code);
        } catch (IllegalArgumentException e) {
            Text found = Found.describe(text);
            return problem(
                    "not-a-code",
                    column,
                    Text.of(
                            "verwacht: een code in hoofdletters; gevonden: " + found.nl(),
                            "expected a code in capitals, found " + found.en()));
        }
    }

    private <T> List<T> codes(String column, Aspect aspect, Function<String, T> of) {
        List<T> codes = new ArrayList<>();
        for (String text : BAR.split(cell(column), -1)) {
            if (!text.isBlank() && !text.strip().equals(NOTHING)) {
                code(text.strip(), column, aspect, of).ifPresent(codes::add);
            }
        }
        return codes;
    }

    private Facts facts() {
        Map<FactKey, FactValue> facts = new LinkedHashMap<>();
        for (String pair : SEMICOLON.split(cell("circumstances"), -1)) {
            if (pair.isBlank()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Optional<FactKey> key = equals < 0
                    ? Optional.empty()
                    : FactKey.parse(pair.substring(0, equals).strip());
            if (key.isEmpty()) {
                problem(
                        "not-a-fact",
                        "circumstances",
                        Text.of(
                                "verwacht: key=value; gevonden: iets anders",
                                "expected key=value, found something else"));
                continue;
            }
            if (facts.put(key.get(), value(key.get(), pair.substring(equals + 1).strip())) != null) {
                problem(
                        "duplicate-fact",
                        "circumstances",
                        Text.of(
                                "verwacht: elk feit één keer; gevonden: een feit vaker",
                                "expected each fact once, found one again"));
            }
        }
        return Facts.of(facts);
    }

    /** A value that is not of the type of its fact is kept as a code, so that no rule can use it. */
    private FactValue value(FactKey key, String text) {
        Optional<FactDefinition> fact = vocabulary.fact(key);
        Optional<FactValue> value = fact.flatMap(known -> known.parse(text));
        if (value.isEmpty()) {
            unknown.add(
                    fact.isPresent()
                            ? Text.of("de waarde van " + key, "the value of " + key)
                            : Text.of("een feit", "a fact"));
        }
        return value.orElseGet(() -> fact.filter(known -> known.type() == FactType.CODE)
                .<FactValue>map(known -> new FactValue.Cells(0))
                .orElseGet(() -> new FactValue.Named(text)));
    }

    private <T> Optional<T> problem(String code, String column, Text message) {
        problems.add(new Problem(
                code,
                Text.of(
                        String.format(Locale.ROOT, "regel %d, kolom %s", line, column),
                        String.format(Locale.ROOT, "line %d, column %s", line, column)),
                message));
        return Optional.empty();
    }
}
