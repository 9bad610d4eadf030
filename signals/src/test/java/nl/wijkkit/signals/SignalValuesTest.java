package nl.wijkkit.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.YesNoUnknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signal cannot exist in a wrong state, and prints nothing about anyone. */
class SignalValuesTest {

    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");
    private static final HomeAddress HOME = new HomeAddress(PostalCode.parse("2511 CA"), HouseNumber.of(12));

    private static <T extends Comparable<T>> void holdsCodes(Function<String, T> of, String low, String high) {
        assertThat(of.apply(low)).hasToString(low).isEqualTo(of.apply(low)).isNotEqualTo(of.apply(high));
        assertThat(of.apply(low).compareTo(of.apply(high))).isNegative();
        assertThat(of.apply(high).compareTo(of.apply(low))).isPositive();
        String longest = low + "x".repeat(64 - low.length());
        String full = Character.isUpperCase(low.charAt(0)) ? longest.replace('x', 'X') : longest;
        assertThat(of.apply(full)).hasToString(full);
        for (String wrong : List.of("", "J. de Vries", full + full.charAt(63))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> of.apply(wrong))
                    .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("Vries"));
        }
    }

    @Test
    void idsAndCodesHaveTheirShapeAndAnOrder() {
        holdsCodes(SignalId::of, "a", "b");
        holdsCodes(ContractId::of, "c-1", "c-2");
        holdsCodes(DeskId::of, "A_DESK", "B_DESK");
        holdsCodes(SignalKind::of, "A_KIND", "B_KIND");
        holdsCodes(FactKey::of, "amount", "months");
    }

    @Test
    void aSignalStartsFromWhatIsAlwaysKnownAndTakesTheRest() {
        Signal bare = Signal.of(SignalId.of("s-1"), SignalKind.of("QUESTION"), Channel.E_MAIL, AT);
        assertThat(bare.reporter()).isEqualTo(new Reporter.Untold());
        assertThat(bare.contract()).isNull();
        assertThat(bare.household()).isEqualTo(Household.unknown());
        assertThat(bare.facts()).isEqualTo(Facts.none());
        Reporter reporter = new Reporter.Known(PartyId.of("r-1"));
        Facts facts = Facts.none().with(FactKey.of("hoarding"), new FactValue.Flag(true));
        Signal full = bare.withReporter(reporter)
                .withContract(ContractId.of("c-1"))
                .withHousehold(Household.at(HOME))
                .withFacts(facts);
        assertThat(full)
                .isEqualTo(new Signal(
                        SignalId.of("s-1"),
                        SignalKind.of("QUESTION"),
                        Channel.E_MAIL,
                        reporter,
                        ContractId.of("c-1"),
                        Household.at(HOME),
                        facts,
                        AT));
        assertThat(full).hasToString("Signal[s-1, QUESTION]");
    }

    @Test
    void aHouseholdIsKnownByItsDistrictOrItsAddress() {
        Household home = Household.at(HOME).withResident(true).withPeople(2, 1);
        assertThat(home).isEqualTo(new Household("2511", HOME, YesNoUnknown.YES, 2, 1));
        assertThat(home.district()).isEqualTo("2511");
        assertThat(home).hasToString("Household[not shown]");
        assertThat(Household.in("2511").withResident(false))
                .isEqualTo(new Household("2511", null, YesNoUnknown.NO, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Household("2512", HOME, YesNoUnknown.YES, null, null))
                .withMessage("district must be that of the address, got another one");
        assertThat(home.withPeople(0, 0).minors()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> home.withPeople(-1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> home.withPeople(0, -1))
                .withMessage("a number of people must be 0 or more, got a lower one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0511", "251", "25111", "2511CA"})
    void aDistrictIsFourDigits(String district) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.in(district))
                .withMessage("district must be four digits, such as 2511");
    }

    private static String said(FactValue value) {
        return value.fold(new FactValue.Cases<>() {
            @Override
            public String flag(boolean flag) {
                return flag ? "yes" : "no";
            }

            @Override
            public String count(int count) {
                return "count " + count;
            }

            @Override
            public String amount(Money amount) {
                return "cents " + amount.equals(Money.ofCents(5));
            }

            @Override
            public String day(LocalDate day) {
                return "day " + day;
            }

            @Override
            public String moment(Instant moment) {
                return "moment " + moment;
            }

            @Override
            public String code(String code) {
                return "code " + code;
            }

            @Override
            public String words(FreeText text) {
                return "words " + text.equals(FreeText.of("hulp"));
            }
        });
    }

    @Test
    void everyTypeOfFactSaysWhatItHoldsAndPrintsNothing() {
        Map<FactValue, String> values = Map.of(
                new FactValue.Flag(true), "yes",
                new FactValue.Flag(false), "no",
                new FactValue.Count(0), "count 0",
                new FactValue.Amount(Money.ofCents(5)), "cents true",
                new FactValue.Day(LocalDate.of(2026, 3, 2)), "day 2026-03-02",
                new FactValue.Moment(AT), "moment " + AT,
                new FactValue.Code("E33"), "code E33",
                new FactValue.Words(FreeText.of("hulp")), "words true");
        values.forEach((value, words) -> {
            assertThat(said(value)).isEqualTo(words);
            assertThat(value).hasToString(value.getClass().getSimpleName());
        });
        assertThat(new FactValue.Amount(Money.ofCents(0)).amount()).isEqualTo(Money.ofCents(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Count(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Amount(Money.ofCents(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FactValue.Code("two words"));
    }

    @Test
    void factsStandInTheOrderOfTheirKeys() {
        FactKey months = FactKey.of("months");
        FactKey amount = FactKey.of("amount");
        Facts facts = Facts.none().with(months, new FactValue.Count(2)).with(amount, new FactValue.Count(3));
        assertThat(facts.values().keySet()).containsExactly(amount, months);
        assertThat(facts.get(months)).contains(new FactValue.Count(2));
        assertThat(facts.with(months, new FactValue.Count(5)).get(months)).contains(new FactValue.Count(5));
        assertThat(facts.get(FactKey.of("age"))).isEmpty();
        assertThat(facts).hasToString("Facts[2]").isEqualTo(Facts.of(facts.values()));
    }

    private static String who(Reporter reporter) {
        return reporter.fold(
                known -> "resident " + known.id(),
                professional -> "office " + professional.id(),
                secret -> "secret " + secret.id(),
                () -> "nobody");
    }

    /** Only a reporter who may be named is shown; feedback can still reach the one who may not. */
    @Test
    void aSecretReporterIsShownToNobody() {
        PartyId id = PartyId.of("r-1");
        assertThat(who(new Reporter.Known(id))).isEqualTo("resident r-1");
        assertThat(who(new Reporter.Professional(id))).isEqualTo("office r-1");
        assertThat(who(new Reporter.Secret(id))).isEqualTo("secret r-1");
        assertThat(who(new Reporter.Untold())).isEqualTo("nobody");
        assertThat(new Reporter.Known(id).shown()).contains(id);
        assertThat(new Reporter.Professional(id).shown()).contains(id);
        assertThat(new Reporter.Secret(id).shown()).isEmpty();
        assertThat(new Reporter.Untold().shown()).isEmpty();
        assertThat(new Reporter.Secret(id)).hasToString("Secret[not shown]");
    }

    @Test
    void whatPeopleReadHasItsWords() {
        assertThat(Channel.TELEPHONE.label().nl()).isEqualTo("telefoon");
        assertThat(Urgency.HIGH.label().en()).isEqualTo("high");
    }
}
