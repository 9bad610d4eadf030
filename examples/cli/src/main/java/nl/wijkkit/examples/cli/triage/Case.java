package nl.wijkkit.examples.cli.triage;

import java.time.Instant;
import java.util.List;
import nl.wijkkit.signals.Signal;
import nl.wijkkit.signals.recognise.EarlierSignal;

/** A row of the file: a signal, what came before it, and the moment for which its urgency is asked. */
record Case(String id, Signal signal, List<EarlierSignal> earlier, Instant at) {

    Case {
        earlier = List.copyOf(earlier);
    }

    /** Without anything about people. */
    @Override
    public String toString() {
        return "Case[" + id + "]";
    }
}
