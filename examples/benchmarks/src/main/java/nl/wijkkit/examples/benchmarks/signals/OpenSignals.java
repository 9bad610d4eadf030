package nl.wijkkit.examples.benchmarks.signals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.worklist.WorkItem;

/** Open signals of twelve desks, one in ten without a term. */
final class OpenSignals {

    static final int DESKS = 12;

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Urgency> LEVELS = List.of(Urgency.LOW, Urgency.NORMAL, Urgency.HIGH, Urgency.ACUTE);

    private final Random random = new Random(11);

    static DeskId desk(int number) {
        return DeskId.of("DESK_" + number);
    }

    WorkItem item(int number) {
        Instant received = START.plusSeconds(random.nextInt(31_536_000));
        return new WorkItem(
                SignalId.of("s-" + number),
                desk(random.nextInt(DESKS)),
                LEVELS.get(random.nextInt(LEVELS.size())),
                random.nextInt(10) == 0 ? null : received.plus(Duration.ofDays(1 + random.nextInt(60))),
                received);
    }
}
