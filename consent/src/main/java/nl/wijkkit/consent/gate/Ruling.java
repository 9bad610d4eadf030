package nl.wijkkit.consent.gate;

import java.util.List;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Duty;

/** What a decision comes down to, worked out once: many parts share it. */
record Ruling(Disclosure disclosure, List<Duty> duties) {

    static Ruling of(Decision decision) {
        return new Ruling(decision.disclosure(), decision.duties());
    }

    boolean permits() {
        return disclosure != Disclosure.NOTHING;
    }
}
