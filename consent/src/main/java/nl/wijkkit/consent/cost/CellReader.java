package nl.wijkkit.consent.cost;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Found;

/** Reads the cells of one row, and tells what is wrong with each. Made for one row. */
final class CellReader {

    private static final Pattern LAW = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final Pattern PROVIDER = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern AMOUNT = Pattern.compile("(?:EUR )?(-?[0-9]{1,12})(?:[.,]([0-9]{1,2}))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{9}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-[0-9]{2}");
    private static final Pattern DAYS =
            Pattern.compile("([12][0-9]{3}-[0-9]{2}-[0-9]{2})/([12][0-9]{3}-[0-9]{2}-[0-9]{2})");

    private final Function<CostColumn, String> cells;
    private final Teller teller;
    private boolean refused;

    CellReader(Function<CostColumn, String> cells, Teller teller) {
        this.cells = cells;
        this.teller = teller;
    }

    /** Receives what is wrong. */
    interface Teller {

        /** Tells what is wrong with a cell. */
        void tell(String code, CostColumn column, Text message);
    }

    /** Returns the row; empty if a cell was wrong. */
    Optional<CostRow> row() {
        Optional<String> person = required(CostColumn.PERSON).flatMap(text -> pseudonym(CostColumn.PERSON, text));
        Optional<Law> law = required(CostColumn.LAW).flatMap(this::law);
        Optional<ProviderId> provider = required(CostColumn.PROVIDER).flatMap(this::provider);
        Optional<Money> amount = required(CostColumn.AMOUNT).flatMap(this::amount);
        Optional<Period> period = required(CostColumn.PERIOD).flatMap(this::period);
        Optional<PostalCode> postcode = required(CostColumn.POSTCODE).flatMap(this::postcode);
        String household = cells.apply(CostColumn.HOUSEHOLD);
        Optional<String> home = household.isEmpty() ? person : pseudonym(CostColumn.HOUSEHOLD, household);
        String neighbourhood = word(CostColumn.NEIGHBOURHOOD);
        String street = word(CostColumn.STREET);
        String ageClass = word(CostColumn.AGE_CLASS);
        String householdType = word(CostColumn.HOUSEHOLD_TYPE);
        return refused
                ? Optional.empty()
                : Optional.of(new CostRow(
                        person.orElseThrow(),
                        home.orElseThrow(),
                        law.orElseThrow(),
                        provider.orElseThrow(),
                        amount.orElseThrow(),
                        period.orElseThrow(),
                        postcode.orElseThrow(),
                        neighbourhood,
                        street,
                        ageClass,
                        householdType));
    }

    private Optional<String> required(CostColumn column) {
        String cell = cells.apply(column);
        return cell.isEmpty()
                ? refuse("required", column, Text.of("verplicht, maar niet ingevuld", "required, but not filled in"))
                : Optional.of(cell);
    }

    private Optional<String> pseudonym(CostColumn column, String text) {
        if (NUMBER.matcher(text).matches() && isCitizenNumber(text)) {
            return refuse(
                    "citizen-number",
                    column,
                    Text.of(
                            "verwacht: een pseudoniem; gevonden: een getal dat een burgerservicenummer kan zijn",
                            "expected a pseudonym, found a number that may be a citizen service number"));
        }
        return CostRow.isPseudonym(text)
                ? Optional.of(text)
                : expected(
                        "not-allowed",
                        column,
                        Text.of(
                                "een pseudoniem van 1 tot en met 64 letters, cijfers en de tekens . _ : -",
                                "a pseudonym of 1 to 64 letters, digits and the signs . _ : -"),
                        "");
    }

    private static boolean isCitizenNumber(String text) {
        return Bsn.parse(text, Text.same(CostColumn.PERSON.label())).problems().isEmpty();
    }

    private Optional<Law> law(String text) {
        String code = text.toUpperCase(Locale.ROOT);
        return LAW.matcher(code).matches()
                ? Optional.of(Law.of(code))
                : expected("not-allowed", CostColumn.LAW, Text.of("een wet zoals WMO", "a law such as WMO"), text);
    }

    private Optional<ProviderId> provider(String text) {
        return PROVIDER.matcher(text).matches()
                ? Optional.of(ProviderId.of(text))
                : expected(
                        "not-allowed",
                        CostColumn.PROVIDER,
                        Text.of(
                                "een aanbieder van 1 tot en met 64 letters, cijfers en de tekens . _ -",
                                "a provider of 1 to 64 letters, digits and the signs . _ -"),
                        text);
    }

    private Optional<Money> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(Money.of(new BigDecimal(text.replace("EUR ", "").replace(',', '.'))))
                : expected(
                        "not-an-amount",
                        CostColumn.AMOUNT,
                        Text.of("een bedrag in euro's zoals 1250.50", "an amount of euros such as 1250.50"),
                        text);
    }

    private Optional<Period> period(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Period.ofYear(Integer.parseInt(text)));
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return Optional.of(Period.of(month.atDay(1), month.plusMonths(1).atDay(1)));
            }
            if (DAYS.matcher(text).matches()) {
                LocalDate from = LocalDate.parse(text.substring(0, 10));
                LocalDate until = LocalDate.parse(text.substring(11));
                if (until.isAfter(from)) {
                    return Optional.of(Period.of(from, until));
                }
            }
        } catch (DateTimeException e) {
            return notAPeriod(text);
        }
        return notAPeriod(text);
    }

    private Optional<Period> notAPeriod(String text) {
        return expected(
                "not-a-period",
                CostColumn.PERIOD,
                Text.of(
                        "een jaar, een maand zoals 2026-03 of twee dagen zoals 2026-01-01/2026-04-01",
                        "a year, a month such as 2026-03, or two days such as 2026-01-01/2026-04-01"),
                text);
    }

    private Optional<PostalCode> postcode(String text) {
        return PostalCode.isPostalCode(text)
                ? Optional.of(PostalCode.parse(text))
                : expected(
                        "not-a-postal-code",
                        CostColumn.POSTCODE,
                        Text.of("een postcode zoals 2511CA", "a postal code such as 2511CA"),
                        text);
    }

    private String word(CostColumn column) {
        String text = cells.apply(column);
        if (!CostRow.isWord(text)) {
            expected(
                    "not-allowed",
                    column,
                    Text.of(
                            "hoogstens 60 letters, cijfers en tekens, geen formule",
                            "at most 60 letters, digits and signs, no formula"),
                    text);
        }
        return text;
    }

    /** What was found is described by its length at most; where a person stands, not even that. */
    private <T> Optional<T> expected(String code, CostColumn column, Text expected, String text) {
        Text found = text.isEmpty() ? Text.of("iets anders", "something else") : Found.describe(text);
        return refuse(
                code,
                column,
                Text.of(
                        "verwacht: " + expected.nl() + "; gevonden: " + found.nl(),
                        "expected " + expected.en() + ", found " + found.en()));
    }

    private <T> Optional<T> refuse(String code, CostColumn column, Text message) {
        refused = true;
        teller.tell(code, column, message);
        return Optional.empty();
    }
}
