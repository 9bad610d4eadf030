package nl.wijkkit.consent.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rights.Claim;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a resident wants, before it was looked up which data it concerns. One wish about data of several laws becomes a
 * petition for each.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  what is asked
 * @param person  whose data
 * @param capacity  in what capacity it is asked
 * @param wish  the request in own words; null if there are none
 * @param restrictMeanwhile  whether to restrict the use as long as it is being looked into
 * @param records  the ids of the records or facts; empty for the whole file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Wanted(
        RightKind kind,
        PersonId person,
        GiverRole capacity,
        @Nullable FreeText wish,
        boolean restrictMeanwhile,
        List<String> records) {

    /** The part that stands for a file as a whole. */
    public static final String WHOLE_FILE = "file";

    /**
     * Copies the records.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public Wanted {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(capacity, "capacity");
        records = Shape.distinct(records, "records");
    }

    /**
     * Returns the opening of a petition about data of one law.
     *
     * @param subject  the person as known on the day: age, capacity, measures
     * @param origin  the law for which the data were collected
     * @param category  which data
     * @param inWriting  whether it was asked in writing
     * @param holder  who keeps the data and decides
     * @return the change with which the petition opens
     */
    public IntakeChange.Opened opening(
            Subject subject, Law origin, DataCategory category, boolean inWriting, Holder holder) {
        List<String> parts = records.isEmpty() ? List.of(WHOLE_FILE) : records;
        Claim claim = new Claim(kind, subject.withId(person), actor(), evidence(), origin, category, inWriting, parts);
        return new IntakeChange.Opened(claim, holder, wish, restrictMeanwhile);
    }

    /** How the rules of access see someone in this capacity; a brother or sister acts as a parent of an adult does. */
    private Actor actor() {
        return switch (capacity) {
            case SELF -> actor("CITIZEN", "SELF");
            case PARENT_WITH_AUTHORITY -> actor("PARENT", "LEGAL_REPRESENTATIVE");
            case PARENT_WITHOUT_AUTHORITY -> actor("PARENT", "NO_AUTHORITY");
            case GUARDIAN -> actor("GUARDIAN", "LEGAL_REPRESENTATIVE");
            case CURATOR -> actor("CURATOR", "LEGAL_REPRESENTATIVE");
            case MENTOR -> actor("MENTOR", "LEGAL_REPRESENTATIVE");
            case AUTHORISED -> actor("CITIZEN", "AUTHORISED");
            case PARTNER -> actor("PARTNER", "REPRESENTATIVE_BY_LAW");
            case FAMILY -> actor("PARENT", "REPRESENTATIVE_BY_LAW");
            case ADMINISTRATOR -> actor("FINANCIAL_ADMINISTRATOR", "LEGAL_REPRESENTATIVE");
        };
    }

    private static Actor actor(String role, String relation) {
        return Actor.of(Role.of(role), Relation.of(relation));
    }

    private List<Evidence> evidence() {
        return switch (capacity) {
            case SELF -> List.of(Evidence.of("SELF"));
            case PARENT_WITHOUT_AUTHORITY -> List.of();
            case AUTHORISED -> List.of(Evidence.of("WRITTEN_AUTHORISATION"));
            default -> List.of(Evidence.of("LEGAL_REPRESENTATION"));
        };
    }

    /**
     * Returns what is asked and in what capacity.
     *
     * @return a short description, without the person, the words and the records
     */
    @Override
    public String toString() {
        return "Wanted[" + kind + ", " + capacity + ", records=" + records.size() + "]";
    }
}
