package nl.wijkkit.signals.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.accountability.PriorityRecord;
import nl.wijkkit.signals.recognise.HouseholdIndex;
import nl.wijkkit.signals.recognise.Recogniser;
import nl.wijkkit.signals.recognise.RegisterCheck;
import nl.wijkkit.signals.triage.Triage;
import org.jspecify.annotations.Nullable;

/** The signals of a part of the addresses; who uses one holds its lock. All signals of an address are in one part. */
final class Street {

    private final Triage triage;
    private final Recogniser recogniser;
    private final HouseholdIndex index;
    private final Map<SignalId, Admission> admissions = new HashMap<>();

    Street(Triage triage) {
        this.triage = triage;
        this.recogniser = new Recogniser(triage.vocabulary());
        this.index = new HouseholdIndex(triage.terms().zone());
    }

    @Nullable
    Admission find(SignalId signal) {
        return admissions.get(signal);
    }

    List<Admission> all() {
        return List.copyOf(admissions.values());
    }

    void put(Admission admission) {
        admissions.put(admission.signal().id(), admission);
        index.add(admission.signal(), admission.check());
    }

    void remove(Signal signal) {
        admissions.remove(signal.id());
        index.remove(signal);
    }

    /** Ranks a signal as on the moment of its receipt, by all that came in before it and is known now. */
    PriorityRecord rank(Signal signal, RegisterCheck check) {
        LocalDate day = signal.receivedAt().atZone(triage.terms().zone()).toLocalDate();
        return PriorityRecord.of(
                triage, signal, recogniser.relate(signal, day, index.earlier(signal, check)), signal.receivedAt());
    }

    /** Returns the signals on the same address that came in after it, the first one first. */
    List<Admission> later(Signal signal) {
        List<Admission> later = new ArrayList<>();
        for (SignalId id : index.later(signal)) {
            later.add(Objects.requireNonNull(admissions.get(id), "admission"));
        }
        return later;
    }

    /** Returns the signal that this one repeats, if the rules closed it for that. */
    Optional<SignalId> running(Admission admission) {
        boolean isRepeated = admission.priority().relations().duplicate()
                && admission.priority().outcome().urgency() == Urgency.NO_ACTION;
        return isRepeated ? index.running(admission.signal(), admission.check()) : Optional.empty();
    }
}
