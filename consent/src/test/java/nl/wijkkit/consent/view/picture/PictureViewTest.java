package nl.wijkkit.consent.view.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.view.Logs;
import nl.wijkkit.consent.view.Story;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ClientPicture;
import nl.wijkkit.plan.picture.Confidence;
import nl.wijkkit.plan.picture.Content;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.FactDefinition;
import nl.wijkkit.plan.picture.FactId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.FactValue;
import nl.wijkkit.plan.picture.PictureConfiguration;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.picture.SourceId;
import nl.wijkkit.plan.picture.Standing;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PictureViewTest {

    private static final FactKind DEBTS = FactKind.of("debts");
    private static final FactKind HOUSING = FactKind.of("housing");
    private static final FactKind STRANGE = FactKind.of("strange");
    private static final PictureConfiguration CONFIGURATION = new PictureConfiguration(
            "test",
            "1",
            Text.same("test"),
            new Source("test", Source.Certainty.SEEN),
            List.of(),
            List.of(
                    new FactDefinition(DEBTS, Text.same("debts"), DataCategory.of("DEBT"), Law.WGS, List.of()),
                    new FactDefinition(HOUSING, Text.same("housing"), DataCategory.of("HOUSING"), Law.WMO, List.of())),
            List.of());

    private final Logs logs = new Logs();

    private static ClientPicture.Shown fact(
            String id, PersonId subject, FactKind kind, Law origin, Content content, @Nullable FreeText statement) {
        return new ClientPicture.Shown(
                FactId.of(id),
                subject,
                kind,
                content,
                origin,
                SourceId.of("register"),
                Period.startingOn(Story.DAY),
                Confidence.CONFIRMED,
                Instant.parse("2026-11-01T08:00:00Z"),
                statement == null ? Standing.UNDISPUTED : Standing.REJECTED,
                false,
                statement);
    }

    private static Content words(String text) {
        return Content.what(new FactValue.Words(FreeText.of(text)));
    }

    private static ClientPicture picture(List<ClientPicture.Shown> facts, List<ClientPicture.Unknown> unknown) {
        return new ClientPicture(
                Purpose.of("FAMILY_PLAN"),
                "test",
                "1",
                Instant.parse("2026-11-01T09:00:00Z"),
                Story.DAY,
                facts,
                unknown);
    }

    private static ClientPicture full() {
        return picture(
                List.of(
                        fact("f1", Story.MOTHER, DEBTS, Law.WGS, words("secret debts"), null),
                        fact("f2", Story.MOTHER, HOUSING, Law.WMO, words("small house"), FreeText.of("not so small")),
                        fact("f3", Story.MOTHER, HOUSING, Law.WMO, Content.that(), null),
                        fact("f4", Story.MOTHER, STRANGE, Law.WMO, words("strange fact"), null)),
                List.of(
                        new ClientPicture.Unknown(Story.PARTNER, DEBTS),
                        new ClientPicture.Unknown(Story.PARTNER, HOUSING),
                        new ClientPicture.Unknown(Story.PARTNER, STRANGE)));
    }

    private PictureView see(Visit visit, ClientPicture picture) {
        return logs.shown(visit, PictureView.of(picture, CONFIGURATION));
    }

    @Test
    void aWorkerOfTheWmoSeesNoFactThatWasCollectedForDebtHelp() {
        PictureView view = see(Story.worker(), full());
        assertThat(view.facts().stream().map(FactView::kind)).containsExactly(HOUSING, HOUSING, STRANGE);
        FactView house = view.facts().get(0);
        assertThat(house.disclosure()).isEqualTo(Disclosure.CONTENT);
        assertThat(house.value()).isEqualTo(new FactValue.Words(FreeText.of("small house")));
        assertThat(house.citizensStatement()).isEqualTo(FreeText.of("not so small"));
        FactView that = view.facts().get(1);
        assertThat(that.disclosure()).as("a fact of which only that is known").isEqualTo(Disclosure.THAT);
        assertThat(that.value()).isNull();
        assertThat(that.source()).isNull();
        assertThat(view.unknown().stream().map(UnknownView::kind)).containsExactly(HOUSING);
        assertThat(JsonRoundTrip.write3(view)).doesNotContain("debts");
    }

    @Test
    void thatIsShownWithoutTheContent() {
        PictureView view = see(
                Story.visit(
                        "lead",
                        "WORKLOAD_PLANNING",
                        Story.concerned(
                                "TEAM_LEAD", "SUPERVISORY", Story.adult(Story.MOTHER), Facts.none(), "LEGAL_TASK")),
                full());
        assertThat(view.facts()).hasSize(4).allMatch(fact -> fact.disclosure() == Disclosure.THAT);
        assertThat(JsonRoundTrip.write2(view))
                .doesNotContain("secret")
                .doesNotContain("small")
                .doesNotContain("register");
    }

    @Test
    void aFactThatIsWithheldCannotBeToldFromOneThatIsNotThere() {
        ClientPicture with = full();
        ClientPicture without = picture(
                with.facts().stream().filter(fact -> !fact.kind().equals(DEBTS)).toList(),
                List.of(
                        new ClientPicture.Unknown(Story.MOTHER, DEBTS),
                        new ClientPicture.Unknown(Story.PARTNER, HOUSING)));
        assertThat(JsonRoundTrip.write2(see(Story.worker(), with)))
                .isEqualTo(JsonRoundTrip.write2(see(Story.worker(), without)));
    }

    @Test
    void theCategoryOfTheKindStandsInTheLog() {
        see(Story.worker(), full());
        assertThat(logs.access)
                .anyMatch(line -> line.what().category().value().equals("DEBT")
                        && line.ground().seen() == Disclosure.NOTHING
                        && line.what().objects().contains("fact/f1"))
                .anyMatch(line -> line.what().category().value().equals("FULL_FILE")
                        && line.what().objects().contains("fact/f4"));
    }

    @Test
    void anotherConfigurationIsRefused() {
        PictureConfiguration other = new PictureConfiguration(
                "other",
                "1",
                Text.same("other"),
                new Source("test", Source.Certainty.SEEN),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> PictureView.of(full(), other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPlainTextOfThePictureIsWithheldFromAStranger() {
        PictureView view = see(Story.visit("stranger", "CURIOSITY"), full());
        assertThat(view.facts()).isEmpty();
        assertThat(view.unknown()).isEmpty();
        assertThat(view).hasToString("PictureView[facts=0]");
    }
}
