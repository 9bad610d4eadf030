package nl.wijkkit.consent.view.picture;

import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.gate.Granted;
import nl.wijkkit.consent.gate.Part;
import nl.wijkkit.consent.gate.Question;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.piece.Asking;
import nl.wijkkit.consent.view.piece.Disclosing;
import nl.wijkkit.plan.picture.ClientPicture;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.FactDefinition;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.PictureConfiguration;

/** A client picture in the parts that are decided on, by the table of the package. */
final class PicturePieces implements Showing.Prepared<PictureView> {

    private static final DataCategory FULL_FILE = DataCategory.of("FULL_FILE");
    private static final DataCategory STATEMENT = DataCategory.of("CITIZEN_STATEMENT");

    /** A fact, with the part that its statement is of its own. */
    private record FactParts(ClientPicture.Shown fact, Part part, Part statement) {}

    /** A gap, with its part. */
    private record GapPart(ClientPicture.Unknown gap, Part part) {}

    private final ClientPicture picture;
    private final PictureConfiguration configuration;
    private final Asking asking;
    private final List<FactParts> facts = new ArrayList<>();
    private final List<GapPart> gaps = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    PicturePieces(ClientPicture picture, PictureConfiguration configuration, Visit visit) {
        this.picture = picture;
        this.configuration = configuration;
        asking = new Asking(visit);
        picture.facts().forEach(this::fact);
        picture.unknown().forEach(this::gap);
    }

    private void fact(ClientPicture.Shown fact) {
        List<Question> questions = asking.about(List.of(fact.subject()), category(fact.kind()), fact.origin(), false);
        Part part = new Part("fact/" + fact.fact(), questions);
        parts.add(part);
        List<Question> more = new ArrayList<>(questions);
        Part statement = part;
        if (fact.citizensStatement() != null) {
            more.addAll(asking.about(List.of(fact.subject()), STATEMENT, fact.origin(), false));
            statement = new Part("fact/" + fact.fact() + "/statement", more);
            parts.add(statement);
        }
        facts.add(new FactParts(fact, part, statement));
    }

    private void gap(ClientPicture.Unknown gap) {
        // a kind that nobody defined is of no law that could permit it
        List<Question> questions = configuration
                .definition(gap.kind())
                .map(kind -> asking.about(List.of(gap.subject()), kind.category(), kind.origin(), false))
                .orElse(List.of());
        Part part = new Part("unknown/" + gap.subject() + "/" + gap.kind(), questions);
        parts.add(part);
        gaps.add(new GapPart(gap, part));
    }

    private DataCategory category(FactKind kind) {
        return configuration.definition(kind).map(FactDefinition::category).orElse(FULL_FILE);
    }

    @Override
    public List<Part> parts() {
        return List.copyOf(parts);
    }

    @Override
    public PictureView show(Granted granted) {
        Disclosing disclosing = new Disclosing(granted);
        List<FactView> disclosed = new ArrayList<>();
        for (FactParts fact : facts) {
            Disclosure level = disclosing.show(fact.part());
            if (level != Disclosure.NOTHING) {
                disclosed.add(
                        level == Disclosure.CONTENT
                                ? content(fact, granted.of(fact.statement()) == Disclosure.CONTENT)
                                : that(fact.fact()));
            }
        }
        List<UnknownView> unknown = new ArrayList<>();
        for (GapPart gap : gaps) {
            if (disclosing.show(gap.part()) != Disclosure.NOTHING) {
                unknown.add(new UnknownView(gap.gap().subject(), gap.gap().kind()));
            }
        }
        return new PictureView(picture.purpose(), disclosed, unknown, disclosing.duties());
    }

    private static FactView content(FactParts parts, boolean withStatement) {
        ClientPicture.Shown fact = parts.fact();
        return fact.content()
                .fold(
                        () -> that(fact),
                        value -> new FactView(
                                fact.subject(),
                                fact.kind(),
                                Disclosure.CONTENT,
                                value,
                                fact.source(),
                                fact.validity(),
                                fact.standing(),
                                withStatement ? fact.citizensStatement() : null));
    }

    /** Only that it is known. */
    private static FactView that(ClientPicture.Shown fact) {
        return new FactView(fact.subject(), fact.kind(), Disclosure.THAT, null, null, null, null, null);
    }
}
