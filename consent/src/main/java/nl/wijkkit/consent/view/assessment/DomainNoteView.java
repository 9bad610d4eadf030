package nl.wijkkit.consent.view.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.zrm.instrument.DomainKey;

/**
 * Something written about a domain that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"domain", "text"})
public final class DomainNoteView {

    private final DomainKey domain;
    private final String text;

    DomainNoteView(DomainKey domain, String text) {
        this.domain = domain;
        this.text = text;
    }

    /**
     * Returns the domain.
     *
     * @return the domain
     */
    @JsonProperty("domain")
    public DomainKey domain() {
        return domain;
    }

    /**
     * Returns the text.
     *
     * @return the text
     */
    @JsonProperty("text")
    public String text() {
        return text;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "DomainNoteView";
    }
}
