package nl.wijkkit.consent.view.piece;

import java.util.function.Function;
import nl.wijkkit.consent.gate.Part;

/**
 * A part with the content that it has if it is disclosed.
 *
 * @param <T>  the type of the content
 * @param part  the part
 * @param content  makes the content, for the names that may be named
 */
public record Piece<T>(Part part, Function<Naming, T> content) {

    /**
     * Returns the part.
     *
     * @return a short description without the content
     */
    @Override
    public String toString() {
        return "Piece[" + part + "]";
    }
}
