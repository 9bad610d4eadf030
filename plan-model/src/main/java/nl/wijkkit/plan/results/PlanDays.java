package nl.wijkkit.plan.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkkit.plan.contact.ContactKind;
import nl.wijkkit.plan.contact.ContactMoment;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.JoinedInto;
import nl.wijkkit.plan.event.CourseChange.PlanClosed;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.CourseChange.PlanReopened;
import nl.wijkkit.plan.event.CourseChange.SplitOff;
import nl.wijkkit.plan.period.Period;
import org.jspecify.annotations.Nullable;

/** On which days a plan ran. A plan runs on the day on which it opens, and on the day on which it ends. */
final class PlanDays {

    /** From when until when a plan ran, both included; no last day while it runs. */
    private record Stretch(LocalDate first, @Nullable LocalDate last) {

        /** No days, since they are about a family. */
        @Override
        public String toString() {
            return "Stretch[]";
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private PlanStatus status = PlanStatus.ACTIVE;
    private boolean isSplitOff;

    void add(Change change) {
        if (change instanceof PlanOpened opened) {
            stretches.add(new Stretch(opened.on(), null));
        } else if (change instanceof SplitOff split) {
            stretches.add(new Stretch(split.on(), null));
            isSplitOff = true;
        } else if (change instanceof PlanClosed closed) {
            end(PlanStatus.CLOSED, closed.closing().on());
        } else if (change instanceof JoinedInto joined) {
            end(PlanStatus.JOINED, joined.on());
        } else if (change instanceof PlanReopened reopened && status == PlanStatus.CLOSED) {
            status = PlanStatus.ACTIVE;
            stretches.add(new Stretch(reopened.on(), null));
        }
    }

    /** Ends the last stretch; of two ends the last holds, and a plan that joined another stays joined. */
    private void end(PlanStatus how, LocalDate on) {
        if (!stretches.isEmpty() && status != PlanStatus.JOINED) {
            status = how;
            stretches.add(new Stretch(stretches.remove(stretches.size() - 1).first(), on));
        }
    }

    Optional<LocalDate> opened() {
        return stretches.stream().map(Stretch::first).findFirst();
    }

    private Optional<LocalDate> ended() {
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(stretches.get(stretches.size() - 1).last());
    }

    boolean isRunning() {
        return !stretches.isEmpty() && status == PlanStatus.ACTIVE;
    }

    /** Whether the plan ran on a day from the start of a period on; what lies after its end is not known here. */
    boolean ranIn(Period period) {
        return stretches.stream().map(Stretch::last).anyMatch(last -> last == null || !last.isBefore(period.from()));
    }

    private boolean endedIn(Period period, PlanStatus how) {
        return status == how && ended().filter(period::contains).isPresent();
    }

    PlanFigures figures(Period period) {
        return new PlanFigures(
                1,
                opened().filter(period::contains).isPresent() ? 1 : 0,
                endedIn(period, PlanStatus.CLOSED) ? 1 : 0,
                endedIn(period, PlanStatus.JOINED) ? 1 : 0,
                isRunning() ? 1 : 0);
    }

    LeadTime contactToPlan(Collection<ContactMoment> contacts, Period period) {
        Optional<LocalDate> opening = opened().filter(period::contains);
        if (isSplitOff || opening.isEmpty()) {
            return LeadTime.NONE;
        }
        return LeadTime.between(
                contacts.stream()
                        .filter(contact -> contact.kind() != ContactKind.ATTEMPT)
                        .map(ContactMoment::on)
                        .min(Comparator.naturalOrder()),
                opening.get());
    }

    LeadTime startToClose(Period period) {
        return endedIn(period, PlanStatus.CLOSED) ? LeadTime.between(opened(), ended().orElseThrow()) : LeadTime.NONE;
    }
}
