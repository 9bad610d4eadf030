package nl.wijkkit.consent.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;

/**
 * A part with the content that it has if it is disclosed.
 *
 * @param part  the part
 * @param content  makes the content, for the names that may be named
 */
record Piece<T>(Part part, Function<Naming, T> content) {

    /** What of these pieces is disclosed; parts that are shown are added to a list. */
    static <T> List<Disclosed<T>> disclose(List<Piece<T>> pieces, Granted granted, List<Part> shown) {
        List<Disclosed<T>> disclosed = new ArrayList<>();
        for (Piece<T> piece : pieces) {
            switch (granted.of(piece.part)) {
                case NOTHING -> {}
                case THAT -> {
                    shown.add(piece.part);
                    disclosed.add(new Disclosed<>(null));
                }
                case CONTENT -> {
                    shown.add(piece.part);
                    disclosed.add(new Disclosed<>(piece.content.apply(Naming.of(granted, piece.part))));
                }
            }
        }
        return disclosed;
    }
}
