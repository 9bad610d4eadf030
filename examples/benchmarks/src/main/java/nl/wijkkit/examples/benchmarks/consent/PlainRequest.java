package nl.wijkkit.examples.benchmarks.consent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.vocabulary.CategoryTraits;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import nl.wijkkit.consent.vocabulary.Measure;
import nl.wijkkit.consent.vocabulary.Vocabulary;

/**
 * A request as names and texts, for engines that know no other types. A fact that is not stated is not there.
 *
 * @param values  the values of each name: one, or of evidence and measures any number
 */
record PlainRequest(Map<String, List<String>> values) {

    static PlainRequest of(Request request) {
        Map<String, List<String>> values = new TreeMap<>();
        CategoryTraits traits =
                Vocabulary.dutch().traits(request.asked().category()).orElseThrow();
        put(values, Attribute.ROLE, request.actor().role().value());
        put(values, Attribute.RELATION, request.actor().relation().value());
        put(values, Attribute.SUBJECT, request.subject().role().value());
        put(values, Attribute.CAPACITY, request.subject().capacity().code());
        put(values, Attribute.CATEGORY, request.asked().category().value());
        put(values, Attribute.DEPTH, traits.depth().name());
        put(values, Attribute.SENSITIVITY, traits.sensitivity().name());
        put(values, Attribute.ORIGIN, request.asked().origin().code());
        put(values, Attribute.PURPOSE, request.asked().purpose().value());
        put(values, Attribute.ACTION, request.asked().action().value());
        values.put(
                name(Attribute.MEASURE),
                request.subject().measures().stream().map(Measure::value).toList());
        values.put(
                name(Attribute.EVIDENCE),
                request.evidence().stream().map(Evidence::value).toList());
        Facts facts = request.facts();
        for (int i = 0; i < facts.size(); i++) {
            values.put(name(facts.key(i)), List.of(text(facts.value(i))));
        }
        return new PlainRequest(values);
    }

    private static void put(Map<String, List<String>> values, Attribute attribute, String code) {
        values.put(name(attribute), List.of(code));
    }

    static String name(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }

    static String name(FactKey key) {
        return "fact_" + key.value();
    }

    static String text(FactValue value) {
        if (value instanceof FactValue.Flag flag) {
            return String.valueOf(flag.value());
        }
        return value instanceof FactValue.Named named ? named.value() : "";
    }

    /** Whether there may be any number of values, and not one at most. */
    static boolean isMany(String name) {
        return name.equals(name(Attribute.MEASURE)) || name.equals(name(Attribute.EVIDENCE));
    }
}
