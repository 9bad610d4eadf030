package nl.wijkkit.consent.decision;

import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;
import org.jspecify.annotations.Nullable;

/** A request in numbers, for as long as one decision takes. */
final class Question {

    final Request request;
    private final Facts recorded;
    /** In days since 1970. */
    final long day;

    int role;
    int relation;
    int subject;
    int capacity;
    int category;
    int origin;
    int purpose;
    int action;
    int youngest;
    int oldest;
    long evidence;
    long measures;
    // the facts and the evidence that are stated, one bit each; two of them may share a bit
    long stated;
    // definitions that were worked out, and those that hold
    long known;
    long held;

    Question(Request request, OnRecord record) {
        this.request = request;
        this.recorded = record.facts();
        this.day = request.on().toEpochDay();
    }

    @Nullable
    FactValue fact(FactKey key) {
        FactValue stated = request.facts().find(key);
        return stated != null ? stated : recorded.find(key);
    }
}
