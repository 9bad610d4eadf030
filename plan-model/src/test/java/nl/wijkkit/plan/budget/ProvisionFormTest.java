package nl.wijkkit.plan.budget;

import static nl.wijkkit.plan.budget.Samples.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.form.Messages;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionFormTest {

    private static final ProvisionId ID = ProvisionId.of("p1");

    private static final ProvisionForm GOOD = new ProvisionForm(
            "household-1",
            "person-1",
            "plan:action-1",
            List.of("plan:goal-1"),
            2,
            "WMO",
            "iwmo-3.2:02:02A05",
            "41414141",
            "IN_KIND",
            new BigDecimal("1.08"),
            120,
            "MINUTE",
            "PER_WEEK",
            " 2026-03-02 ",
            "2027-03-01");

    private static final ProvisionForm EMPTY = new ProvisionForm(
            null, null, " ", List.of(), null, null, null, null, null, null, null, null, null, null, null);

    private static final ProvisionForm WRONG = new ProvisionForm(
            "Familie Jansen",
            "Jan Jansen",
            "a b",
            List.of("goal-1", "goal-1", "x y"),
            3,
            "wmo",
            "02A05",
            "Zorg & Co",
            "CASH",
            new BigDecimal("-1.005"),
            0,
            "MILE",
            "OFTEN",
            "2 maart",
            "2026-02-30");

    @Test
    void aGoodFormBecomesAProvision() {
        assertThat(Messages.of(GOOD, "nl")).isEmpty();
        assertThat(GOOD.toProvision(ID).orElseThrow())
                .isEqualTo(new Provision(
                        ID,
                        HouseholdKey.of("household-1"),
                        PersonId.of("person-1"),
                        ActionId.of("plan:action-1"),
                        List.of(GoalId.of("plan:goal-1")),
                        Tier.SPECIALISED,
                        Law.WMO,
                        ProductCode.of("iwmo-3.2", "02", "02A05"),
                        ProviderId.of("41414141"),
                        DeliveryForm.IN_KIND,
                        Money.ofCents(108),
                        Volume.of(120, Unit.MINUTE, Frequency.PER_WEEK),
                        period("2026-03-02", "2027-03-01")));
    }

    @Test
    void everythingThatIsRequiredIsTold() {
        assertThat(Messages.of(EMPTY, "nl"))
                .containsEntry("household", "verplicht, maar niet ingevuld")
                .containsEntry("goals", "kies minstens één doel")
                .hasSize(13);
        assertThat(EMPTY.toProvision(ID).problems())
                .hasSize(13)
                .allMatch(problem -> problem.code().equals("required"));
    }

    @Test
    void allThatIsWrongIsFoundAtOnceAndNothingIsRepeated() {
        List<Problem> problems = WRONG.toProvision(ID).problems();

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "not-an-id", // household
                        "not-an-id", // person
                        "not-an-id", // action
                        "stands-twice", // second goal
                        "not-an-id", // third goal
                        "out-of-range", // tier
                        "not-allowed", // law
                        "not-allowed", // product
                        "not-an-id", // provider
                        "not-allowed", // form
                        "out-of-range", // price
                        "out-of-range", // amount
                        "not-allowed", // unit
                        "not-allowed", // frequency
                        "not-a-date",
                        "not-a-date");
        assertThat(problems.toString()).doesNotContain("Jansen").doesNotContain("Zorg & Co");
        assertThat(WRONG).hasToString("ProvisionForm[hidden]");
    }

    @Test
    void theMessagesAreThereInBothLanguages() {
        assertThat(Messages.of(WRONG, "nl"))
                .containsEntry("tier", "de lijn is 0, 1 of 2")
                .containsEntry("from", "schrijf de datum als jaar-maand-dag, zoals 2026-03-02")
                .containsEntry(
                        "goals[2].<list element>", "moet bestaan uit 1 tot 64 letters, cijfers en de tekens . _ : -");
        assertThat(Messages.of(WRONG, "en"))
                .containsEntry("tier", "the tier is 0, 1 or 2")
                .containsEntry("from", "write the date as year-month-day, such as 2026-03-02")
                .containsKeys("price", "amount", "unit", "frequency", "form", "product", "law", "person");
        for (String language : List.of("nl", "en")) {
            assertThat(Messages.of(WRONG, language).values()).noneMatch(message -> message.contains("{"));
            assertThat(Messages.of(EMPTY, language).values()).noneMatch(message -> message.contains("{"));
        }
    }

    @Test
    void anEndBeforeTheStartIsTold() {
        ProvisionForm form = change(GOOD, GOOD.price(), "MINUTE", "PER_WEEK", "2026-03-02", "2026-03-02");

        assertThat(Messages.of(form, "en"))
                .containsExactly(Map.entry("periodInOrder", "the end date must be after the start date"));
        assertThat(form.toProvision(ID).problems()).extracting(Problem::code).containsExactly("not-a-period");
    }

    @Test
    void aVolumeForTheWholeDecisionNeedsAnEnd() {
        ProvisionForm form = change(GOOD, GOOD.price(), "PIECE", "WITHIN_DECISION", "2026-03-02", "");

        assertThat(Messages.of(form, "nl")).containsOnlyKeys("endThere");
        assertThat(form.toProvision(ID).problems()).extracting(Problem::code).containsExactly("end-required");
        assertThat(change(GOOD, GOOD.price(), "PIECE", "PER_WEEK", "2026-03-02", "")
                        .toProvision(ID)
                        .orElseThrow()
                        .period()
                        .isBounded())
                .isFalse();
    }

    @Test
    void aEuroCostsAEuro() {
        ProvisionForm form = change(GOOD, new BigDecimal("1.10"), "EURO", "PER_YEAR", "2026-03-02", "2027-03-02");

        assertThat(Messages.of(form, "nl")).containsOnlyKeys("priceOfEuroOne");
        assertThat(form.toProvision(ID).problems()).extracting(Problem::code).containsExactly("euro-price");
        assertThat(change(GOOD, new BigDecimal("1.000"), "EURO", "PER_YEAR", "2026-03-02", null)
                        .toProvision(ID)
                        .orElseThrow()
                        .price())
                .isEqualTo(Money.ofCents(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "10000000", "1E+30"})
    void aPriceOutsideTheRangeIsTold(String price) {
        ProvisionForm form = change(GOOD, new BigDecimal(price), "MINUTE", "PER_WEEK", "2026-03-02", null);

        assertThat(Messages.of(form, "nl")).containsOnlyKeys("price");
        assertThat(form.toProvision(ID).problems()).extracting(Problem::code).containsExactly("out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9999999.99"})
    void aPriceOnTheEdgeOfTheRangeIsGood(String price) {
        ProvisionForm form = change(GOOD, new BigDecimal(price), "MINUTE", "PER_WEEK", "2026-03-02", null);

        assertThat(Messages.of(form, "nl")).isEmpty();
        assertThat(form.toProvision(ID).problems()).isEmpty();
    }

    @Test
    void bindsAndMissingFieldsAreEmpty() {
        Json.bothBind(GOOD, ProvisionForm.class);
        assertThat(Json.bothBind(EMPTY, ProvisionForm.class)).isEqualTo("{\"action\":\" \"}");
    }

    @Test
    void aGoalThatIsNullCountsAsBlank() {
        List<String> goals = new ArrayList<>();
        goals.add(null);
        ProvisionForm form = new ProvisionForm(
                null, null, null, goals, null, null, null, null, null, null, null, null, null, null, null);

        assertThat(form.goals()).containsExactly("");
    }

    private static ProvisionForm change(
            ProvisionForm form,
            @Nullable BigDecimal price,
            String unit,
            String frequency,
            String from,
            @Nullable String until) {
        return new ProvisionForm(
                form.household(),
                form.person(),
                form.action(),
                form.goals(),
                form.tier(),
                form.law(),
                form.product(),
                form.provider(),
                form.form(),
                price,
                form.amount(),
                unit,
                frequency,
                from,
                until);
    }
}
