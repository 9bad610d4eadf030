package nl.wijkkit.plan.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import nl.wijkkit.zrm.Source;

/**
 * A day that a royal decree equates with a recognised holiday (art. 3(3) of the Algemene termijnenwet), such as the Friday
 * after Ascension Day (<i>brugdag</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param day  the day
 * @param source  the decree
 */
public record DecreeDay(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate day, Source source) implements Comparable<DecreeDay> {

    /** Checks that both are there. */
    public DecreeDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Compares by day.
     *
     * @param other  the other day
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(DecreeDay other) {
        return day.compareTo(other.day);
    }
}
