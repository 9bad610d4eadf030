package nl.wijkkit.zrm.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import org.jspecify.annotations.Nullable;

/**
 * Compares assessments domain by domain (<i>vergelijken</i>).
 * <pre>{@code
 * Comparer comparer = Comparer.of(Instruments.shipped());
 * Change change = comparer.compare(intake, evaluation);
 * change.moved(Direction.UP); // the domains that went up
 * }</pre>
 * Two editions are compared only as far as their correspondence allows, and a self-report is not compared with levels that
 * a professional chose unless you ask for that: clients and professionals often choose other levels for the same
 * situation. Comparing the other way around gives the reverse.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Comparer {

    private final Instruments instruments;
    private final boolean isAcrossModes;
    private final Map<InstrumentId, Map<InstrumentId, List<Pairing>>> pairings;

    private Comparer(
            Instruments instruments,
            boolean isAcrossModes,
            Map<InstrumentId, Map<InstrumentId, List<Pairing>>> pairings) {
        this.instruments = instruments;
        this.isAcrossModes = isAcrossModes;
        this.pairings = pairings;
    }

    /**
     * Obtains a comparer.
     *
     * @param instruments  the instruments that assessments may be of, with their correspondences
     * @return the comparer
     */
    public static Comparer of(Instruments instruments) {
        Map<InstrumentId, Map<InstrumentId, List<Pairing>>> pairings = new HashMap<>();
        for (Instrument from : instruments.all()) {
            Map<InstrumentId, List<Pairing>> row = new HashMap<>();
            for (Instrument to : instruments.all()) {
                row.put(to.id(), pair(instruments, from, to));
            }
            pairings.put(from.id(), row);
        }
        return new Comparer(instruments, false, pairings);
    }

    private static List<Pairing> pair(Instruments instruments, Instrument from, Instrument to) {
        return instruments.correspondence(from.id(), to.id()).map(Pairing::of).orElseGet(() -> {
            // the same order in both directions
            boolean isInOrder = from.id().compareTo(to.id()) < 0;
            List<Pairing> first = Pairing.alone(isInOrder ? from : to, isInOrder, Obstacle.UNRELATED_INSTRUMENTS);
            List<Pairing> second = Pairing.alone(isInOrder ? to : from, !isInOrder, Obstacle.UNRELATED_INSTRUMENTS);
            List<Pairing> all = new ArrayList<>(first);
            all.addAll(second);
            return List.copyOf(all);
        });
    }

    /**
     * Returns a comparer that also puts a self-report beside levels that a professional chose, to start a conversation
     * about the difference. Such a difference is not a change of the person.
     *
     * @return the comparer
     */
    public Comparer acrossModes() {
        return new Comparer(instruments, true, pairings);
    }

    /**
     * Compares two assessments of one subject.
     *
     * @param from  the earlier assessment, or the first of two that are put side by side
     * @param to  the later assessment
     * @return what happened on every domain of both
     * @throws IllegalArgumentException if the subjects differ, or an instrument is not in the catalogue
     */
    public Change compare(Assessment from, Assessment to) {
        if (!from.subject().equals(to.subject())) {
            throw new IllegalArgumentException("expected two assessments of one subject, got two subjects");
        }
        boolean isOtherMode = isOtherMode(from, to);
        List<Pairing> base = pairings(from.instrument(), to.instrument());
        List<DomainChange> changes = new ArrayList<>(base.size());
        for (Pairing pairing : base) {
            changes.add(change(pairing, from, to, isOtherMode));
        }
        if (!from.supplements().isEmpty() || !to.supplements().isEmpty()) {
            addSupplements(changes, from, to, isOtherMode);
        }
        return new Change(from.subject(), from.instrument(), to.instrument(), from.moment(), to.moment(), changes);
    }

    /**
     * Compares assessments of one subject in time: each with the next, and the first with the last.
     *
     * @param assessments  two or more assessments of one subject, in any order; of one day, in the given order
     * @return the course
     * @throws IllegalArgumentException if there are fewer than two, the subjects differ, or an instrument is not in the
     *     catalogue
     */
    public Course course(List<Assessment> assessments) {
        if (assessments.size() < 2) {
            throw new IllegalArgumentException("expected two or more assessments, got " + assessments.size());
        }
        List<Assessment> sorted = assessments.stream()
                .sorted(Comparator.comparing(Assessment::moment))
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            changes.add(compare(sorted.get(i - 1), sorted.get(i)));
        }
        return new Course(changes, compare(sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    /**
     * Tells how far a target is.
     * <p>
     * Reached is a level at or above the target. Otherwise it is behind from the day of the target on, and before that day
     * when the level fell below the one at the start. Otherwise it is on the way; nothing is said about a pace, since levels
     * have no distances. What cannot be compared is undetermined.
     *
     * @param target  the target
     * @param start  the assessment from which the target was set
     * @param now  the assessment to look at, not before the start
     * @return the progress
     * @throws IllegalArgumentException if one of them is about another subject, the assessments are in the wrong order, or
     *     an instrument or domain is not in the catalogue
     */
    public TargetProgress progress(Target target, Assessment start, Assessment now) {
        if (!target.subject().equals(start.subject()) || !target.subject().equals(now.subject())) {
            throw new IllegalArgumentException(
                    "expected a target and assessments of one subject, got several subjects");
        }
        if (now.moment().isBefore(start.moment())) {
            throw new IllegalArgumentException(
                    "expected an assessment from " + start.moment() + " on, got " + now.moment());
        }
        Step toTarget = toLevel(now, target);
        return TargetProgress.of(target, now.moment(), sinceStart(target, start, now), toTarget);
    }

    private Step sinceStart(Target target, Assessment start, Assessment now) {
        for (Pairing pairing : pairingsWith(now, target.instrument())) {
            if (target.domain().equals(pairing.to()) && pairing.from() != null) {
                for (DomainChange change : compare(start, now).domains()) {
                    if (pairing.from().equals(change.to())) {
                        return change.step();
                    }
                }
            }
        }
        return new Step.NotComparable(EnumSet.of(Obstacle.OTHER_DOMAIN), null, null, null, null);
    }

    /** Compares the level of an assessment with a target, as if the target were a later assessment. */
    private Step toLevel(Assessment from, Target target) {
        for (Pairing pairing : pairingsWith(from, target.instrument())) {
            if (target.domain().equals(pairing.to())) {
                return step(pairing, Side.of(from, pairing.from()), new Side(target.level(), null), false);
            }
        }
        throw new IllegalArgumentException("expected a domain of " + target.instrument() + ", got " + target.domain());
    }

    private List<Pairing> pairingsWith(Assessment from, InstrumentId instrument) {
        return from.supplements().contains(instrument)
                ? pairings(instrument, instrument)
                : pairings(from.instrument(), instrument);
    }

    private List<Pairing> pairings(InstrumentId from, InstrumentId to) {
        List<Pairing> found =
                Optional.ofNullable(pairings.get(from)).map(row -> row.get(to)).orElse(null);
        if (found == null) {
            throw new IllegalArgumentException(
                    "expected instruments of " + instruments + ", got " + from + " and " + to);
        }
        return found;
    }

    private void addSupplements(List<DomainChange> changes, Assessment from, Assessment to, boolean isOtherMode) {
        Set<InstrumentId> all = new TreeSet<>(from.supplements());
        all.addAll(to.supplements());
        for (InstrumentId supplement : all) {
            boolean isEarlier = from.supplements().contains(supplement);
            boolean isLater = to.supplements().contains(supplement);
            List<Pairing> used = isEarlier && isLater
                    ? pairings(supplement, supplement)
                    : Pairing.alone(instruments.get(supplement), isEarlier, Obstacle.OTHER_DOMAIN);
            for (Pairing pairing : used) {
                changes.add(change(pairing, from, to, isOtherMode));
            }
        }
    }

    private boolean isOtherMode(Assessment from, Assessment to) {
        return !isAcrossModes && from.mode().isSelfReport() != to.mode().isSelfReport();
    }

    private static DomainChange change(Pairing pairing, Assessment from, Assessment to, boolean isOtherMode) {
        Step step = step(pairing, Side.of(from, pairing.from()), Side.of(to, pairing.to()), isOtherMode);
        return new DomainChange(pairing.from(), pairing.to(), pairing.relation(), pairing.comparability(), step);
    }

    /** What one assessment says about a domain: a level, or why there is none; neither where there is no domain. */
    private record Side(@Nullable Level level, @Nullable Absence absence) {

        private static final Side NO_DOMAIN = new Side(null, null);

        static Side of(Assessment assessment, @Nullable DomainKey domain) {
            if (domain == null) {
                return NO_DOMAIN;
            }
            return assessment.answers().get(domain) instanceof Answer.Scored scored
                    ? new Side(scored.level(), null)
                    : new Side(null, assessment.absence(domain).orElseThrow());
        }
    }

    private static Step step(Pairing pairing, Side from, Side to, boolean isOtherMode) {
        Level earlier = from.level();
        Level later = to.level();
        boolean isOtherScale = earlier != null && later != null && earlier.max() != later.max();
        if (pairing.obstacle() == null && !isOtherMode && !isOtherScale && earlier != null && later != null) {
            return new Step.Moved(earlier, later);
        }
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (pairing.obstacle() != null) {
            obstacles.add(pairing.obstacle());
        }
        if (isOtherMode) {
            obstacles.add(Obstacle.OTHER_MODE);
        }
        if (from.absence() != null || to.absence() != null) {
            obstacles.add(Obstacle.NO_LEVEL);
        }
        if (isOtherScale) {
            obstacles.add(Obstacle.OTHER_SCALE);
        }
        return new Step.NotComparable(obstacles, earlier, later, from.absence(), to.absence());
    }
}
