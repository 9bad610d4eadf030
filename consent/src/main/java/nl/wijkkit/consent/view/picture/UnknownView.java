package nl.wijkkit.consent.view.picture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.FactKind;

/**
 * Something of which it is disclosed that nothing is known.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"subject", "kind"})
public final class UnknownView {

    private final PersonId subject;
    private final FactKind kind;

    UnknownView(PersonId subject, FactKind kind) {
        this.subject = subject;
        this.kind = kind;
    }

    /**
     * Returns the person.
     *
     * @return the person
     */
    @JsonProperty("subject")
    public PersonId subject() {
        return subject;
    }

    /**
     * Returns what is not known.
     *
     * @return what is not known
     */
    @JsonProperty("kind")
    public FactKind kind() {
        return kind;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "UnknownView";
    }
}
