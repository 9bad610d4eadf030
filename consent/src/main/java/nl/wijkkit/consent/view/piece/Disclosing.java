package nl.wijkkit.consent.view.piece;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.vocabulary.Duty;
import org.jspecify.annotations.Nullable;

/** Takes what was granted out of pieces, and keeps which parts are shown. For use by one thread. */
public final class Disclosing {

    private final Granted granted;
    private final List<Part> shown = new ArrayList<>();

    /**
     * Makes it for one view.
     *
     * @param granted  what was decided and logged
     */
    public Disclosing(Granted granted) {
        this.granted = granted;
    }

    /**
     * Returns how much of a part is shown, and counts it as shown if that is anything.
     *
     * @param part  the part
     * @return the level
     */
    public Disclosure show(Part part) {
        Disclosure level = granted.of(part);
        if (level != Disclosure.NOTHING) {
            shown.add(part);
        }
        return level;
    }

    /**
     * Returns who may be named in a part.
     *
     * @param part  the part
     * @return who may be named
     */
    public Naming naming(Part part) {
        return Naming.of(granted, part);
    }

    /**
     * Returns what is disclosed of a list.
     *
     * @param <T>  the type of the content
     * @param pieces  the list
     * @return a shorter list, in the same order, that leaves no hole
     */
    public <T> List<Disclosed<T>> list(List<Piece<T>> pieces) {
        List<Disclosed<T>> disclosed = new ArrayList<>(pieces.size());
        for (Piece<T> piece : pieces) {
            Disclosed<T> one = field(piece);
            if (one != null) {
                disclosed.add(one);
            }
        }
        return disclosed;
    }

    /**
     * Returns what is disclosed of one field.
     *
     * @param <T>  the type of the content
     * @param piece  the field; null if there is none
     * @return the field; null if nothing of it is disclosed, or there is none
     */
    public <T> @Nullable Disclosed<T> field(@Nullable Piece<T> piece) {
        if (piece == null) {
            return null;
        }
        return switch (show(piece.part())) {
            case NOTHING -> null;
            case THAT -> Disclosed.that();
            case CONTENT -> Disclosed.of(piece.content().apply(naming(piece.part())));
        };
    }

    /**
     * Returns the duties that come with all that is shown.
     *
     * @return the duties, in order of their codes
     */
    public List<Duty> duties() {
        return granted.duties(shown);
    }
}
