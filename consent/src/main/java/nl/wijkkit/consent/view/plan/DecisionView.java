package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.agreement.Decision;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The content of a decision (<i>besluit, beschikking</i>) that is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"outcome", "what", "law", "article", "takenBy", "forWhom", "on", "from", "until"})
public final class DecisionView {

    private final Decision.Outcome outcome;
    private final FreeText what;
    private final Law law;
    private final @Nullable String article;
    private final PartyView takenBy;
    private final List<PersonId> forWhom;
    private final LocalDate on;
    private final @Nullable LocalDate from;
    private final @Nullable LocalDate until;

    DecisionView(
            Decision.Outcome outcome,
            FreeText what,
            Law law,
            @Nullable String article,
            PartyView takenBy,
            List<PersonId> forWhom,
            LocalDate on,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        this.outcome = outcome;
        this.what = what;
        this.law = law;
        this.article = article;
        this.takenBy = takenBy;
        this.forWhom = List.copyOf(forWhom);
        this.on = on;
        this.from = from;
        this.until = until;
    }

    /**
     * Returns the outcome.
     *
     * @return the outcome
     */
    @JsonProperty("outcome")
    public Decision.Outcome outcome() {
        return outcome;
    }

    /**
     * Returns what was decided.
     *
     * @return what was decided
     */
    @JsonProperty("what")
    public FreeText what() {
        return what;
    }

    /**
     * Returns the law that it rests on.
     *
     * @return the law that it rests on
     */
    @JsonProperty("law")
    public Law law() {
        return law;
    }

    /**
     * Returns the article.
     *
     * @return the article; null if it is not stated
     */
    @JsonProperty("article")
    public @Nullable String article() {
        return article;
    }

    /**
     * Returns who took it.
     *
     * @return who took it
     */
    @JsonProperty("takenBy")
    public PartyView takenBy() {
        return takenBy;
    }

    /**
     * Returns the persons whom it is about.
     *
     * @return the persons whom it is about; empty means the family as a whole
     */
    @JsonProperty("forWhom")
    public List<PersonId> forWhom() {
        return forWhom;
    }

    /**
     * Returns the day on which it was taken.
     *
     * @return the day on which it was taken
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate on() {
        return on;
    }

    /**
     * Returns the first day on which it holds.
     *
     * @return the first day on which it holds; null if that is not stated
     */
    @JsonProperty("from")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable LocalDate from() {
        return from;
    }

    /**
     * Returns the day on which it ends.
     *
     * @return the day on which it ends; null if that is not stated
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
        return "DecisionView";
    }
}
