package nl.wijkkit.consent.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.wijkkit.consent.rule.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * Something of which at least <i>that</i> it is there is disclosed. What is not disclosed has no value of this type.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 *
 * @param <T>  the type of the content
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"disclosure", "content"})
public final class Disclosed<T> {

    private final @Nullable T content;

    Disclosed(@Nullable T content) {
        this.content = content;
    }

    /**
     * Returns how much is disclosed.
     *
     * @return that, or content
     */
    @JsonProperty("disclosure")
    public Disclosure disclosure() {
        return content == null ? Disclosure.THAT : Disclosure.CONTENT;
    }

    /**
     * Returns the content.
     *
     * @return the content; null if only that it is there is disclosed
     */
    @JsonProperty("content")
    public @Nullable T content() {
        return content;
    }

    /**
     * Returns how much is disclosed.
     *
     * @return a short description without the content
     */
    @Override
    public String toString() {
        return "Disclosed[" + disclosure() + "]";
    }
}
