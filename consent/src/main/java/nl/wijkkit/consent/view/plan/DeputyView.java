package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import nl.wijkkit.consent.view.PartyView;

/**
 * Someone who stands in for the director (<i>vervanger</i>), now or later.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"deputy", "from", "until"})
public final class DeputyView {

    private final PartyView deputy;
    private final LocalDate from;
    private final LocalDate until;

    DeputyView(PartyView deputy, LocalDate from, LocalDate until) {
        this.deputy = deputy;
        this.from = from;
        this.until = until;
    }

    /**
     * Returns who stands in.
     *
     * @return who stands in
     */
    @JsonProperty("deputy")
    public PartyView deputy() {
        return deputy;
    }

    /**
     * Returns the first day.
     *
     * @return the first day
     */
    @JsonProperty("from")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate from() {
        return from;
    }

    /**
     * Returns the day after the last.
     *
     * @return the day after the last
     */
    @JsonProperty("until")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate until() {
        return until;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "DeputyView";
    }
}
