package nl.wijkkit.consent.petition;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.rights.Judge;
import nl.wijkkit.consent.rights.Judgement;
import nl.wijkkit.consent.rights.Result;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.consent.rights.Told;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;

/**
 * What a person gets who asked for access or for data to take along: a list to make the copy by.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param petition  the request
 * @param kind  {@link RightKind#ACCESS} or {@link RightKind#PORTABILITY}
 * @param origin  the law for which the data were collected
 * @param category  which data
 * @param whole  the ids of the records that are given as they are
 * @param inPart  the ids of the records from which something is left out
 * @param told  what is told beside the data (AVG 15(1)); nothing for data to take along
 * @param duties  what must be done in making the copy, such as leaving out third parties
 * @param machineReadable  whether the copy must be in a structured, commonly used and machine-readable format (AVG 20(1))
 */
public record Takeout(
        PetitionId petition,
        RightKind kind,
        Law origin,
        DataCategory category,
        List<String> whole,
        List<String> inPart,
        List<Told> told,
        List<Duty> duties,
        boolean machineReadable) {

    /** Copies the lists. */
    public Takeout {
        Objects.requireNonNull(petition, "petition");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(category, "category");
        whole = List.copyOf(whole);
        inPart = List.copyOf(inPart);
        told = List.copyOf(told);
        duties = List.copyOf(duties);
    }

    /**
     * Obtains the list for a request. A record that is refused is left out without a trace.
     *
     * @param petition  a request for access or to take data along that was decided
     * @param judge  says what is told beside the data
     * @return the list
     * @throws IllegalArgumentException if the request asks something else or was not decided
     */
    public static Takeout of(Petition petition, Judge judge) {
        RightKind kind = petition.claim().kind();
        boolean access = kind == RightKind.ACCESS;
        if (!access && kind != RightKind.PORTABILITY) {
            throw new IllegalArgumentException("expected a request for access or portability, got " + kind);
        }
        Judgement judgement = petition.judgement()
                .orElseThrow(() -> new IllegalArgumentException("expected a request that was decided"));
        boolean given = judgement.result() != Result.REFUSED;
        return new Takeout(
                petition.id(),
                kind,
                petition.claim().origin(),
                petition.claim().category(),
                judgement.partsThatAre(Result.GRANTED),
                judgement.partsThatAre(Result.PARTLY),
                access && given ? judge.table().told() : List.of(),
                judgement.duties(),
                !access);
    }

    /**
     * Returns the request and counts.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Takeout[" + petition + ", " + kind + ", whole=" + whole.size() + ", inPart=" + inPart.size() + "]";
    }
}
