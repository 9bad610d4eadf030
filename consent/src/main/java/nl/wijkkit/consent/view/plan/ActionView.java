package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An action that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"number", "what", "goals", "owner", "tier", "due", "status"})
public final class ActionView {

    private final int number;
    private final FreeText what;
    private final List<Integer> goals;
    private final PartyView owner;
    private final Tier tier;
    private final @Nullable LocalDate due;
    private final ActionStatus status;

    ActionView(
            int number,
            FreeText what,
            List<Integer> goals,
            PartyView owner,
            Tier tier,
            @Nullable LocalDate due,
            ActionStatus status) {
        this.number = number;
        this.what = what;
        this.goals = List.copyOf(goals);
        this.owner = owner;
        this.tier = tier;
        this.due = due;
        this.status = status;
    }

    /**
     * Returns the number of this action in this view.
     *
     * @return the number, 1 or more, which says nothing of what is not shown
     */
    @JsonProperty("number")
    public int number() {
        return number;
    }

    /**
     * Returns what is done.
     *
     * @return what is done
     */
    @JsonProperty("what")
    public FreeText what() {
        return what;
    }

    /**
     * Returns the numbers of the goals in this view.
     *
     * @return the numbers of the goals in this view; goals that are not disclosed have none
     */
    @JsonProperty("goals")
    public List<Integer> goals() {
        return goals;
    }

    /**
     * Returns who does it.
     *
     * @return who does it
     */
    @JsonProperty("owner")
    public PartyView owner() {
        return owner;
    }

    /**
     * Returns what kind of help it is.
     *
     * @return what kind of help it is
     */
    @JsonProperty("tier")
    public Tier tier() {
        return tier;
    }

    /**
     * Returns the last day.
     *
     * @return the last day; null if there is none
     */
    @JsonProperty("due")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate due() {
        return due;
    }

    /**
     * Returns how far it is.
     *
     * @return how far it is
     */
    @JsonProperty("status")
    public ActionStatus status() {
        return status;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "ActionView";
    }
}
