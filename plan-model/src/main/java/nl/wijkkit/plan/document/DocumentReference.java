package nl.wijkkit.plan.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A document that lies in an archive, by reference.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the document's id
 * @param title  what it is
 * @param about  the members of the family that it is about, all different; empty means the family as a whole
 * @param on  the day of the document
 * @param location  where to find it; null if the id is enough for your archive
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentReference(
        DocumentId id,
        FreeText title,
        List<PersonId> about,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        @Nullable URI location) {

    /**
     * Copies the persons.
     *
     * @throws IllegalArgumentException if a person occurs twice
     */
    public DocumentReference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        about = Shape.distinct(about, "persons");
        Objects.requireNonNull(on, "on");
    }

    /**
     * Returns a copy with another id.
     *
     * @param value  the id
     * @return the copy
     */
    public DocumentReference withId(DocumentId value) {
        return new DocumentReference(value, title, about, on, location);
    }

    /**
     * Returns a copy about other people.
     *
     * @param value  the members of the family; empty means the family as a whole
     * @return the copy
     * @throws IllegalArgumentException if a person occurs twice
     */
    public DocumentReference withAbout(List<PersonId> value) {
        return new DocumentReference(id, title, value, on, location);
    }

    /**
     * Returns the id and the number of persons.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "DocumentReference[" + id + ", persons=" + about.size() + "]";
    }
}
