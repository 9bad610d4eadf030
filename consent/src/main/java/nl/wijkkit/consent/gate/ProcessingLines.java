package nl.wijkkit.consent.gate;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkkit.consent.log.ProcessingEntry;
import nl.wijkkit.consent.log.ProcessingLog;
import nl.wijkkit.consent.log.ProcessingStatus;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.plan.person.PersonId;
import org.jspecify.annotations.Nullable;

/** The lines of the processing log for one look: one for the operation, and one below it for each person. */
final class ProcessingLines {

    private final ProcessingRegister register;
    private final Visit visit;
    private final String operation;
    private final long start;

    ProcessingLines(ProcessingRegister register, Visit visit, String operation) {
        this.register = register;
        this.visit = visit;
        this.operation = operation;
        start = register.clock().millis();
    }

    void write(ProcessingLog log, Map<Question, Ruling> rulings) throws IOException {
        Map<PersonId, Boolean> persons = new LinkedHashMap<>();
        rulings.forEach((question, ruling) -> persons.merge(question.subject(), ruling.permits(), Boolean::logicalOr));
        URI activity = register.activity().apply(visit.purpose());
        SpanId parent = register.spans().get();
        // a clock may be set back in between
        long end = Math.max(start, register.clock().millis());
        log.write(entry(parent, null, true, end, new ProcessingEntry.Attributes(activity, null, null)));
        for (Map.Entry<PersonId, Boolean> person : persons.entrySet()) {
            log.write(entry(
                    register.spans().get(),
                    parent,
                    person.getValue(),
                    end,
                    new ProcessingEntry.Attributes(
                            activity, register.pseudonym().apply(person.getKey()), register.pseudonymKind())));
        }
    }

    private ProcessingEntry entry(
            SpanId span, @Nullable SpanId parent, boolean done, long end, ProcessingEntry.Attributes attributes) {
        return new ProcessingEntry(
                visit.trace(),
                span,
                parent,
                done ? ProcessingStatus.OK : ProcessingStatus.UNSET,
                operation,
                start,
                end,
                attributes);
    }
}
