package nl.wijkkit.zrm.screening;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.instrument.DomainKey;

/** Writes screening rules as JSON that {@link ScreeningReader} reads back into equal rules. */
public final class ScreeningWriter {

    private final JsonGenerator json;

    private ScreeningWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes screening rules.
     *
     * @param screening  the rules
     * @return a JSON document with line breaks, its rules sorted by id
     */
    public static String write(Screening screening) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createGenerator(text)) {
            new ScreeningWriter(json).screening(screening);
        }
        return text.toString().strip() + "\n";
    }

    private void screening(Screening screening) {
        json.writeStartObject().write("id", screening.id());
        text("name", screening.name());
        json.write("instrument", screening.instrument().value())
                .write("scale", screening.scale())
                .write("notApplicable", screening.notApplicable().name())
                .writeStartArray("classes");
        for (ScreeningClass one : screening.classes()) {
            json.writeStartObject().write("key", one.key());
            text("name", one.name());
            json.writeEnd();
        }
        json.writeEnd().writeStartArray("rules");
        screening.rules().forEach(this::rule);
        json.writeEnd().writeEnd();
    }

    private void text(String field, Text text) {
        json.writeStartObject(field)
                .write("nl", text.nl())
                .write("en", text.en())
                .writeEnd();
    }

    private void rule(Rule rule) {
        String kind = rule.fold(condition -> "condition", model -> "model");
        json.writeStartObject().write("kind", kind).write("id", rule.id());
        text("sentence", rule.sentence());
        Source source = rule.source();
        json.writeStartObject("source")
                .write("reference", source.reference())
                .write("certainty", source.certainty().name())
                .writeEnd()
                .write("validFrom", rule.validFrom().toString());
        if (rule.validUntil() != null) {
            json.write("validUntil", rule.validUntil().toString());
        }
        rule.fold(this::byCondition, this::byModel).writeEnd();
    }

    private JsonGenerator byCondition(Rule.ByCondition rule) {
        json.writeStartObject("when");
        content(rule.when());
        return json.writeEnd().write("then", rule.then());
    }

    private JsonGenerator byModel(Rule.ByModel rule) {
        json.writeStartObject("model")
                .write("intercept", number(rule.model().intercept()))
                .writeStartObject("terms");
        rule.model().terms().forEach((domain, term) -> {
            json.writeStartArray(domain.value());
            term.forEach(number -> json.write(number(number)));
            json.writeEnd();
        });
        json.writeEnd().writeEnd().writeStartArray("bands");
        for (ProbabilityBand band : rule.bands()) {
            json.writeStartObject()
                    .write("from", number(band.from()))
                    .write("then", band.then())
                    .writeEnd();
        }
        return json.writeEnd();
    }

    /** Writes the shortest number that reads back as the same double. */
    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value);
    }

    private void item(Condition condition) {
        json.writeStartObject();
        content(condition);
        json.writeEnd();
    }

    private JsonGenerator content(Condition condition) {
        return condition.fold(new Condition.Cases<>() {
            @Override
            public JsonGenerator atOrBelow(Condition.AtOrBelow count) {
                json.write("kind", "at-or-below").writeStartArray("domains");
                count.domains().forEach(domain -> json.write(domain.value()));
                return json.writeEnd().write("level", count.level().toString()).write("atLeast", count.atLeast());
            }

            @Override
            public JsonGenerator dichotomy(Condition.Dichotomy dichotomy) {
                json.write("kind", "dichotomy").writeStartObject("cuts");
                for (Map.Entry<DomainKey, Level> cut : dichotomy.cuts().entrySet()) {
                    json.write(cut.getKey().value(), cut.getValue().toString());
                }
                return json.writeEnd().write("min", dichotomy.min()).write("max", dichotomy.max());
            }

            @Override
            public JsonGenerator all(Condition.All all) {
                return parts("all", all.conditions());
            }

            @Override
            public JsonGenerator any(Condition.Any any) {
                return parts("any", any.conditions());
            }

            @Override
            public JsonGenerator not(Condition.Not not) {
                json.write("kind", "not").writeStartObject("condition");
                content(not.condition());
                return json.writeEnd();
            }

            private JsonGenerator parts(String kind, List<Condition> conditions) {
                json.write("kind", kind).writeStartArray("conditions");
                conditions.forEach(ScreeningWriter.this::item);
                return json.writeEnd();
            }
        });
    }
}
