package nl.wijkkit.consent.view;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The content of an action (<i>actie</i>) that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"what", "goals", "owner", "tier", "due", "status"})
public final class ActionView {

    private final FreeText what;
    private final List<Integer> goals;
    private final PartyView owner;
    private final Tier tier;
    private final @Nullable LocalDate due;
    private final ActionStatus status;

    ActionView(
            FreeText what,
            List<Integer> goals,
            PartyView owner,
            Tier tier,
            @Nullable LocalDate due,
            ActionStatus status) {
        this.what = what;
        this.goals = List.copyOf(goals);
        this.owner = owner;
        this.tier = tier;
        this.due = due;
        this.status = status;
    }

    /**
     * Returns what is to be done.
     *
     * @return what is to be done
     */
    @JsonProperty("what")
    public FreeText what() {
        return what;
    }

    /**
     * Returns the numbers in this view of its goals.
     *
     * @return the numbers in this view of its goals; goals that are not disclosed are left out
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
     * Returns how heavy the help is.
     *
     * @return how heavy the help is
     */
    @JsonProperty("tier")
    public Tier tier() {
        return tier;
    }

    /**
     * Returns the day by which it is to be done.
     *
     * @return the day by which it is to be done; null if there is none
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
