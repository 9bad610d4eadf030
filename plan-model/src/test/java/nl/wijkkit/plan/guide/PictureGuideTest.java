package nl.wijkkit.plan.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.ClientPicture;
import nl.wijkkit.plan.picture.Confidence;
import nl.wijkkit.plan.picture.ConfigurationReader;
import nl.wijkkit.plan.picture.Content;
import nl.wijkkit.plan.picture.Entry;
import nl.wijkkit.plan.picture.Fact;
import nl.wijkkit.plan.picture.FactFile;
import nl.wijkkit.plan.picture.FactId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.FactValue;
import nl.wijkkit.plan.picture.Gathered;
import nl.wijkkit.plan.picture.Gathering;
import nl.wijkkit.plan.picture.PictureConfiguration;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.picture.SourceId;
import nl.wijkkit.plan.picture.Sources;
import nl.wijkkit.plan.picture.Standing;
import nl.wijkkit.plan.picture.Statement;
import org.junit.jupiter.api.Test;

class PictureGuideTest {

    private final PersonId mother = PersonId.of("person-0");
    private final Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final LocalDate today = LocalDate.of(2026, 3, 2);
    private final PictureConfiguration twenty = ConfigurationReader.twentySources();

    private FactFile withBenefit() {
        Statement benefit = new Statement(
                Content.what(new FactValue.Amount(Money.parse("EUR 1300.00"))),
                Law.PARTICIPATIEWET,
                SourceId.of("uitkeringen"),
                Period.startingOn(LocalDate.of(2026, 1, 1)),
                Confidence.CONFIRMED);
        FactFile file = FactFile.EMPTY.with(Fact.of(
                FactId.of("fact-1"),
                mother,
                FactKind.of("benefit"),
                new Entry.Recorded(now, ActorId.of("worker-12"), benefit)));
        return file;
    }

    @Test
    void onePurposeSeesTheAmountTheOtherThatThereIsSomething() {
        FactFile file = withBenefit();

        ClientPicture forDebts = ClientPicture.of(twenty, Purpose.of("DEBT_HELP"), List.of(mother), file, now, today);
        ClientPicture forPlan = ClientPicture.of(twenty, Purpose.of("FAMILY_PLAN"), List.of(mother), file, now, today);

        assertThat(forDebts.facts().get(0).content())
                .isEqualTo(Content.what(new FactValue.Amount(Money.ofCents(130_000))));
        assertThat(forPlan.facts().get(0).content()).isEqualTo(Content.that());
        assertThat(forPlan.unknown()).extracting(ClientPicture.Unknown::kind).contains(FactKind.of("youth_help"));
    }

    @Test
    void theCitizenContradicts() {
        FactFile disputed = withBenefit()
                .append(
                        FactId.of("fact-1"),
                        new Entry.Disputed(now.plusSeconds(1), ActorId.of("person-0"), FreeText.of("Het is minder")))
                .orElseThrow();

        assertThat(disputed.fact(FactId.of("fact-1")))
                .hasValueSatisfying(fact -> assertThat(fact.standing()).isEqualTo(Standing.DISPUTED));
        assertThat(disputed.toString()).doesNotContain("minder");
    }

    @Test
    void onlyWhatThePurposeNeedsIsAsked() {
        Sources sources = query -> Sources.Reply.unavailable();
        Gathered gathered = Gathering.by(twenty).gather(Purpose.of("DEBT_HELP"), List.of(mother), sources);

        assertThat(gathered.items()).isEmpty();
        assertThat(gathered.unanswered())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.subject()).isEqualTo(mother));
    }
}
