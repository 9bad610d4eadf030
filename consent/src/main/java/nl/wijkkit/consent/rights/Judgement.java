package nl.wijkkit.consent.rights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.consent.decision.Verdict;
import nl.wijkkit.consent.vocabulary.Duty;

/**
 * What follows from the law for a request, with what carried it.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param result  granted, partly or refused
 * @param right  the id of the right
 * @param table  the id and version of the table of rights
 * @param standing  what the rules of access say of who asks
 * @param parts  what becomes of each part, in the order of the request
 * @param duties  what must be done, in order of their codes
 */
public record Judgement(
        Result result, String right, String table, Verdict standing, List<PartResult> parts, List<Duty> duties) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no part, or the result is not that of the parts
     */
    public Judgement {
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(standing, "standing");
        parts = List.copyOf(parts);
        duties = List.copyOf(duties);
        if (result != of(parts.stream().map(PartResult::result))) {
            throw new IllegalArgumentException("the result must be that of the parts");
        }
    }

    /** The result of results: all granted, all refused, or something between. */
    static Result of(Stream<Result> results) {
        List<Result> different = results.distinct().toList();
        if (different.isEmpty()) {
            throw new IllegalArgumentException("a request must have at least one part");
        }
        return different.size() == 1 ? different.get(0) : Result.PARTLY;
    }

    /**
     * Returns the grounds of refusal that hold for some part.
     *
     * @return the ids, each once, in order
     */
    public List<String> grounds() {
        return parts.stream()
                .flatMap(part -> part.grounds().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the parts with a result.
     *
     * @param wanted  the result
     * @return the ids of the parts, in the order of the request
     */
    public List<String> partsThatAre(Result wanted) {
        return parts.stream()
                .filter(part -> part.result() == wanted)
                .map(PartResult::part)
                .toList();
    }

    /**
     * Returns the result, the right and the grounds.
     *
     * @return a short description, without the parts
     */
    @Override
    public String toString() {
        return "Judgement[" + result + ", " + right + ", " + grounds() + "]";
    }
}
