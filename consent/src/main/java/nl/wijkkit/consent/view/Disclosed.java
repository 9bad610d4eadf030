package nl.wijkkit.consent.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import nl.wijkkit.consent.rule.Disclosure;
import org.jspecify.annotations.Nullable;

/**
 * Something of which at least <i>that</i> it is there is disclosed. What is not disclosed has no value of this type.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it.
 *
 * @param <T>  the type of the content
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"disclosure", "content"})
public final class Disclosed<T> {

    private final @Nullable T content;

    private Disclosed(@Nullable T content) {
        this.content = content;
    }

    /**
     * Obtains content that is disclosed.
     *
     * @param <T>  the type of the content
     * @param content  the content
     * @return the content as disclosed
     */
    public static <T> Disclosed<T> of(T content) {
        return new Disclosed<>(Objects.requireNonNull(content, "content"));
    }

    /**
     * Obtains that something is there, and no more.
     *
     * @param <T>  the type of the content that is not disclosed
     * @return that it is there
     */
    public static <T> Disclosed<T> that() {
        return new Disclosed<>(null);
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
