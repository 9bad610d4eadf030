package nl.wijkkit.consent.request;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.zrm.Text;

/**
 * A request that was read from a file, with its id there.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the row
 * @param request  the request
 * @param unknown  what in it the vocabulary does not know, such as a column or the key of a fact; a decision refuses such
 *     a request
 */
public record RequestRow(String id, Request request, List<Text> unknown) {

    /** Copies the list. */
    public RequestRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        unknown = List.copyOf(unknown);
    }

    /**
     * Returns the request in codes, never the id, which a person may have chosen.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "RequestRow[" + request + ", unknown=" + unknown.size() + "]";
    }
}
