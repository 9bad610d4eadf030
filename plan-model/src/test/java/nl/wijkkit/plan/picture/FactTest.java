package nl.wijkkit.plan.picture;

import static nl.wijkkit.plan.picture.Samples.BENEFIT;
import static nl.wijkkit.plan.picture.Samples.CHILD;
import static nl.wijkkit.plan.picture.Samples.CITIZEN;
import static nl.wijkkit.plan.picture.Samples.FROM_2026;
import static nl.wijkkit.plan.picture.Samples.MOTHER;
import static nl.wijkkit.plan.picture.Samples.WORKER;
import static nl.wijkkit.plan.picture.Samples.at;
import static nl.wijkkit.plan.picture.Samples.benefit;
import static nl.wijkkit.plan.picture.Samples.benefitOf;
import static nl.wijkkit.plan.picture.Samples.corrected;
import static nl.wijkkit.plan.picture.Samples.disputed;
import static nl.wijkkit.plan.picture.Samples.rejected;
import static nl.wijkkit.plan.picture.Samples.upheld;
import static nl.wijkkit.plan.picture.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactTest {

    @Test
    void whatIsSaidLastIsHeldAndWhatWasSaidBeforeStays() {
        Fact fact = benefit(corrected(1, 120_000));

        assertThat(fact.current()).contains(benefitOf(120_000));
        assertThat(fact.asOf(at(0)).orElseThrow().current()).contains(benefitOf(130_000));
        assertThat(fact.asOf(at(0).minusNanos(1))).isEmpty();
        assertThat(fact.statedAt()).isEqualTo(at(1));
    }

    @Test
    void aDisputeIsOpenUntilSomeoneDecides() {
        assertThat(benefit().standing()).isEqualTo(Standing.UNDISPUTED);
        assertThat(benefit(disputed(1)).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(benefit(disputed(1), upheld(2, 90_000)).standing()).isEqualTo(Standing.UPHELD);
        assertThat(benefit(disputed(1), rejected(2)).standing()).isEqualTo(Standing.REJECTED);
    }

    @Test
    void aCorrectionLeavesAnOpenDisputeOpenAndMakesADecidedOneHistory() {
        assertThat(benefit(disputed(1), corrected(2, 1)).standing()).isEqualTo(Standing.DISPUTED);
        assertThat(benefit(disputed(1), rejected(2), corrected(3, 1)).standing())
                .isEqualTo(Standing.UNDISPUTED);
    }

    @Test
    void theStatementOfTheCitizenStaysWithAFactThatStands() {
        Fact fact = benefit(disputed(1), rejected(2));

        assertThat(fact.citizensStatement()).contains(FreeText.of("ik krijg minder"));
        assertThat(fact.current()).contains(benefitOf(130_000));
        assertThat(fact.statedAt()).isEqualTo(at(0));
        assertThat(benefit(disputed(1), rejected(2), disputed(3)).citizensStatement())
                .isPresent();
        assertThat(benefit(disputed(1), rejected(2), disputed(3), upheld(4, 1)).citizensStatement())
                .isEmpty();
        assertThat(benefit(disputed(1), rejected(2), corrected(3, 1)).citizensStatement())
                .isEmpty();
    }

    @Test
    void aWithdrawnFactIsNotHeldAndItsHistoryStays() {
        Fact fact = benefit(withdrawn(1));

        assertThat(fact.current()).isEmpty();
        assertThat(fact.history()).hasSize(2);
        assertThat(fact.asOf(at(0)).orElseThrow().current()).isPresent();
        assertThat(benefit(disputed(1), withdrawn(2)).standing()).isEqualTo(Standing.DISPUTED);
    }

    @Test
    void aCitizenAddsAFact() {
        Statement told = Statement.byCitizen(new FactValue.Words(FreeText.of("mijn zus helpt")), FROM_2026);
        Fact fact = Fact.of(FactId.of("f2"), CHILD, FactKind.of("own_help"), new Entry.Recorded(at(0), CITIZEN, told));

        assertThat(fact.isAddedByCitizen()).isTrue();
        assertThat(told.confidence()).isEqualTo(Confidence.STATED);
        assertThat(benefit().isAddedByCitizen()).isFalse();
    }

    static Stream<Arguments> refused() {
        Entry again = new Entry.Recorded(at(9), WORKER, benefitOf(1));
        return Stream.of(
                arguments(benefit(), again, "recorded-again"),
                arguments(benefit(corrected(5, 1)), corrected(4, 1), "goes-back"),
                arguments(benefit(withdrawn(1)), disputed(2), "withdrawn"),
                arguments(benefit(disputed(1)), disputed(2), "already-disputed"),
                arguments(benefit(), upheld(1, 1), "not-disputed"),
                arguments(benefit(disputed(1), rejected(2)), rejected(3), "not-disputed"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void anEntryThatCannotFollowIsRefusedAndTheRuleIsNamed(Fact fact, Entry entry, String code) {
        List<Problem> problems = fact.append(entry).problems();

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        List<Entry> history =
                Stream.concat(fact.history().stream(), Stream.of(entry)).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(fact.id(), MOTHER, BENEFIT, Fact.ONLY, history))
                .withMessage(problems.get(0).message().en());
    }

    @Test
    void anEntryMayComeAtTheSameMoment() {
        assertThat(benefit().append(corrected(0, 1)).orElseThrow().current()).contains(benefitOf(1));
    }

    @Test
    void aFactHasAHistoryThatBeginsWithBeingRecorded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(FactId.of("f"), MOTHER, BENEFIT, Fact.ONLY, List.of()))
                .withMessage("a fact must have a history");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(FactId.of("f"), MOTHER, BENEFIT, Fact.ONLY, List.of(disputed(0))))
                .withMessage("a fact must begin with being recorded, and be recorded once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact(
                        FactId.of("f"), MOTHER, BENEFIT, "a b", benefit().history()))
                .withMessageStartingWith("reference must be");
    }

    @Test
    void onlyTheResidentIsASourceWithoutALaw() {
        Content content = Content.that();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(content, Law.SELF, SourceId.of("brp"), FROM_2026, Confidence.STATED))
                .withMessage("what the resident told has origin SELF and source resident, and nothing else has");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement(content, Law.WMO, SourceId.RESIDENT, FROM_2026, Confidence.STATED));
    }

    @Test
    void contentIsShownNoDeeperThanAllowed() {
        Content what = Content.what(new FactValue.Flag(true));

        assertThat(what.upTo(Depth.THAT)).isEqualTo(Content.that());
        assertThat(what.upTo(Depth.WHAT)).isEqualTo(what);
        assertThat(Content.that().upTo(Depth.WHAT)).isEqualTo(Content.that());
        assertThat(Content.that().depth()).isEqualTo(Depth.THAT);
    }

    @Test
    void everyValueIsMappedByItsOwnKind() {
        List<FactValue> values = List.of(
                new FactValue.Words(FreeText.of("x")),
                new FactValue.Amount(Money.ZERO),
                new FactValue.Day(LocalDate.EPOCH),
                new FactValue.Coded("iWmo 3.2 WJ232", "04"),
                new FactValue.Flag(false));

        assertThat(values)
                .extracting(value -> value.<String>fold(
                        words -> "words", amount -> "amount", day -> "day", coded -> "coded", flag -> "flag"))
                .containsExactly("words", "amount", "day", "coded", "flag");
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Coded(" ", "04"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Coded("list", ""));
    }

    @Test
    void theFileBindsWithEveryKindOfEntryAndValueAndKeepsToItsSchema() {
        Fact told = Fact.of(
                FactId.of("f2"),
                CHILD,
                FactKind.of("own_help"),
                new Entry.Recorded(
                        at(0), CITIZEN, Statement.byCitizen(new FactValue.Words(FreeText.of("zus")), FROM_2026)));
        FactFile file = new FactFile(List.of(
                told,
                benefit(disputed(1), upheld(2, 5), disputed(3), rejected(4), corrected(5, 6), withdrawn(6)),
                valued("f3", new FactValue.Day(LocalDate.of(2026, 1, 1))),
                valued("f4", new FactValue.Coded("WJ232", "04")),
                valued("f5", new FactValue.Flag(true))));

        String json = Json.bothBind(file, FactFile.class);

        Json.keepsTo("fact-file-1.schema.json", json);
        Json.breaks("fact-file-1.schema.json", json.replace("\"WJ232\"", "\"\""));
        Json.breaks("fact-file-1.schema.json", json.replace("\"disputed\"", "\"forgotten\""));
    }

    private static Fact valued(String id, FactValue value) {
        Statement statement =
                new Statement(Content.what(value), Law.WMO, SourceId.of("x"), FROM_2026, Confidence.DOUBTED);
        return Fact.of(FactId.of(id), MOTHER, BENEFIT, new Entry.Recorded(at(0), WORKER, statement));
    }

    @Test
    void nothingThatIsAboutAPersonIsPrinted() {
        Fact fact = benefit(disputed(1), rejected(2));

        assertThat(fact).hasToString("Fact[f1, benefit, entries=3]");
        assertThat(new FactFile(List.of(fact))).hasToString("FactFile[facts=1]");
        assertThat(fact.history()).hasToString("[Recorded, Disputed, Rejected]");
        assertThat(benefitOf(130_000)).hasToString("Statement[PARTICIPATIEWET uitkeringen]");
        assertThat(benefitOf(130_000).content()).hasToString("What[value=Amount]");
        assertThat(List.of(
                        new FactValue.Words(FreeText.of("geheim")),
                        new FactValue.Day(LocalDate.EPOCH),
                        new FactValue.Coded("lijst", "geheim"),
                        new FactValue.Flag(true)))
                .hasToString("[Words, Day, Coded, Flag]");
    }
}
