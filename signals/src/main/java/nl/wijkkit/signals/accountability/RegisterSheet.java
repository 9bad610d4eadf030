package nl.wijkkit.signals.accountability;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkkit.signals.triage.Triage;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;

/**
 * An entry for the algorithm register, made from the rules themselves, so that it never says less than they do.
 * <pre>{@code
 * RegisterSheet sheet = RegisterSheet.of(triage, deployment);
 * Map<String, String> entry = sheet.entry();
 * }</pre>
 * The register takes Dutch; the English texts are for your own readers. What a person must decide, such as whether this is an
 * AI system in the sense of Regulation (EU) 2024/1689, is a proposal here; read it before you publish it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param fields  what is filled in, in the order of the standard
 */
public record RegisterSheet(@JsonValue Map<RegisterField, Text> fields) {

    /** The version of the publication standard. */
    public static final String STANDARD = "1.0.0";

    /** Copies the fields into the order of the standard. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegisterSheet {
        Map<RegisterField, Text> ordered = new EnumMap<>(RegisterField.class);
        ordered.putAll(fields);
        fields = Collections.unmodifiableMap(ordered);
    }

    /**
     * Describes a policy.
     *
     * @param triage  the policy with its vocabulary and routing
     * @param deployment  who uses it, and what that organisation fills in itself
     * @return the sheet; look at its {@link #problems()} before you publish it
     */
    public static RegisterSheet of(Triage triage, Deployment deployment) {
        Map<RegisterField, Text> fields = new RegisterTexts(triage, deployment).fields();
        fields.putAll(deployment.fields());
        return new RegisterSheet(fields);
    }

    /**
     * Returns what a field says.
     *
     * @param field  the field
     * @return the text; empty if it is not filled in
     */
    public Optional<Text> get(RegisterField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * Returns the entry for the register: Dutch texts by the names of the standard.
     *
     * @return the fields that are filled in, in the order of the standard
     */
    public Map<String, String> entry() {
        Map<String, String> entry = new LinkedHashMap<>();
        fields.forEach((field, text) -> entry.put(field.standardName(), text.nl()));
        return Collections.unmodifiableMap(entry);
    }

    /**
     * Returns why the register would not take this entry: a required field that is empty, or a Dutch text that is too long.
     *
     * @return the problems; empty if it can be published
     */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (RegisterField field : RegisterField.values()) {
            Text text = fields.get(field);
            if (text == null && field.need() == RegisterField.Need.REQUIRED) {
                problems.add(new Problem(
                        "register-required",
                        field.label(),
                        Text.of("dit veld is verplicht", "this field is required")));
            } else if (text != null && text.nl().length() > field.most()) {
                problems.add(new Problem(
                        "register-length",
                        field.label(),
                        Text.of(
                                "verwacht: hoogstens " + field.most() + " tekens; het zijn er "
                                        + text.nl().length(),
                                "expected at most " + field.most() + " characters in Dutch, got "
                                        + text.nl().length())));
            }
        }
        return problems;
    }

    /**
     * Returns the sheet as Markdown, one heading per field.
     *
     * @param language  the language of the reader
     * @return the text, each line ended by a line feed
     */
    public String markdown(Language language) {
        StringBuilder text = new StringBuilder();
        text.append("# ")
                .append(Text.of("Algoritmeregister", "Algorithm register").in(language))
                .append("\n");
        fields.forEach((field, value) -> text.append("\n## ")
                .append(field.label().in(language))
                .append("\n\n")
                .append(value.in(language))
                .append("\n"));
        return text.toString();
    }

    /**
     * Returns the number of fields.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "RegisterSheet[" + fields.size() + "]";
    }
}
