package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation (<i>evaluatie</i>) that is disclosed, without its findings.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"on", "tookPart", "next"})
public final class EvaluationView {

    private final LocalDate on;
    private final List<PartyView> tookPart;
    private final @Nullable LocalDate next;

    EvaluationView(LocalDate on, List<PartyView> tookPart, @Nullable LocalDate next) {
        this.on = on;
        this.tookPart = List.copyOf(tookPart);
        this.next = next;
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
     * Returns who took part.
     *
     * @return who took part
     */
    @JsonProperty("tookPart")
    public List<PartyView> tookPart() {
        return tookPart;
    }

    /**
     * Returns the day of the next one.
     *
     * @return the day of the next one; null if none is planned
     */
    @JsonProperty("next")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate next() {
        return next;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "EvaluationView";
    }
}
