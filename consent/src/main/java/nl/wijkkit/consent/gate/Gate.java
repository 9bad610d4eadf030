package nl.wijkkit.consent.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.AccessLog;
import nl.wijkkit.consent.log.ProcessingLog;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.person.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides, logs and then shows. There is no other way to a view, so that no caller can forget the log.
 * <pre>{@code
 * Gate gate = Gate.of(Decider.dutch(), ledger, accessLog, processingLog, register);
 * Answer<PlanView> answer = gate.look(visit, PlanView.of(plan));
 * }</pre>
 * For each kind of data of each person there is one decision and one line in the access log, refusals included; in the
 * processing log there is one line for the operation and one below it for each person. The lines are written before the view
 * is made. If one cannot be written there is no view; lines that were kept before it stay, and say too much rather than too
 * little.
 * <p>
 * This class is immutable, and thread-safe if the ledger, the logs and the register are.
 */
public final class Gate {

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Decider decider;
    private final Consents consents;
    private final AccessLog accessLog;
    private final ProcessingLog processingLog;
    private final ProcessingRegister register;

    private Gate(
            Decider decider,
            Consents consents,
            AccessLog accessLog,
            ProcessingLog processingLog,
            ProcessingRegister register) {
        this.decider = Objects.requireNonNull(decider, "decider");
        this.consents = Objects.requireNonNull(consents, "consents");
        this.accessLog = Objects.requireNonNull(accessLog, "accessLog");
        this.processingLog = Objects.requireNonNull(processingLog, "processingLog");
        this.register = Objects.requireNonNull(register, "register");
    }

    /**
     * Obtains a gate.
     *
     * @param decider  the rules
     * @param consents  where consents are looked up
     * @param accessLog  where lines about who looked go
     * @param processingLog  where lines about what was processed go
     * @param register  what the organisation brings to the processing log
     * @return the gate
     */
    public static Gate of(
            Decider decider,
            Consents consents,
            AccessLog accessLog,
            ProcessingLog processingLog,
            ProcessingRegister register) {
        return new Gate(decider, consents, accessLog, processingLog, register);
    }

    /**
     * Looks at something.
     *
     * @param <V>  the type of the view
     * @param visit  who looks, when, for what and at whose data
     * @param showing  what is to be shown, such as {@code PlanView.of(plan)}
     * @return the view; or that there is none, because the look could not be logged
     */
    public <V> Answer<V> look(Visit visit, Showing<V> showing) {
        ProcessingLines lines = new ProcessingLines(register, visit, showing.operation());
        Showing.Prepared<V> prepared = showing.prepare(visit);
        Map<Question, Asked> asked = asked(visit, prepared.parts());
        Map<Question, Ruling> rulings = new LinkedHashMap<>();
        try {
            for (Map.Entry<Question, Asked> entry : asked.entrySet()) {
                Question question = entry.getKey();
                Request request = request(visit, entry.getValue().concerned(), question);
                OnRecord record = consents.lookUp(request);
                Decision decision = decider.decide(request, same -> record);
                Ruling ruling = Ruling.of(decision);
                rulings.put(question, ruling);
                accessLog.write(line(visit, question, entry.getValue().objects(), decision, ruling, record));
            }
            lines.write(processingLog, rulings);
        } catch (IOException e) {
            // without the exception, whose message is the log's own and may hold what was to be written
            LOG.error("no view for trace {}, since a log could not be written", visit.trace());
            return new Answer.NotLogged<>();
        }
        return new Answer.Given<>(prepared.show(new Granted(rulings)));
    }

    /** The person whom a question is about, and the objects that need the answer. */
    private record Asked(Concerned concerned, List<String> objects) {

        @Override
        public String toString() {
            return "Asked[objects=" + objects.size() + "]";
        }
    }

    /** Each question about someone whom the look is at, in the order in which they come up. */
    private static Map<Question, Asked> asked(Visit visit, List<Part> parts) {
        Map<PersonId, Concerned> known = new HashMap<>();
        visit.concerned().forEach(one -> known.put(one.id(), one));
        Map<Question, Asked> asked = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Question question : part.questions()) {
                Concerned concerned = known.get(question.subject());
                if (concerned != null) {
                    asked.computeIfAbsent(question, added -> new Asked(concerned, new ArrayList<>()))
                            .objects()
                            .add(part.object());
                }
            }
        }
        return asked;
    }

    private static Request request(Visit visit, Concerned concerned, Question question) {
        return new Request(
                visit.on(),
                concerned.actor(),
                concerned.subject(),
                new Request.Asked(question.category(), question.origin(), visit.purpose(), visit.action()),
                concerned.evidence(),
                question.facts(concerned));
    }

    private static AccessEntry line(
            Visit visit, Question question, List<String> objects, Decision decision, Ruling ruling, OnRecord record) {
        Visitor visitor = visit.visitor();
        Request request = decision.request();
        return new AccessEntry(
                visit.at().toInstant(),
                visit.event(),
                question.subject(),
                new AccessEntry.Who(
                        visitor.user(),
                        request.actor().role(),
                        request.actor().relation(),
                        visitor.organisation(),
                        visitor.responsible(),
                        visitor.accessPoint()),
                new AccessEntry.What(question.category(), question.origin(), visit.purpose(), visit.action(), objects),
                new AccessEntry.Ground(
                        ruling.disclosure(),
                        together(request.evidence(), record.evidence()),
                        decision.ruleSetVersion(),
                        decision.ruleIds(),
                        ruling.duties(),
                        visit.emergency() == null ? null : visit.emergency().value()),
                visit.trace());
    }

    private static List<Evidence> together(List<Evidence> stated, List<Evidence> recorded) {
        return recorded.isEmpty()
                ? stated
                : Stream.concat(stated.stream(), recorded.stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * Returns the rules.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Gate[" + decider.rules() + "]";
    }
}
