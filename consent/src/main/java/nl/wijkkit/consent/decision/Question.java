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
    int role;
    int relation;
    int subject;
    int capacity;
    int category;
    int depth;
    int sensitivity;
    int origin;
    int purpose;
    int action;
    int youngest;
    int oldest;
    long evidence;
    long measures;
    // definitions that were worked out, and those that hold
    long known;
    long held;

    Question(Request request, OnRecord record) {
        this.request = request;
        this.recorded = record.facts();
    }

    @Nullable
    FactValue fact(FactKey key) {
        FactValue stated = request.facts().find(key);
        return stated != null ? stated : recorded.find(key);
    }
}
