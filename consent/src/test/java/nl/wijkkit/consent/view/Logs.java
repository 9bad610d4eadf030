package nl.wijkkit.consent.view;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.gate.Answer;
import nl.wijkkit.consent.gate.Gate;
import nl.wijkkit.consent.gate.ProcessingRegister;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.ProcessingEntry;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.consent.request.Consents;

/** Both logs in memory, which can be made to break, and a gate before them. */
public final class Logs {

    public final List<AccessEntry> access = new ArrayList<>();
    public final List<ProcessingEntry> processing = new ArrayList<>();
    public int accessRoom = Integer.MAX_VALUE;
    public int processingRoom = Integer.MAX_VALUE;

    /** Makes logs that hold. */
    public Logs() {}

    private final AtomicLong spans = new AtomicLong();

    public Gate gate(Consents consents) {
        return Gate.of(
                Decider.dutch(),
                consents,
                entry -> keep(access, entry, accessRoom),
                entry -> keep(processing, entry, processingRoom),
                new ProcessingRegister(
                        purpose -> URI.create("https://register.example/" + purpose.value()),
                        person -> "pseudonym-" + person.value().length(),
                        "test-pseudonym",
                        () -> SpanId.of(String.format(Locale.ROOT, "%016x", spans.incrementAndGet())),
                        Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC)));
    }

    private static <T> void keep(List<T> log, T entry, int room) throws IOException {
        if (log.size() >= room) {
            throw new IOException("disk full");
        }
        log.add(entry);
    }

    /** What is shown; fails if there is no view. */
    public <V> V shown(Visit visit, Showing<V> showing) {
        Answer<V> answer = gate(Consents.none()).look(visit, showing);
        return answer.<V>fold(view -> view, () -> {
            throw new AssertionError("not logged");
        });
    }
}
