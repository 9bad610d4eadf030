package nl.wijkkit.consent.view.plan;

import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.familyplan.Plan;

/** A plan that can be shown. */
record PlanShowing(Plan plan, Vocabulary vocabulary) implements Showing<PlanView> {

    @Override
    public String operation() {
        return "plan tonen";
    }

    @Override
    public Prepared<PlanView> prepare(Visit visit) {
        return new PlanPieces(plan, vocabulary, visit);
    }
}
