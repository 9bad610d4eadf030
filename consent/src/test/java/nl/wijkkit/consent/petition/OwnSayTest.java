package nl.wijkkit.consent.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.Confidence;
import nl.wijkkit.plan.picture.Content;
import nl.wijkkit.plan.picture.Entry;
import nl.wijkkit.plan.picture.Fact;
import nl.wijkkit.plan.picture.FactFile;
import nl.wijkkit.plan.picture.FactId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.FactValue;
import nl.wijkkit.plan.picture.SourceId;
import nl.wijkkit.plan.picture.Standing;
import nl.wijkkit.plan.picture.Statement;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class OwnSayTest {

    private static final Instant NOW = Instant.parse("2026-03-09T10:00:00Z");
    private static final ActorId WORKER = ActorId.of("w-1");
    private static final FactId DEBT = FactId.of("f-1");
    private static final FactKind DEBTS = FactKind.of("debts");
    private static final PersonId PERSON = PersonId.of("p-1");
    private static final OwnSay SAY = OwnSay.of(PERSON, ActorId.of("p-1"));
    private static final FreeText WORDS = FreeText.of("That was paid in March.");

    private static Statement statement(String words) {
        return new Statement(
                Content.what(new FactValue.Words(FreeText.of(words))),
                Law.WGS,
                SourceId.of("register"),
                Period.startingOn(LocalDate.of(2026, 1, 1)),
                Confidence.CONFIRMED);
    }

    private static FactFile file() {
        return new FactFile(
                List.of(Fact.of(DEBT, PERSON, DEBTS, new Entry.Recorded(NOW, WORKER, statement("rent arrears")))));
    }

    @Test
    void aPersonAddsAFactThatShowsWhoToldIt() {
        FactFile file = SAY.adds(
                file(),
                DEBTS,
                new FactValue.Words(FreeText.of("a loan of my brother")),
                Period.startingOn(LocalDate.of(2026, 3, 1)),
                NOW,
                () -> FactId.of("f-2"));
        assertThat(file.fact(FactId.of("f-2")).orElseThrow().isAddedByCitizen()).isTrue();
    }

    // AVG 16: the fact changes
    @Test
    void aDisputeInWhichThePersonIsRightChangesTheFact() {
        FactFile disputed = SAY.disputes(file(), DEBT, WORDS, NOW).orElseThrow();
        assertThat(SAY.openDisputes(disputed)).extracting(Fact::id).containsExactly(DEBT);
        FactFile upheld =
                SAY.upheld(disputed, DEBT, statement("paid"), WORKER, NOW).orElseThrow();
        assertThat(upheld.fact(DEBT).orElseThrow().standing()).isEqualTo(Standing.UPHELD);
        assertThat(SAY.openDisputes(upheld)).isEmpty();
    }

    // Jeugdwet 7.3.8(2): the fact stands, with the person's own words beside it
    @Test
    void aDisputeThatIsRejectedLeavesThePersonsOwnWords() {
        FactFile disputed = SAY.disputes(file(), DEBT, WORDS, NOW).orElseThrow();
        FactFile rejected = SAY.rejected(disputed, DEBT, FreeText.of("the register says so"), null, WORKER, NOW)
                .orElseThrow();
        Fact fact = rejected.fact(DEBT).orElseThrow();
        assertThat(fact.standing()).isEqualTo(Standing.REJECTED);
        assertThat(fact.citizensStatement()).contains(WORDS);
    }

    @Test
    void aStatementCanStandBesideAFactAtOnce() {
        FactFile stated = SAY.states(file(), DEBT, WORDS, WORKER, FreeText.of("an opinion"), NOW)
                .orElseThrow();
        assertThat(stated.fact(DEBT).orElseThrow().citizensStatement()).contains(WORDS);
        FactFile open = SAY.disputes(file(), DEBT, FreeText.of("no"), NOW).orElseThrow();
        assertThat(SAY.states(open, DEBT, WORDS, WORKER, FreeText.of("an opinion"), NOW)
                        .orElseThrow()
                        .fact(DEBT)
                        .orElseThrow()
                        .citizensStatement())
                .contains(WORDS);
    }

    @Test
    void nobodySpeaksAboutTheFactsOfAnother() {
        OwnSay other = OwnSay.of(PersonId.of("p-2"), ActorId.of("p-2"));
        for (List<Problem> problems : List.of(
                other.disputes(file(), DEBT, WORDS, NOW).problems(),
                other.upheld(file(), DEBT, statement("paid"), WORKER, NOW).problems(),
                other.rejected(file(), DEBT, WORDS, null, WORKER, NOW).problems(),
                other.states(file(), DEBT, WORDS, WORKER, WORDS, NOW).problems(),
                SAY.disputes(file(), FactId.of("f-9"), WORDS, NOW).problems())) {
            assertThat(problems).extracting(Problem::code).containsExactly("no-such-fact");
        }
        assertThat(SAY.upheld(file(), DEBT, statement("paid"), WORKER, NOW).problems())
                .extracting(Problem::code)
                .containsExactly("not-disputed");
        assertThat(other.openDisputes(SAY.disputes(file(), DEBT, WORDS, NOW).orElseThrow()))
                .isEmpty();
    }
}
