package nl.wijkkit.zrm.screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.problem.Found;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a screening; what is not known because it was bad is not held against a rule. */
final class RuleReader {

    /** The kinds of rule. */
    private enum Kind {
        CONDITION,
        MODEL
    }

    private static final Map<String, Kind> KINDS = Map.of("condition", Kind.CONDITION, "model", Kind.MODEL);

    private final Optional<Instrument> instrument;
    private final Optional<Integer> scale;
    private final Map<String, String> classes;
    private final ConditionReader conditions;
    private final Set<String> ids = new HashSet<>();

    RuleReader(Optional<Instrument> instrument, Optional<Integer> scale, List<ScreeningClass> classes) {
        this.instrument = instrument;
        this.scale = scale;
        this.classes = classes.stream()
                .collect(Collectors.toMap(ScreeningClass::key, ScreeningClass::key, (first, second) -> first));
        this.conditions = new ConditionReader(instrument, scale);
    }

    Optional<Rule> rule(Node node) {
        Optional<Kind> kind = node.required("kind").flatMap(written -> written.oneOf(KINDS));
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        boolean isModel = kind.get() == Kind.MODEL;
        if (isModel) {
            node.allowOnly("kind", "id", "sentence", "source", "validFrom", "validUntil", "model", "bands");
        } else {
            node.allowOnly("kind", "id", "sentence", "source", "validFrom", "validUntil", "when", "then");
        }
        Optional<String> id = node.required("id")
                .flatMap(written -> written.text(Ids.SHAPE, Ids.IN_WORDS).flatMap(text -> unseen(written, text)));
        Optional<Text> sentence = node.required("sentence").flatMap(Fields::text);
        Optional<Source> source = node.required("source").flatMap(Fields::source);
        Optional<LocalDate> from = node.required("validFrom").flatMap(RuleReader::date);
        Optional<Node> untilNode = node.field("validUntil");
        Optional<LocalDate> until = untilNode.flatMap(RuleReader::date);
        boolean isPeriod = untilNode.isEmpty() || (from.isPresent() && until.isPresent());
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            untilNode
                    .orElseThrow()
                    .problem(
                            "empty-range",
                            Text.of(
                                    "verwacht: een dag na " + from.get() + "; gevonden: " + until.get(),
                                    "expected a day after " + from.get() + ", found " + until.get()));
            isPeriod = false;
        }
        Optional<Condition> when =
                isModel ? Optional.empty() : node.required("when").flatMap(conditions::condition);
        Optional<String> then =
                isModel ? Optional.empty() : node.required("then").flatMap(this::knownClass);
        Optional<LogisticModel> model = isModel ? node.required("model").flatMap(this::model) : Optional.empty();
        Optional<List<ProbabilityBand>> bands =
                isModel ? node.required("bands").flatMap(this::bands) : Optional.empty();
        if (id.isEmpty() || sentence.isEmpty() || source.isEmpty() || from.isEmpty() || !isPeriod) {
            return Optional.empty();
        }
        @Nullable LocalDate end = until.orElse(null);
        if (isModel) {
            return model.flatMap(made -> bands.map(
                    list -> new Rule.ByModel(id.get(), sentence.get(), source.get(), from.get(), end, made, list)));
        }
        return when.flatMap(condition -> then.map(
                key -> new Rule.ByCondition(id.get(), sentence.get(), source.get(), from.get(), end, condition, key)));
    }

    private Optional<String> unseen(Node node, String id) {
        return ids.add(id)
                ? Optional.of(id)
                : node.problem(
                        "duplicate-rule",
                        Text.of(
                                "verwacht: elke regel één keer; gevonden: dezelfde vaker",
                                "expected each rule once, found one again"));
    }

    private static Optional<LocalDate> date(Node node) {
        return node.text().flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written, DateTimeFormatter.ISO_LOCAL_DATE));
            } catch (DateTimeParseException e) {
                Text found = Found.describe(written);
                return node.problem(
                        "not-a-date",
                        Text.of(
                                "verwacht: een bestaande datum zoals 2026-01-01; gevonden: " + found.nl(),
                                "expected an existing date such as 2026-01-01, found " + found.en()));
            }
        });
    }

    private Optional<String> knownClass(Node node) {
        // without sound classes there is nothing to check against
        return classes.isEmpty()
                ? node.text()
                : node.text().flatMap(written -> {
                    String known = classes.get(written);
                    if (known != null) {
                        return Optional.of(known);
                    }
                    String list = classes.keySet().stream().sorted().collect(Collectors.joining(", "));
                    return node.problem(
                            "unknown-class",
                            Text.of(
                                    "verwacht: een van de klassen " + list + "; gevonden: een andere",
                                    "expected one of the classes " + list + ", found another"));
                });
    }

    private Optional<LogisticModel> model(Node node) {
        node.allowOnly("intercept", "terms");
        Optional<Double> intercept = node.required("intercept").flatMap(RuleReader::coefficient);
        Optional<Map<DomainKey, List<Double>>> terms = node.required("terms").flatMap(this::terms);
        return intercept.flatMap(number -> terms.map(byDomain -> new LogisticModel(number, byDomain)));
    }

    private Optional<Map<DomainKey, List<Double>>> terms(Node node) {
        Map<DomainKey, List<Double>> terms = new LinkedHashMap<>();
        Map<String, Node> fields = node.fields();
        fields.forEach((name, value) -> {
            Optional<DomainKey> domain = ConditionReader.domain(instrument, name, value);
            Optional<List<Double>> term =
                    Fields.all(value, RuleReader::coefficient).filter(list -> isFull(value, list));
            domain.ifPresent(key -> term.ifPresent(list -> terms.put(key, list)));
        });
        if (node.isObject() && fields.isEmpty()) {
            return node.problem(
                    "too-few",
                    Text.of("verwacht: minstens 1 domein; gevonden: 0", "expected at least 1 domain, found 0"));
        }
        return node.isObject() && terms.size() == fields.size() ? Optional.of(terms) : Optional.empty();
    }

    private boolean isFull(Node node, List<Double> term) {
        if (scale.isPresent() && term.size() != scale.get()) {
            node.problem(
                    "other-scale",
                    Text.of(
                            "verwacht: " + scale.get() + " getallen, een voor elk niveau; gevonden: " + term.size(),
                            "expected " + scale.get() + " numbers, one for each level, found " + term.size()));
            return false;
        }
        // without a sound scale there is already a problem, and nothing is made
        return scale.isPresent();
    }

    private static Optional<Double> coefficient(Node node) {
        return node.decimal().flatMap(number -> finite(node, number));
    }

    private static Optional<Double> finite(Node node, BigDecimal number) {
        double value = number.doubleValue();
        return Double.isFinite(value)
                ? Optional.of(value)
                : node.problem("out-of-range", Text.of("verwacht: een kleiner getal", "expected a smaller number"));
    }

    private Optional<List<ProbabilityBand>> bands(Node node) {
        List<ProbabilityBand> bands = new ArrayList<>();
        double previous = -1;
        boolean isSound = node.isArray();
        for (Node item : node.items()) {
            item.allowOnly("from", "then");
            Optional<Double> from = item.required("from").flatMap(RuleReader::coefficient);
            Optional<String> then = item.required("then").flatMap(this::knownClass);
            if (from.isPresent()) {
                double bound = from.get();
                boolean isFirst = previous < 0;
                if (bound >= 1 || (isFirst ? bound != 0 : bound <= previous)) {
                    item.problem(
                            "band-order",
                            Text.of(
                                    "verwacht: eerst 0 en daarna steeds een hogere kans onder 1; gevonden: een andere",
                                    "expected 0 first and then ever higher probabilities below 1, found another"));
                    isSound = false;
                }
                previous = Math.max(bound, 0);
            }
            isSound = isSound && from.isPresent() && then.isPresent();
            if (isSound) {
                bands.add(new ProbabilityBand(from.orElseThrow(), then.orElseThrow()));
            }
        }
        if (node.isArray() && node.items().isEmpty()) {
            return node.problem(
                    "too-few", Text.of("verwacht: minstens 1; gevonden: 0", "expected at least 1, found 0"));
        }
        return isSound ? Optional.of(bands) : Optional.empty();
    }
}
