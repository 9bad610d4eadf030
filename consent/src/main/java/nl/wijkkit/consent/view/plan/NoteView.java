package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import nl.wijkkit.plan.FreeText;

/**
 * What a worker wrote at a contact or an evaluation and that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"on", "text"})
public final class NoteView {

    private final LocalDate on;
    private final FreeText text;

    NoteView(LocalDate on, FreeText text) {
        this.on = on;
        this.text = text;
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate on() {
        return on;
    }

    /**
     * Returns what was written.
     *
     * @return what was written
     */
    @JsonProperty("text")
    public FreeText text() {
        return text;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "NoteView";
    }
}
