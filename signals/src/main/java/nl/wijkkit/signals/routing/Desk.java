package nl.wijkkit.signals.routing;

import java.util.Objects;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.zrm.Text;

/**
 * A desk (<i>loket</i> or <i>team</i>) that can be given a signal.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  which desk
 * @param name  what people call it
 * @param responsible  who must keep the term of what is given to this desk
 */
public record Desk(DeskId id, Text name, Responsible responsible) {

    /** Who must keep a term (<i>verantwoordelijke partij</i>). */
    public enum Responsible {
        /** The mayor and aldermen, <i>burgemeester en wethouders</i>. */
        COLLEGE,
        /** The certified institution that carries out a measure, <i>gecertificeerde instelling</i>. */
        GI,
        /** The advice and reporting centre, <i>Veilig Thuis</i>. */
        VEILIG_THUIS
    }

    /** Checks that all parts are there. */
    public Desk {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(responsible, "responsible");
    }
}
