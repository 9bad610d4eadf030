package nl.wijkkit.consent.decision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Attribute;
import nl.wijkkit.consent.rule.Condition;
import nl.wijkkit.consent.rule.Conditions;
import nl.wijkkit.consent.rule.Definition;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.Measure;

/** Finds the rules that look at something in a request that the vocabulary does not know. */
final class Unevaluated {

    private final CompiledRules compiled;
    private final Set<Attribute> attributes = EnumSet.noneOf(Attribute.class);
    private final Set<FactKey> facts = new HashSet<>();
    private final Map<String, Definition> definitions = new HashMap<>();

    Unevaluated(CompiledRules compiled, Request request, OnRecord record) {
        this.compiled = compiled;
        compiled.set.definitions().forEach(definition -> definitions.put(definition.id(), definition));
        look(Attribute.ROLE, request.actor().role().value());
        look(Attribute.RELATION, request.actor().relation().value());
        look(Attribute.SUBJECT, request.subject().role().value());
        look(Attribute.CATEGORY, request.asked().category().value());
        look(Attribute.ORIGIN, request.asked().origin().code());
        look(Attribute.PURPOSE, request.asked().purpose().value());
        look(Attribute.ACTION, request.asked().action().value());
        for (Measure measure : request.subject().measures()) {
            look(Attribute.MEASURE, measure.value());
        }
        List<Evidence> evidence = new ArrayList<>(request.evidence());
        evidence.addAll(record.evidence());
        evidence.forEach(item -> look(Attribute.EVIDENCE, item.value()));
        look(request.facts());
        look(record.facts());
    }

    private void look(Attribute attribute, String code) {
        if (compiled.encoder.codes(attribute).number(code) == Codes.UNKNOWN) {
            attributes.add(attribute);
            if (attribute == Attribute.CATEGORY) {
                attributes.add(Attribute.DEPTH);
                attributes.add(Attribute.SENSITIVITY);
            }
            if (attribute == Attribute.ROLE) {
                attributes.add(Attribute.RECIPIENT);
            }
        }
    }

    private void look(Facts stated) {
        for (int i = 0; i < stated.size(); i++) {
            if (!compiled.encoder.isKnown(stated.key(i), stated.value(i))) {
                facts.add(stated.key(i));
            }
        }
    }

    List<Rule> rules() {
        return compiled.rules.stream().filter(rule -> looksAt(rule.when())).toList();
    }

    private boolean looksAt(Condition condition) {
        for (Condition part : Conditions.within(condition)) {
            if (part instanceof Condition.In in && attributes.contains(in.attribute())) {
                return true;
            }
            if (Mentioned.facts(part).stream().anyMatch(facts::contains)) {
                return true;
            }
            if (part instanceof Condition.Defined defined) {
                Definition definition = definitions.get(defined.id());
                if (definition != null && looksAt(definition.when())) {
                    return true;
                }
            }
        }
        return false;
    }
}
