package nl.wijkkit.zrm.change;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How far a target is, with the steps that say so.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param target  the target
 * @param status  how far it is
 * @param sinceStart  from the level at the start to the level now
 * @param toTarget  from the level now to the target; steps above 0 are still to go
 */
public record TargetProgress(Target target, TargetStatus status, Step sinceStart, Step toTarget) {

    /** Checks that every part is there. */
    public TargetProgress {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(sinceStart, "sinceStart");
        Objects.requireNonNull(toTarget, "toTarget");
    }

    static TargetProgress of(Target target, LocalDate now, Step sinceStart, Step toTarget) {
        return new TargetProgress(target, status(target, now, sinceStart, toTarget), sinceStart, toTarget);
    }

    private static TargetStatus status(Target target, LocalDate now, Step sinceStart, Step toTarget) {
        if (!(toTarget instanceof Step.Moved toGo)) {
            return TargetStatus.UNDETERMINED;
        }
        if (toGo.steps() <= 0) {
            return TargetStatus.REACHED;
        }
        if (!now.isBefore(target.by())) {
            return TargetStatus.BEHIND;
        }
        if (!(sinceStart instanceof Step.Moved moved)) {
            return TargetStatus.UNDETERMINED;
        }
        return moved.direction() == Direction.DOWN ? TargetStatus.BEHIND : TargetStatus.ON_THE_WAY;
    }

    /**
     * Returns the target and the status; nothing about the subject.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "TargetProgress[" + target + ", " + status + "]";
    }
}
