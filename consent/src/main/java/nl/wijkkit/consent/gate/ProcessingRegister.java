package nl.wijkkit.consent.gate;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.Purpose;

/**
 * What an organisation brings to the processing log: its register of processing activities, its pseudonyms, its ids and its
 * clock.
 * <p>
 * This class is immutable, and thread-safe if its parts are.
 *
 * @param activity  the activity in the register of processing activities that a purpose belongs to (AVG art. 30)
 * @param pseudonym  the person, encrypted or under a pseudonym
 * @param pseudonymKind  what kind of id that is
 * @param spans  an id for each step, none twice
 * @param clock  the time that lines carry
 * @see <a href="https://logius-standaarden.github.io/logboek-dataverwerkingen/">Logius, Logboek Dataverwerkingen</a>
 */
public record ProcessingRegister(
        Function<Purpose, URI> activity,
        Function<PersonId, String> pseudonym,
        String pseudonymKind,
        Supplier<SpanId> spans,
        Clock clock) {

    /** Checks that nothing is missing. */
    public ProcessingRegister {
        Objects.requireNonNull(activity, "activity");
        Objects.requireNonNull(pseudonym, "pseudonym");
        Objects.requireNonNull(pseudonymKind, "pseudonymKind");
        Objects.requireNonNull(spans, "spans");
        Objects.requireNonNull(clock, "clock");
    }

    /**
     * Returns the name of this type.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "ProcessingRegister";
    }
}
