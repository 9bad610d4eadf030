package nl.wijkkit.signals.reception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.signals.HomeAddress;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.triage.Triage;
import org.jspecify.annotations.Nullable;

/**
 * All addresses, in parts that are worked on side by side, and where each signal lives. A part is shown to one caller at a
 * time, who holds its lock for as long as that takes.
 */
final class Streets {

    private static final int PARTS = 64;

    private final List<Street> parts;
    private final Map<SignalId, Street> partOf = new ConcurrentHashMap<>();

    Streets(Triage triage) {
        this.parts = Stream.generate(() -> new Street(triage)).limit(PARTS).toList();
    }

    /** Returns whether a signal was let in, destroyed or not. */
    boolean has(SignalId signal) {
        return partOf.containsKey(signal);
    }

    int size() {
        return partOf.size();
    }

    /** Works on the part of the address of a signal, also if it is not let in yet. */
    void at(Signal signal, Consumer<Street> work) {
        HomeAddress address = signal.household().address();
        String key = address == null ? signal.id().value() : address.key();
        Street street = parts.get(Math.floorMod(key.hashCode(), PARTS));
        synchronized (street) {
            work.accept(street);
        }
    }

    /** Makes a signal live in a part; false if it lives somewhere already. The caller holds the lock of the part. */
    boolean settle(SignalId signal, Street street) {
        return partOf.putIfAbsent(signal, street) == null;
    }

    /**
     * Works on a signal that was let in; what it is, is null if it was destroyed. Empty if it never came in, or the work
     * answers nothing.
     */
    <T> Optional<T> of(SignalId signal, BiFunction<Street, @Nullable Admission, @Nullable T> work) {
        Street street = partOf.get(signal);
        if (street == null) {
            return Optional.empty();
        }
        synchronized (street) {
            return Optional.ofNullable(work.apply(street, street.find(signal)));
        }
    }

    /** Shows all parts, one after the other, and what was learned of each when its lock is free again. */
    <T> void forEach(Function<Street, T> look, Consumer<T> then) {
        for (Street street : parts) {
            T seen;
            synchronized (street) {
                seen = look.apply(street);
            }
            then.accept(seen);
        }
    }
}
