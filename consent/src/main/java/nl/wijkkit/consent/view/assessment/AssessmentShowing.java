package nl.wijkkit.consent.view.assessment;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.assessment.Assessment;

/** An assessment that can be shown. */
record AssessmentShowing(Assessment assessment, List<PersonId> about, Vocabulary vocabulary)
        implements Showing<AssessmentView> {

    AssessmentShowing {
        Objects.requireNonNull(assessment, "assessment");
        about = about.stream().distinct().toList();
        if (about.isEmpty()) {
            throw new IllegalArgumentException("an assessment must be about someone");
        }
        Objects.requireNonNull(vocabulary, "vocabulary");
    }

    @Override
    public String operation() {
        return "zelfredzaamheid-matrix tonen";
    }

    @Override
    public Prepared<AssessmentView> prepare(Visit visit) {
        return new AssessmentPieces(this, visit);
    }
}
