package nl.wijkkit.plan.picture;

import java.util.Objects;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Text;

/**
 * A place that facts come from (<i>bron</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the stable name; not {@link SourceId#RESIDENT}, who is asked in a conversation
 * @param name  what people call it
 * @param law  the law that it is kept under
 */
public record FactSource(SourceId id, Text name, Law law) {

    /**
     * Checks that this is not the resident.
     *
     * @throws IllegalArgumentException if it is
     */
    public FactSource {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(law, "law");
        if (id.equals(SourceId.RESIDENT)) {
            throw new IllegalArgumentException("the resident is no source to query");
        }
    }
}
