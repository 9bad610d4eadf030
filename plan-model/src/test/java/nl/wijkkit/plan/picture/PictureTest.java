package nl.wijkkit.plan.picture;

import static nl.wijkkit.plan.picture.Samples.BENEFIT;
import static nl.wijkkit.plan.picture.Samples.CHILD;
import static nl.wijkkit.plan.picture.Samples.DAY;
import static nl.wijkkit.plan.picture.Samples.DEBT_HELP;
import static nl.wijkkit.plan.picture.Samples.FAMILY_PLAN;
import static nl.wijkkit.plan.picture.Samples.FROM_2026;
import static nl.wijkkit.plan.picture.Samples.MOTHER;
import static nl.wijkkit.plan.picture.Samples.WORKER;
import static nl.wijkkit.plan.picture.Samples.YOUTH_HELP;
import static nl.wijkkit.plan.picture.Samples.at;
import static nl.wijkkit.plan.picture.Samples.benefit;
import static nl.wijkkit.plan.picture.Samples.benefitOf;
import static nl.wijkkit.plan.picture.Samples.disputed;
import static nl.wijkkit.plan.picture.Samples.rejected;
import static nl.wijkkit.plan.picture.Samples.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final PictureConfiguration TWENTY = ConfigurationReader.twentySources();
    private static final PictureConfiguration TABLE = ConfigurationReader.kitchenTable();

    @Test
    void theSameFactIsShownPerPurposeAsDeepAsItIsNeeded() {
        FactFile file = FactFile.EMPTY.with(benefit());

        assertThat(picture(DEBT_HELP, file).facts())
                .extracting(ClientPicture.Shown::content)
                .containsExactly(benefitOf(130_000).content());
        assertThat(picture(FAMILY_PLAN, file).facts())
                .extracting(ClientPicture.Shown::content)
                .containsExactly(Content.that());
        assertThat(picture(Purpose.of("WMO_INVESTIGATION"), file).facts()).isEmpty();
    }

    @Test
    void aPurposeThatTheConfigurationDoesNotKnowGetsNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> picture(Purpose.of("CURIOSITY"), FactFile.EMPTY))
                .withMessage("expected a purpose of configuration twenty-sources, got CURIOSITY");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gathering.by(TWENTY).queries(Purpose.of("CURIOSITY"), List.of(MOTHER)));
    }

    @Test
    void whatIsNeededAndNotKnownIsToldAsUnknown() {
        ClientPicture picture = picture(DEBT_HELP, FactFile.EMPTY.with(benefit()));

        assertThat(picture.unknown()).hasSize(12).doesNotContain(new ClientPicture.Unknown(MOTHER, BENEFIT));
        assertThat(picture(DEBT_HELP, FactFile.EMPTY.with(benefit(withdrawn(1))))
                        .unknown())
                .contains(new ClientPicture.Unknown(MOTHER, BENEFIT));
    }

    @Test
    void aPictureShowsWhatWasKnownThenAndTrueThatDay() {
        FactFile file = FactFile.EMPTY.with(benefit(Samples.corrected(5, 1)));

        assertThat(ClientPicture.of(TWENTY, DEBT_HELP, List.of(MOTHER), file, at(4), DAY)
                        .facts()
                        .get(0)
                        .content())
                .isEqualTo(benefitOf(130_000).content());
        assertThat(ClientPicture.of(TWENTY, DEBT_HELP, List.of(MOTHER), file, at(0).minusSeconds(1), DAY)
                        .facts())
                .isEmpty();
        assertThat(ClientPicture.of(TWENTY, DEBT_HELP, List.of(MOTHER), file, at(9), LocalDate.of(2025, 12, 31))
                        .facts())
                .isEmpty();
        assertThat(ClientPicture.of(TWENTY, DEBT_HELP, List.of(CHILD), file, at(9), DAY)
                        .facts())
                .isEmpty();
    }

    @Test
    void theCitizensOwnStatementIsShownOnlyToWhoMaySeeWhat() {
        FactFile file = FactFile.EMPTY.with(benefit(disputed(1), rejected(2)));

        ClientPicture.Shown what = picture(DEBT_HELP, file).facts().get(0);
        ClientPicture.Shown that = picture(FAMILY_PLAN, file).facts().get(0);

        assertThat(what.standing()).isEqualTo(Standing.REJECTED);
        assertThat(what.citizensStatement()).isEqualTo(FreeText.of("ik krijg minder"));
        assertThat(that.standing()).isEqualTo(Standing.REJECTED);
        assertThat(that.citizensStatement()).isNull();
    }

    @Test
    void oneQuestionPerSourceAndPersonForWhatIsNeededOnly() {
        List<Query> queries = Gathering.by(TWENTY).queries(DEBT_HELP, List.of(MOTHER, CHILD));

        assertThat(queries)
                .filteredOn(query -> query.subject().equals(CHILD))
                .extracting(query -> query.source().value())
                .containsExactly(
                        "belastingdienst",
                        "brp",
                        "curateleregister",
                        "schuldhulp",
                        "svb",
                        "uitkeringen",
                        "uwv",
                        "vroegsignalering",
                        "wmo_administratie",
                        "woningcorporatie",
                        "zorgverzekeraar");
        assertThat(queries).hasSize(22);
        assertThat(queries)
                .filteredOn(query -> query.source().equals(SourceId.of("uwv")))
                .allSatisfy(query -> assertThat(query.kinds())
                        .containsOnlyKeys(FactKind.of("insurance_benefit"), FactKind.of("wages")));
    }

    @Test
    void atTheKitchenTableOnlyTheRegisterOfPersonsIsAsked() {
        for (PurposeNeeds purpose : TABLE.purposes()) {
            assertThat(Gathering.by(TABLE).queries(purpose.purpose(), List.of(MOTHER)))
                    .extracting(query -> query.source().value())
                    .containsExactly("brp");
        }
    }

    @Test
    void whatASourceSaysTooMuchIsThrownAwayAndTold() {
        Sources chatty = query -> Sources.Reply.answered(List.of(
                Finding.of(BENEFIT, benefitOf(130_000).content(), FROM_2026),
                Finding.of(FactKind.of("gossip"), Content.what(new FactValue.Flag(true)), FROM_2026)));

        Gathered gathered = Gathering.by(TWENTY).gather(FAMILY_PLAN, List.of(MOTHER), chatty);

        assertThat(gathered.items())
                .containsExactly(new Gathered.Item(
                        MOTHER,
                        BENEFIT,
                        Fact.ONLY,
                        new Statement(
                                Content.that(),
                                Law.PARTICIPATIEWET,
                                SourceId.of("uitkeringen"),
                                FROM_2026,
                                Confidence.CONFIRMED)));
        assertThat(gathered.surplus())
                .contains(
                        new Gathered.Surplus(SourceId.of("uitkeringen"), BENEFIT, Gathered.Surplus.Reason.TOO_DEEP),
                        new Gathered.Surplus(
                                SourceId.of("uitkeringen"), FactKind.of("gossip"), Gathered.Surplus.Reason.NOT_ASKED),
                        new Gathered.Surplus(SourceId.of("brp"), BENEFIT, Gathered.Surplus.Reason.NOT_ASKED));
    }

    @Test
    void aSourceThatGivesNoAnswerLeavesAQuestionOpen() {
        Gathered gathered =
                Gathering.by(TABLE).gather(FAMILY_PLAN, List.of(MOTHER), query -> Sources.Reply.unavailable());

        assertThat(gathered.unanswered()).isEqualTo(Gathering.by(TABLE).queries(FAMILY_PLAN, List.of(MOTHER)));
        assertThat(gathered.items()).isEmpty();
        assertThat(gathered).hasToString("Gathered[FAMILY_PLAN, items=0, surplus=0, unanswered=1]");
    }

    @Test
    void whatIsNewIsAddedWhatChangedIsCorrectedAndTheRestIsLeft() {
        FactFile first = FactFile.EMPTY.record(found(130_000), at(0), WORKER, ids("a"));
        FactFile same = first.record(found(130_000), at(1), WORKER, ids("b"));
        FactFile changed = same.record(found(120_000), at(2), WORKER, ids("c"));

        assertThat(first.facts()).hasSize(1);
        assertThat(same).isEqualTo(first);
        assertThat(changed.facts()).hasSize(1);
        assertThat(changed.facts().get(0).history()).hasSize(2);
        assertThat(changed.asOf(at(1))).isEqualTo(first);
    }

    @Test
    void hearingOnlyThatDoesNotWipeOutWhatIsHeld() {
        FactFile what = FactFile.EMPTY.record(found(130_000), at(0), WORKER, ids("a"));
        Gathered that = Gathering.by(TWENTY).gather(FAMILY_PLAN, List.of(MOTHER), payer(130_000));

        assertThat(what.record(that, at(1), WORKER, ids("b"))).isEqualTo(what);
        // the other way round, hearing what after that is news
        FactFile deeper =
                FactFile.EMPTY.record(that, at(0), WORKER, ids("a")).record(found(130_000), at(1), WORKER, ids("b"));
        assertThat(deeper.facts().get(0).current()).contains(benefitOf(130_000));
    }

    @Test
    void twoFactsOfOneKindAreToldApartByTheirReference() {
        Content flag = Content.what(new FactValue.Flag(true));
        Sources debts = query -> Sources.Reply.answered(
                query.source().equals(SourceId.of("vroegsignalering"))
                        ? List.of(
                                new Finding(FactKind.of("early_signal"), "rent", flag, FROM_2026, Confidence.CONFIRMED),
                                new Finding(
                                        FactKind.of("early_signal"), "water", flag, FROM_2026, Confidence.CONFIRMED))
                        : List.of());

        FactFile file = FactFile.EMPTY.record(
                Gathering.by(TWENTY).gather(DEBT_HELP, List.of(MOTHER), debts), at(0), WORKER, ids("a"));

        assertThat(file.facts()).extracting(Fact::reference).containsExactly("rent", "water");
    }

    @Test
    void aFileFindsFactsAndRefusesTheSameIdTwice() {
        FactFile file = FactFile.EMPTY.with(benefit());

        assertThat(file.fact(FactId.of("f1"))).contains(benefit());
        assertThat(file.append(FactId.of("f1"), disputed(1)).orElseThrow().facts())
                .containsExactly(benefit(disputed(1)));
        assertThat(file.append(FactId.of("f9"), disputed(1)).problems())
                .extracting(Problem::code)
                .containsExactly("no-such-fact");
        assertThat(file.append(FactId.of("f1"), rejected(1)).problems())
                .extracting(Problem::code)
                .containsExactly("not-disputed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.with(benefit()))
                .withMessage("fact f1 stands twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new FactFile(List.of(benefit(), benefit())));
    }

    @Test
    void pictureAndQuestionsBindAndKeepToTheirSchema() {
        FactFile file = FactFile.EMPTY.with(benefit(disputed(1), rejected(2)));
        String json = Json.bothBind(picture(DEBT_HELP, file), ClientPicture.class);

        Json.keepsTo("client-picture-1.schema.json", json);
        Json.keepsTo("client-picture-1.schema.json", Json.bothBind(picture(FAMILY_PLAN, file), ClientPicture.class));
        Json.breaks("client-picture-1.schema.json", json.replace("\"REJECTED\"", "\"FORGOTTEN\""));
        Json.bothBind(Gathering.by(TWENTY).queries(DEBT_HELP, List.of(MOTHER)).get(0), Query.class);
        Json.bothBind(Gathering.by(TWENTY).gather(FAMILY_PLAN, List.of(MOTHER), payer(1)), Gathered.class);
        Json.bothBind(Finding.of(YOUTH_HELP, Content.that(), FROM_2026), Finding.class);
    }

    @Test
    void nothingThatIsAboutAPersonIsPrinted() {
        ClientPicture picture = picture(DEBT_HELP, FactFile.EMPTY.with(benefit(disputed(1), rejected(2))));

        assertThat(picture).hasToString("ClientPicture[DEBT_HELP, facts=1, unknown=12]");
        assertThat(picture.facts().get(0)).hasToString("Shown[f1, benefit]");
        assertThat(Finding.of(BENEFIT, benefitOf(1).content(), FROM_2026)).hasToString("Finding[benefit]");
        assertThat(found(1).items()).hasToString("[Item[benefit]]");
    }

    @Test
    void aQuestionAsksSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Query(DEBT_HELP, SourceId.of("brp"), MOTHER, new TreeMap<>()))
                .withMessage("a query must ask for at least one kind");
    }

    private static ClientPicture picture(Purpose purpose, FactFile file) {
        return ClientPicture.of(TWENTY, purpose, List.of(MOTHER), file, at(60), DAY);
    }

    private static Gathered found(long cents) {
        return Gathering.by(TWENTY).gather(DEBT_HELP, List.of(MOTHER), payer(cents));
    }

    /** A benefits administration that knows one benefit, beside sources that know nothing. */
    private static Sources payer(long cents) {
        Finding finding = Finding.of(
                BENEFIT, Content.what(new FactValue.Amount(Money.ofCents(cents))), Period.startingOn(FROM_2026.from()));
        return query ->
                Sources.Reply.answered(query.kinds().containsKey(BENEFIT) ? List.of(finding) : new ArrayList<>());
    }

    private static Supplier<FactId> ids(String prefix) {
        Iterator<FactId> ids = IntStream.range(0, 100)
                .mapToObj(i -> FactId.of(prefix + "-" + i))
                .iterator();
        return ids::next;
    }
}
