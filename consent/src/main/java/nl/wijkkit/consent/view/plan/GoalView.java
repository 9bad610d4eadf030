package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.plan.person.PersonId;

/**
 * The content of a goal (<i>doel</i>) that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonPropertyOrder({"number", "words", "forWhom", "status"})
public final class GoalView {

    private final int number;
    private final FreeText words;
    private final List<PersonId> forWhom;
    private final GoalStatus status;

    GoalView(int number, FreeText words, List<PersonId> forWhom, GoalStatus status) {
        this.number = number;
        this.words = words;
        this.forWhom = List.copyOf(forWhom);
        this.status = status;
    }

    /**
     * Returns the number in this view, from 1.
     *
     * @return the number in this view, from 1; it is not the number in the plan
     */
    @JsonProperty("number")
    public int number() {
        return number;
    }

    /**
     * Returns the words of the family.
     *
     * @return the words of the family
     */
    @JsonProperty("words")
    public FreeText words() {
        return words;
    }

    /**
     * Returns the persons whom it is for.
     *
     * @return the persons whom it is for; empty means the family as a whole
     */
    @JsonProperty("forWhom")
    public List<PersonId> forWhom() {
        return forWhom;
    }

    /**
     * Returns how far it is.
     *
     * @return how far it is
     */
    @JsonProperty("status")
    public GoalStatus status() {
        return status;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "GoalView";
    }
}
