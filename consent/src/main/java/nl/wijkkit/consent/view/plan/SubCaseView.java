package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.PartyView;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.subcase.SubCaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A sub-case (<i>deelzaak</i>) that is disclosed, with its own status and term.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"subject", "executor", "actions", "term", "status", "data", "documents"})
public final class SubCaseView {

    private final FreeText subject;
    private final PartyView executor;
    private final List<Integer> actions;
    private final LocalDate term;
    private final SubCaseStatus status;
    private final @Nullable Disclosed<Map<String, FreeText>> data;
    private final List<Integer> documents;

    SubCaseView(
            FreeText subject,
            PartyView executor,
            List<Integer> actions,
            LocalDate term,
            SubCaseStatus status,
            @Nullable Disclosed<Map<String, FreeText>> data,
            List<Integer> documents) {
        this.subject = subject;
        this.executor = executor;
        this.actions = List.copyOf(actions);
        this.term = term;
        this.status = status;
        this.data = data;
        this.documents = List.copyOf(documents);
    }

    /**
     * Returns what it is about.
     *
     * @return what it is about
     */
    @JsonProperty("subject")
    public FreeText subject() {
        return subject;
    }

    /**
     * Returns who carries it out.
     *
     * @return who carries it out
     */
    @JsonProperty("executor")
    public PartyView executor() {
        return executor;
    }

    /**
     * Returns the numbers of its actions in this view.
     *
     * @return the numbers of its actions in this view; actions that are not disclosed have none
     */
    @JsonProperty("actions")
    public List<Integer> actions() {
        return actions;
    }

    /**
     * Returns the day on which it must be done.
     *
     * @return the day on which it must be done
     */
    @JsonProperty("term")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate term() {
        return term;
    }

    /**
     * Returns how far it is.
     *
     * @return how far it is
     */
    @JsonProperty("status")
    public SubCaseStatus status() {
        return status;
    }

    /**
     * Returns its own fields.
     *
     * @return its own fields, by name in order; null if there are none or they are not disclosed
     */
    @JsonProperty("data")
    public @Nullable Disclosed<Map<String, FreeText>> data() {
        return data;
    }

    /**
     * Returns the numbers of its documents in this view.
     *
     * @return the numbers of its documents in this view; documents that are not disclosed have none
     */
    @JsonProperty("documents")
    public List<Integer> documents() {
        return documents;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "SubCaseView";
    }
}
