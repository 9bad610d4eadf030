package nl.wijkkit.zrm.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Fields;
import nl.wijkkit.zrm.document.Node;
import nl.wijkkit.zrm.instrument.Domain;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;

/** Reads the conditions of rules. */
final class ConditionReader {

    /** The kinds of condition. */
    private enum Kind {
        AT_OR_BELOW,
        DICHOTOMY,
        ALL,
        ANY,
        NOT
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "at-or-below", Kind.AT_OR_BELOW,
            "dichotomy", Kind.DICHOTOMY,
            "all", Kind.ALL,
            "any", Kind.ANY,
            "not", Kind.NOT);

    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,3}/[0-9]{1,3}");

    private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private final Optional<Instrument> instrument;
    private final Optional<Integer> scale;

    ConditionReader(Optional<Instrument> instrument, Optional<Integer> scale) {
        this.instrument = instrument;
        this.scale = scale;
    }

    Optional<Condition> condition(Node node) {
        return node.required("kind").flatMap(kind -> kind.oneOf(KINDS)).flatMap(kind -> switch (kind) {
            case AT_OR_BELOW -> atOrBelow(node);
            case DICHOTOMY -> dichotomy(node);
            case ALL -> parts(node).map(Condition.All::new);
            case ANY -> parts(node).map(Condition.Any::new);
            case NOT -> {
                node.allowOnly("kind", "condition");
                yield node.required("condition").flatMap(this::condition).map(Condition.Not::new);
            }
        });
    }

    private Optional<Condition> atOrBelow(Node node) {
        node.allowOnly("kind", "domains", "level", "atLeast");
        Optional<Node> list = node.required("domains");
        Optional<List<DomainKey>> domains = list.flatMap(this::domains);
        Optional<Level> level = node.required("level").flatMap(written -> level(written, 1, -1));
        int most = domains.map(List::size).orElse(Integer.MAX_VALUE);
        Optional<Integer> atLeast = node.required("atLeast").flatMap(number -> number.integer(1, most));
        return domains.flatMap(
                keys -> level.flatMap(cut -> atLeast.map(number -> new Condition.AtOrBelow(keys, cut, number))));
    }

    private Optional<Condition> dichotomy(Node node) {
        node.allowOnly("kind", "cuts", "min", "max");
        Optional<Map<DomainKey, Level>> cuts = node.required("cuts").flatMap(this::cuts);
        int most = cuts.map(Map::size).orElse(Integer.MAX_VALUE);
        Optional<Integer> min = node.required("min").flatMap(number -> number.integer(0, most));
        Optional<Integer> max =
                node.required("max").flatMap(number -> number.integer(min.orElse(0), Math.max(most, min.orElse(0))));
        if (cuts.isEmpty() || min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.get() == 0 && max.get() == most) {
            return node.problem(
                    "no-restriction",
                    Text.of(
                            "verwacht: een min en max die iets uitsluiten; gevonden: 0 en alle domeinen",
                            "expected a min and max that leave something out, found 0 and all domains"));
        }
        return Optional.of(new Condition.Dichotomy(cuts.get(), min.get(), max.get()));
    }

    private Optional<List<Condition>> parts(Node node) {
        node.allowOnly("kind", "conditions");
        return node.required("conditions").flatMap(list -> {
            if (list.isArray() && list.items().isEmpty()) {
                return tooFew(list);
            }
            return Fields.all(list, this::condition);
        });
    }

    private Optional<List<DomainKey>> domains(Node node) {
        List<DomainKey> domains = new ArrayList<>();
        List<Node> items = node.items();
        for (Node item : items) {
            item.text().flatMap(written -> domain(instrument, written, item)).ifPresent(domain -> {
                if (domains.contains(domain)) {
                    item.problem(
                            "duplicate-domain",
                            Text.of(
                                    "verwacht: elk domein één keer; gevonden: hetzelfde vaker",
                                    "expected each domain once, found one again"));
                } else {
                    domains.add(domain);
                }
            });
        }
        if (node.isArray() && items.isEmpty()) {
            return tooFew(node);
        }
        return node.isArray() && domains.size() == items.size() ? Optional.of(domains) : Optional.empty();
    }

    private Optional<Map<DomainKey, Level>> cuts(Node node) {
        Map<DomainKey, Level> cuts = new LinkedHashMap<>();
        Map<String, Node> fields = node.fields();
        fields.forEach((name, value) -> {
            Optional<DomainKey> domain = domain(instrument, name, value);
            Optional<Level> level = level(value, 2, 0);
            domain.ifPresent(key -> level.ifPresent(cut -> cuts.put(key, cut)));
        });
        if (node.isObject() && fields.isEmpty()) {
            return tooFew(node);
        }
        return node.isObject() && cuts.size() == fields.size() ? Optional.of(cuts) : Optional.empty();
    }

    private static <T> Optional<T> tooFew(Node node) {
        return node.problem("too-few", Text.of("verwacht: minstens 1; gevonden: 0", "expected at least 1, found 0"));
    }

    /** Reads a domain, of the instrument if that is known. */
    static Optional<DomainKey> domain(Optional<Instrument> instrument, String written, Node place) {
        boolean isDomain = DOMAIN.matcher(written).matches();
        if (isDomain
                && instrument
                        .map(known -> known.domain(DomainKey.of(written)).isPresent())
                        .orElse(true)) {
            return Optional.of(DomainKey.of(written));
        }
        String list = instrument
                .map(known -> known.domains().stream()
                        .map(Domain::key)
                        .map(DomainKey::value)
                        .toList())
                .map(keys -> String.join(", ", keys))
                .orElse("");
        return place.problem(
                "unknown-domain",
                list.isEmpty()
                        ? Text.of(
                                "verwacht: een domein, zoals huisvesting; gevonden: iets anders",
                                "expected a domain, such as huisvesting, found something else")
                        : Text.of(
                                "verwacht: een van de domeinen " + list + "; gevonden: een ander",
                                "expected one of the domains " + list + ", found another"));
    }

    /** Reads a level from {@code lowest} to the highest of the scale plus {@code fromTop}. */
    private Optional<Level> level(Node node, int lowest, int fromTop) {
        return node.text(LEVEL, Text.of("een niveau en zijn schaal, zoals 2/5", "a level and its scale, such as 2/5"))
                .flatMap(written -> {
                    int slash = written.indexOf('/');
                    int value = Integer.parseInt(written.substring(0, slash));
                    int max = Integer.parseInt(written.substring(slash + 1));
                    int expected = scale.orElse(max);
                    int highest = expected + fromTop;
                    if (max == expected && max >= 2 && max <= Level.MAX_SCALE && value >= lowest && value <= highest) {
                        return Optional.of(Level.of(value, max));
                    }
                    return node.problem(
                            "out-of-range",
                            Text.of(
                                    "verwacht: een niveau van " + lowest + "/" + expected + " tot en met " + highest
                                            + "/" + expected + "; gevonden: " + value + "/" + max,
                                    "expected a level from " + lowest + "/" + expected + " to " + highest + "/"
                                            + expected + ", found " + value + "/" + max));
                });
    }
}
