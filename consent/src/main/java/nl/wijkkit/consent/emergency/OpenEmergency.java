package nl.wijkkit.consent.emergency;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;

/**
 * The reason is recorded, and the data that are needed are open.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param call  who called, and for whose data
 * @param reason  why
 * @param terms  how long things may take
 * @param from  from when the data are open
 * @param until  the moment from which they are closed, at the latest
 * @param looks  what was seen so far
 */
@JsonTypeName("opened")
public record OpenEmergency(
        EmergencyCall call,
        EmergencyReason reason,
        EmergencyTerms terms,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant from,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Instant until,
        List<Look> looks)
        implements Emergency {

    /**
     * Copies the looks.
     *
     * @throws IllegalArgumentException if the data would be open for longer than the terms allow, or before the call
     */
    public OpenEmergency {
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(reason, "reason");
        if (from.isBefore(call.at()) || !until.equals(from.plus(terms.open()))) {
            throw new IllegalArgumentException("data must be open after the call, for as long as the terms say");
        }
        looks = List.copyOf(looks);
    }

    /**
     * Returns whether the data are open.
     *
     * @param clock  tells the moment
     * @return false once the term is over
     */
    public boolean openAt(Clock clock) {
        Instant now = clock.instant();
        return !now.isBefore(from) && now.isBefore(until);
    }

    /**
     * Looks at data. Show them only if the answer is valid, and keep the state that it holds.
     *
     * @param category  which data
     * @param clock  tells the moment
     * @return the state in which the look is recorded; or the problem {@code emergency-over} if the term is over, or
     *     {@code not-needed} if the reason did not name these data
     */
    public Checked<OpenEmergency> look(DataCategory category, Clock clock) {
        if (!openAt(clock)) {
            return refused(
                    "emergency-over",
                    Text.of(
                            "verwacht: een noodinzage die nog loopt; gevonden: een die voorbij is",
                            "expected an emergency that is still open, found one that is over"));
        }
        if (!reason.needed().contains(category)) {
            return refused(
                    "not-needed",
                    Text.of(
                            "verwacht: gegevens die in de reden staan; gevonden: andere",
                            "expected data that the reason names, found other data"));
        }
        List<Look> more = new ArrayList<>(looks);
        more.add(new Look(category, clock.instant()));
        return new Checked.Valid<>(new OpenEmergency(call, reason, terms, from, until, more));
    }

    /**
     * Ends the emergency. From now on the terms run in which it must be reviewed and told.
     *
     * @param clock  tells the moment; if the term was over before, that is the end
     * @return the closed emergency
     */
    public ClosedEmergency close(Clock clock) {
        Instant now = clock.instant();
        Instant end = now.isBefore(until) ? now : until;
        return new ClosedEmergency(this, end, new Notice.Due(end.plus(terms.inform())));
    }

    @Override
    public Facts facts() {
        return Facts.none()
                .with("acute_danger", true)
                .with("assigned_worker_reachable", reason.assignedWorkerReachable())
                .with("reason_recorded", true);
    }

    @Override
    public <R> R fold(Cases<R> cases) {
        return cases.opened(this);
    }

    /**
     * Returns the id and the number of looks.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "OpenEmergency[" + call.id() + ", looks=" + looks.size() + "]";
    }

    private Checked<OpenEmergency> refused(String code, Text message) {
        Text place = Text.of("noodinzage " + call.id(), "emergency " + call.id());
        return new Checked.Invalid<>(List.of(new Problem(code, place, message)));
    }
}
