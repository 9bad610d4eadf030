package nl.wijkkit.signals.accountability;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;

/**
 * What a description needs and no rule says: who uses the rules, and what that organisation decided around them.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param organisation  the full name of the organisation
 * @param contact  a web or e-mail address for questions
 * @param status  whether the rules are in use
 * @param fields  what the organisation itself fills in, which goes before what is generated, such as the begin date
 * @param seenBy  who sees signals and levels, beside the desks of the routing
 * @param retention  how long what is kept, at least one
 */
public record Deployment(
        String organisation,
        String contact,
        Status status,
        Map<RegisterField, Text> fields,
        List<Text> seenBy,
        List<Retention> retention) {

    /** Whether the rules are in use. */
    public enum Status {
        /** <i>In ontwikkeling</i>. */
        IN_DEVELOPMENT(Text.of("In ontwikkeling", "In development")),
        /** <i>In gebruik</i>. */
        IN_USE(Text.of("In gebruik", "In use")),
        /** <i>Buiten gebruik</i>. */
        OUT_OF_USE(Text.of("Buiten gebruik", "Out of use"));

        private final Text label;

        Status(Text label) {
            this.label = label;
        }

        /**
         * Returns the name, the Dutch one as the register has it.
         *
         * @return the name
         */
        public Text label() {
            return label;
        }
    }

    /**
     * How long something is kept.
     *
     * @param what  what is kept, such as signals on arrears
     * @param term  how long, from when
     * @param source  the law or decision that says so
     */
    public record Retention(Text what, Text term, Source source) {

        /** Checks that all parts are there. */
        public Retention {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * Copies the collections.
     *
     * @throws IllegalArgumentException if a name is blank, or nothing says how long signals are kept
     */
    public Deployment {
        if (organisation.isBlank() || contact.isBlank()) {
            throw new IllegalArgumentException("a deployment must name an organisation and a contact");
        }
        Objects.requireNonNull(status, "status");
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        seenBy = List.copyOf(seenBy);
        retention = List.copyOf(retention);
        if (retention.isEmpty()) {
            throw new IllegalArgumentException("a deployment must say how long signals are kept");
        }
    }

    /**
     * Returns the organisation.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Deployment[" + organisation + "]";
    }
}
