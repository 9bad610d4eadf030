package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.contact.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * A contact (<i>contactmoment</i>) that is disclosed, without its note.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"kind", "on", "duration", "tookPart"})
public final class ContactView {

    private final ContactKind kind;
    private final LocalDate on;
    private final @Nullable Duration duration;
    private final List<PartyView> tookPart;

    ContactView(ContactKind kind, LocalDate on, @Nullable Duration duration, List<PartyView> tookPart) {
        this.kind = kind;
        this.on = on;
        this.duration = duration;
        this.tookPart = List.copyOf(tookPart);
    }

    /**
     * Returns what kind of contact.
     *
     * @return what kind of contact
     */
    @JsonProperty("kind")
    public ContactKind kind() {
        return kind;
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
     * Returns how long it took.
     *
     * @return how long it took; null if that was not recorded
     */
    @JsonProperty("duration")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable Duration duration() {
        return duration;
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
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "ContactView";
    }
}
