package nl.wijkkit.consent.view.assessment;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Disclosed;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.consent.view.piece.Piece;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.instrument.DomainKey;

/** An assessment in the pieces that are decided on, by the table of the package. */
final class AssessmentPieces implements Showing.Prepared<AssessmentView> {

    private static final DataCategory INVOLVEMENT = DataCategory.of("INVOLVEMENT");
    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");
    private static final DataCategory OPINION = DataCategory.of("PROFESSIONAL_OPINION");
    private static final DataCategory STATEMENT = DataCategory.of("CITIZEN_STATEMENT");

    private final AssessmentShowing showing;
    private final Assessment assessment;
    private final Asking asking;
    private final Part made;
    private final List<Piece<AnswerView>> answers = new ArrayList<>();
    private final List<Piece<DomainNoteView>> notes = new ArrayList<>();
    private final List<Piece<DomainNoteView>> unnecessary = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    AssessmentPieces(AssessmentShowing showing, Visit visit) {
        this.showing = showing;
        assessment = showing.assessment();
        asking = new Asking(visit);
        made = part("made", asking.about(showing.about(), INVOLVEMENT, false));
        assessment.answers().forEach(this::answer);
        DataCategory words = assessment.mode().isSelfReport() ? STATEMENT : OPINION;
        assessment.notes().forEach((domain, text) -> notes.add(text(domain, "/note", words, text)));
        assessment.unnecessary().forEach((domain, why) -> unnecessary.add(text(domain, "/unnecessary", OPINION, why)));
    }

    private void answer(DomainKey domain, Answer answer) {
        AnswerView view = new AnswerView(
                domain,
                answer,
                assessment.shares().get(domain),
                assessment.sources().getOrDefault(domain, List.of()),
                assessment.olderInformation().contains(domain));
        answers.add(new Piece<>(part("domain/" + domain, aboutDomain(domain)), naming -> view));
    }

    private Piece<DomainNoteView> text(DomainKey domain, String kind, DataCategory words, String text) {
        List<Question> questions = new ArrayList<>(aboutDomain(domain));
        questions.addAll(asking.about(showing.about(), words, false));
        return new Piece<>(part("domain/" + domain + kind, questions), naming -> new DomainNoteView(domain, text));
    }

    private List<Question> aboutDomain(DomainKey domain) {
        DataCategory category = showing.vocabulary().category(domain).orElse(FULL_FILE);
        return asking.about(showing.about(), category, false);
    }

    private Part part(String field, List<Question> questions) {
        String object = "assessment/" + showing.about().get(0) + "/" + assessment.moment() + "/" + field;
        Part part = new Part(object, questions);
        parts.add(part);
        return part;
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public AssessmentView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        boolean known = disclosing.show(made) != Disclosure.NOTHING;
        List<Disclosed<AnswerView>> disclosed = disclosing.list(answers);
        boolean some = disclosed.stream().anyMatch(each -> each.disclosure() == Disclosure.CONTENT);
        return new AssessmentView(
                known ? assessment.moment() : null,
                known ? assessment.assessor() : null,
                some ? assessment.instrument() : null,
                some ? assessment.mode() : null,
                disclosed,
                disclosing.list(notes),
                disclosing.list(unnecessary),
                disclosing.duties());
    }
}
