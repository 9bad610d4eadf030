package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * How it can be shown that someone agreed (AVG 7(1)).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param form  in what form
 * @param document  where the form, the log line or the note of the conversation is; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Proof(Proof.Form form, @Nullable DocumentId document) {

    /** The form in which someone agreed. */
    public enum Form {
        /** On paper. */
        WRITTEN(Text.of("schriftelijk", "in writing")),
        /** On a screen, by a clear act. */
        DIGITAL(Text.of("digitaal", "digital")),
        /** By word of mouth, and noted by whoever heard it. */
        ORAL(Text.of("mondeling, vastgelegd", "orally, recorded")),
        /** By a box that was ticked beforehand, which is no clear act. */
        PRETICKED_BOX(Text.of("vooraf aangevinkt vakje", "pre-ticked box")),
        /** Somebody remembers it, and nothing shows it. */
        NOT_RECORDED(Text.of("niet vastgelegd", "not recorded"));

        private final Text label;

        Form(Text label) {
            this.label = label;
        }

        /**
         * Returns what people call it.
         *
         * @return the label
         */
        public Text label() {
            return label;
        }
    }

    /** Checks that there is a form. */
    public Proof {
        Objects.requireNonNull(form, "form");
    }

    /**
     * Obtains a proof by a document.
     *
     * @param form  in what form
     * @param document  where it is
     * @return the proof
     */
    public static Proof of(Form form, DocumentId document) {
        return new Proof(form, Objects.requireNonNull(document, "document"));
    }

    /**
     * Obtains the proof that is this entry alone.
     *
     * @param form  in what form
     * @return the proof
     */
    public static Proof of(Form form) {
        return new Proof(form, null);
    }
}
