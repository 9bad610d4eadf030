package nl.wijkkit.signals.followup;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.SignalId;

/**
 * An order to destroy a signal since its retention term (<i>bewaartermijn</i>) has passed. It is kept in place of the
 * signal and says nothing about people.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param signal  the signal
 * @param rule  the id of the retention rule: letters, digits and the signs {@code . _ : -}, at most 64
 * @param keptUntil  the first day on which the rule lets it go
 * @param on  the day on which it is destroyed
 * @param by  who orders it
 */
public record Destruction(
        SignalId signal,
        String rule,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate keptUntil,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Party by) {

    private static final Pattern RULE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /**
     * Checks the shape of the rule.
     *
     * @throws IllegalArgumentException if the rule has another shape
     */
    public Destruction {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(keptUntil, "keptUntil");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        if (!RULE.matcher(rule).matches()) {
            throw new IllegalArgumentException("a rule must be from 1 to 64 letters, digits and the signs . _ : -");
        }
    }

    /**
     * Returns the signal and the rule.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Destruction[" + signal + ", " + rule + "]";
    }
}
