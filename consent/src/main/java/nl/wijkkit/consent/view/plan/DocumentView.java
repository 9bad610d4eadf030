package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a document (<i>verwijzing naar een document</i>) that is disclosed. Whoever may see the reference sees the
 * document where it is kept, by that system's own decision.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"number", "title", "about", "on", "location"})
public final class DocumentView {

    private final int number;
    private final FreeText title;
    private final List<PersonId> about;
    private final LocalDate on;
    private final @Nullable URI location;

    DocumentView(int number, FreeText title, List<PersonId> about, LocalDate on, @Nullable URI location) {
        this.number = number;
        this.title = title;
        this.about = List.copyOf(about);
        this.on = on;
        this.location = location;
    }

    /**
     * Returns the number of this document in this view.
     *
     * @return the number, 1 or more, which says nothing of what is not shown
     */
    @JsonProperty("number")
    public int number() {
        return number;
    }

    /**
     * Returns the title.
     *
     * @return the title
     */
    @JsonProperty("title")
    public FreeText title() {
        return title;
    }

    /**
     * Returns the members whom it is about.
     *
     * @return the members; empty if it is about the family as a whole
     */
    @JsonProperty("about")
    public List<PersonId> about() {
        return about;
    }

    /**
     * Returns the day of the document.
     *
     * @return the day of the document
     */
    @JsonProperty("on")
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public LocalDate on() {
        return on;
    }

    /**
     * Returns where it is kept.
     *
     * @return where it is kept; null if that is not told
     */
    @JsonProperty("location")
    public @Nullable URI location() {
        return location;
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "DocumentView";
    }
}
