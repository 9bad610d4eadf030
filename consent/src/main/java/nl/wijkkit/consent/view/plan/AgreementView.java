package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.agreement.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * The content of an agreement (<i>afspraak</i>) that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"formality", "what", "between", "on", "until"})
public final class AgreementView {

    private final Agreement.Formality formality;
    private final FreeText what;
    private final List<PartyView> between;
    private final LocalDate on;
    private final @Nullable LocalDate until;

    AgreementView(
            Agreement.Formality formality,
            FreeText what,
            List<PartyView> between,
            LocalDate on,
            @Nullable LocalDate until) {
        this.formality = formality;
        this.what = what;
        this.between = List.copyOf(between);
        this.on = on;
        this.until = until;
    }

    /**
     * Returns how formal it is.
     *
     * @return how formal it is
     */
    @JsonProperty("formality")
    public Agreement.Formality formality() {
        return formality;
    }

    /**
     * Returns what was agreed.
     *
     * @return what was agreed
     */
    @JsonProperty("what")
    public FreeText what() {
        return what;
    }

    /**
     * Returns the parties.
     *
     * @return the parties
     */
    @JsonProperty("between")
    public List<PartyView> between() {
        return between;
    }

    /**
     * Returns the day on which it was made.
     *
     * @return the day on which it was made
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate on() {
        return on;
    }

    /**
     * Returns the day on which it ends.
     *
     * @return the day on which it ends; null if that is not known
     */
    @JsonProperty("until")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate until() {
        return until;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "AgreementView";
    }
}
