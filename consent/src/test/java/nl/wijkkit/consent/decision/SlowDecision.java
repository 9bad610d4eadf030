package nl.wijkkit.consent.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.Age;

/**
 * The decision a second time, slow and plain: the JSON of the rules is read as it stands, for every question anew, over
 * maps of texts. It shares nothing with the library but the request.
 */
final class SlowDecision {

    /** What comes out; several permissions can be the lightest, so that there can be several sets of duties. */
    record Result(String disclosure, Set<String> held, List<Set<String>> duties) {}

    private final JsonNode rules;
    private final Map<String, JsonNode> categories = new HashMap<>();
    private final Map<String, JsonNode> definitions = new HashMap<>();

    SlowDecision() {
        this.rules = document("/nl/wijkkit/consent/rule/dutch-social-domain-rules.json");
        document("/nl/wijkkit/consent/vocabulary/dutch-social-domain.json")
                .get("categories")
                .forEach(category -> categories.put(category.get("code").asText(), category));
        rules.get("definitions")
                .forEach(definition -> definitions.put(definition.get("id").asText(), definition.get("when")));
    }

    private static JsonNode document(String name) {
        try (InputStream bytes = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(name), name)) {
            return new ObjectMapper().readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result decide(Request request) {
        Asked asked = new Asked(request);
        List<JsonNode> held = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (JsonNode rule : rules.get("rules")) {
            if (inForce(rule, request.on()) && asked.shows(rule.get("when"))) {
                held.add(rule);
                ids.add(rule.get("id").asText());
            }
        }
        boolean refused = held.stream().anyMatch(rule -> rule.has("refuse"));
        boolean content = held.stream().anyMatch(rule -> upTo(rule).equals("CONTENT"));
        boolean that = held.stream().anyMatch(rule -> upTo(rule).equals("THAT"));
        String disclosure;
        if (refused || (!content && !that)) {
            disclosure = "NOTHING";
        } else if (!content
                || (asked.one("depth").equals("THAT") && Set.of("VIEW", "SHARE").contains(asked.one("action")))) {
            disclosure = "THAT";
        } else {
            disclosure = "CONTENT";
        }
        if (!disclosure.equals("NOTHING")) {
            // what says why nothing permits is no part of a permission
            held.stream()
                    .filter(rule -> rule.has("explain"))
                    .forEach(rule -> ids.remove(rule.get("id").asText()));
        }
        return new Result(disclosure, ids, duties(held, content, disclosure));
    }

    private boolean inForce(JsonNode rule, LocalDate on) {
        boolean isLaw =
                !rule.has("validity") ? !on.isBefore(LocalDate.of(2015, 1, 1)) : within(rule.get("validity"), on);
        if (!rule.has("module")) {
            return isLaw;
        }
        for (JsonNode module : rules.get("modules")) {
            if (module.get("id").equals(rule.get("module"))) {
                return isLaw && module.has("inForce") && within(module.get("inForce"), on);
            }
        }
        return false;
    }

    private static boolean within(JsonNode period, LocalDate on) {
        return !on.isBefore(LocalDate.parse(period.get("from").asText()))
                && (!period.has("until")
                        || on.isBefore(LocalDate.parse(period.get("until").asText())));
    }

    private static String upTo(JsonNode rule) {
        return rule.path("permit").path("upTo").asText();
    }

    /**
     * Of a permission: the duties of the lightest one that permits as much, with those that other rules add to its reason.
     * Of a refusal: what the rules say that tell why.
     */
    private static List<Set<String>> duties(List<JsonNode> held, boolean content, String disclosure) {
        if (disclosure.equals("NOTHING")) {
            Set<String> duties = new TreeSet<>();
            // a refusal goes with what explains it
            held.forEach(rule -> duties.addAll(texts(rule.path("explain").path("duties"))));
            return List.of(duties);
        }
        List<Set<String>> lightest = new ArrayList<>();
        for (JsonNode rule : held) {
            if (upTo(rule).equals(content ? "CONTENT" : "THAT")) {
                Set<String> all = new TreeSet<>(texts(rule.get("permit").path("duties")));
                String reason = rule.get("permit").get("reason").asText();
                for (JsonNode other : held) {
                    JsonNode oblige = other.path("oblige");
                    if (!oblige.has("grounds") || texts(oblige.get("grounds")).contains(reason)) {
                        all.addAll(texts(oblige.path("duties")));
                    }
                }
                lightest.add(all);
            }
        }
        int fewest = lightest.stream().mapToInt(Set::size).min().orElseThrow();
        lightest.removeIf(duties -> duties.size() > fewest);
        return lightest;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** A request as a map of texts. */
    private final class Asked {

        private final Map<String, Set<String>> attributes = new HashMap<>();
        private final Map<String, Object> facts = new HashMap<>();
        private final LocalDate on;
        private final int youngest;
        private final int oldest;

        Asked(Request request) {
            on = request.on();
            put("role", request.actor().role().value());
            String relation = request.actor().relation().value();
            if (request.actor().period() != null && !request.actor().period().contains(on)) {
                throw new IllegalArgumentException("relations with a period are tested elsewhere");
            }
            put("relation", relation);
            put("subject", request.subject().role().value());
            put("capacity", request.subject().capacity().code());
            attributes.put("measure", new HashSet<>());
            request.subject()
                    .measures()
                    .forEach(measure -> attributes.get("measure").add(measure.value()));
            String category = request.asked().category().value();
            put("category", category);
            put("depth", get(categories, category).path("depth").asText("CONTENT"));
            put("sensitivity", get(categories, category).path("sensitivity").asText("ORDINARY"));
            put("origin", request.asked().origin().code());
            put("purpose", request.asked().purpose().value());
            put("action", request.asked().action().value());
            attributes.put("evidence", new HashSet<>());
            request.evidence().forEach(evidence -> attributes.get("evidence").add(evidence.value()));
            request.facts().asMap().forEach((key, value) -> facts.put(key.value(), value.plain()));
            Set<String> recipients = new HashSet<>();
            if (facts.containsKey("receiver")) {
                recipients.add(String.valueOf(facts.get("receiver")));
            } else {
                recipients.add(one("role"));
                rules.get("recipients").properties().forEach(entry -> {
                    if (texts(entry.getValue()).contains(one("role"))) {
                        recipients.add(entry.getKey());
                    }
                });
            }
            attributes.put("recipient", recipients);
            Age age = request.subject().age();
            youngest = age.<Integer>fold(years -> years, (from, to) -> from, () -> 0);
            oldest = age.<Integer>fold(years -> years, (from, to) -> to, () -> Integer.MAX_VALUE);
        }

        private void put(String attribute, String code) {
            attributes.put(attribute, Set.of(code));
        }

        String one(String attribute) {
            return get(attributes, attribute).iterator().next();
        }

        /** Whether every field of a condition is shown. */
        boolean shows(JsonNode condition) {
            List<Boolean> shown = new ArrayList<>();
            condition.properties().forEach(field -> shown.add(shows(field.getKey(), field.getValue())));
            return shown.stream().allMatch(Boolean::booleanValue);
        }

        private boolean shows(String field, JsonNode value) {
            return switch (field) {
                case "age" ->
                    youngest >= value.path("from").asInt(0)
                            && oldest < value.path("below").asInt(1000);
                case "facts" -> entries(value).allMatch(entry -> stated(entry) && named(entry));
                case "other" -> entries(value).allMatch(entry -> stated(entry) && !named(entry));
                case "stated" -> texts(value).stream().allMatch(facts::containsKey);
                case "same" ->
                    entries(value)
                            .allMatch(entry -> stated(entry)
                                    && get(attributes, entry.getValue().asText())
                                            .contains(fact(entry.getKey())));
                case "numbers" -> items(value).allMatch(this::compares);
                case "days" -> items(value).allMatch(this::isDay);
                case "defined" -> texts(value).stream().allMatch(id -> shows(get(definitions, id)));
                case "all" -> items(value).allMatch(this::shows);
                case "any" -> items(value).anyMatch(this::shows);
                case "unless" -> items(value).noneMatch(this::shows);
                default -> texts(value).stream().anyMatch(get(attributes, field)::contains);
            };
        }

        private boolean stated(Map.Entry<String, JsonNode> entry) {
            return facts.containsKey(entry.getKey());
        }

        private boolean named(Map.Entry<String, JsonNode> entry) {
            JsonNode values = entry.getValue();
            return values.isArray()
                    ? texts(values).contains(fact(entry.getKey()))
                    : values.asText().equals(fact(entry.getKey()));
        }

        private String fact(String key) {
            return String.valueOf(facts.get(key));
        }

        private boolean compares(JsonNode numbers) {
            for (JsonNode factor : numbers.get("left")) {
                if (factor.isTextual() && !facts.containsKey(factor.asText())) {
                    return false;
                }
            }
            for (JsonNode factor : numbers.get("right")) {
                if (factor.isTextual() && !facts.containsKey(factor.asText())) {
                    return false;
                }
            }
            return is(numbers, product(numbers.get("left")).compareTo(product(numbers.get("right"))));
        }

        private BigDecimal product(JsonNode factors) {
            BigDecimal product = BigDecimal.ONE;
            for (JsonNode factor : factors) {
                product = product.multiply(
                        factor.isTextual()
                                ? new BigDecimal(fact(factor.asText()))
                                : factor.get("number").decimalValue());
            }
            return product;
        }

        private boolean isDay(JsonNode day) {
            String key = day.get("fact").asText();
            return facts.containsKey(key)
                    && is(
                            day,
                            LocalDate.parse(fact(key))
                                    .plusYears(day.path("plusYears").asInt(0))
                                    .compareTo(on));
        }

        private static boolean is(JsonNode comparison, int sign) {
            return switch (comparison.get("is").asText()) {
                case "below" -> sign < 0;
                case "atMost" -> sign <= 0;
                case "atLeast" -> sign >= 0;
                case "above" -> sign > 0;
                default -> sign == 0;
            };
        }

        private static Stream<JsonNode> items(JsonNode list) {
            List<JsonNode> items = new ArrayList<>();
            list.forEach(items::add);
            return items.stream();
        }

        private static Stream<Map.Entry<String, JsonNode>> entries(JsonNode object) {
            List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
            object.properties().forEach(entries::add);
            return entries.stream();
        }
    }

    private static <V> V get(Map<String, V> map, String key) {
        return Objects.requireNonNull(map.get(key), key);
    }
}
