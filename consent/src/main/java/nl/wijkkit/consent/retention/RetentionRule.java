package nl.wijkkit.consent.retention;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * How long a law keeps one kind of record.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  the id of the rule: lower case words joined by hyphens
 * @param law  the law that the record was made for
 * @param kind  the kind of record: lower case words joined by hyphens, such as {@code client-file}
 * @param start  the moment from which the term runs
 * @param term  the term, more than nothing; null for a bill whose term is not known, or where no law sets one
 * @param ageLimit  an age that makes the term longer or shorter; null if there is none
 * @param mayBeLonger  whether the law lets the holder keep the record longer as far as that is needed
 * @param onRequest  within which time a request to destroy the record is carried out; null if the law knows no such right
 * @param from  the first day on which the rule holds; null for a rule without a term, which holds only once the term is set
 * @param until  the day on which it no longer holds; null if no end is known
 * @param text  the rule in a sentence
 * @param source  where it stands
 */
public record RetentionRule(
        String id,
        Law law,
        String kind,
        Start start,
        @Nullable Period term,
        @Nullable AgeLimit ageLimit,
        boolean mayBeLonger,
        @Nullable Period onRequest,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Text text,
        Source source) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the shapes.
     *
     * @throws IllegalArgumentException if an id or a kind has another shape, a term is nothing or less, a rule that holds has no
     *     term, or its end does not lie after its first day
     */
    public RetentionRule {
        requireId(id, "id");
        requireId(kind, "kind");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        requireTerm(term);
        requireTerm(onRequest);
        if (from != null && term == null) {
            throw new IllegalArgumentException("a rule that holds must have a term");
        }
        if (until != null && (from == null || !until.isAfter(from))) {
            throw new IllegalArgumentException("a rule must end after its first day");
        }
    }

    /**
     * Returns whether this is a bill that was not switched on, or a record for which the holder must set the term.
     *
     * @return true if the rule holds on no day
     */
    public boolean isPending() {
        return from == null;
    }

    /**
     * Returns whether this rule holds on a day.
     *
     * @param day  the day
     * @return true if it does
     */
    public boolean holdsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** The day on which the term ends for a record; empty if the record does not say when it starts. */
    Optional<LocalDate> end(HeldRecord held) {
        Optional<LocalDate> begun = start == Start.ADULTHOOD
                ? Optional.ofNullable(held.subjectBorn()).map(born -> Birthday.of(born, 18))
                : held.moment(start);
        return term == null ? Optional.empty() : begun.map(day -> day.plus(term));
    }

    RetentionRule between(@Nullable LocalDate first, @Nullable LocalDate end, @Nullable Period newTerm) {
        return new RetentionRule(
                id, law, kind, start, newTerm, ageLimit, mayBeLonger, onRequest, first, end, text, source);
    }

    private static void requireId(String value, String name) {
        if (!ID.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " must be lower case words joined by hyphens");
        }
    }

    private static void requireTerm(@Nullable Period value) {
        if (value != null && (value.isNegative() || value.isZero())) {
            throw new IllegalArgumentException("a term must be more than nothing, got " + value);
        }
    }
}
