package nl.wijkkit.signals.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.terms.Terms;
import nl.wijkkit.signals.FactKey;
import nl.wijkkit.signals.FactValue;
import nl.wijkkit.signals.SignalKind;
import nl.wijkkit.signals.vocabulary.VocabularyReader;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as people and systems write them: what stands in no list stays out, what cannot be read is told. */
class FactsReaderTest {

    private static final Text WHERE = Text.of("regel 2", "line 2");

    private final FactsReader reader = new FactsReader(VocabularyReader.shipped(), Terms.AMSTERDAM);

    private FactsRead read(String kind, String name, String value) {
        return reader.read(SignalKind.of(kind), Map.of(name, value), WHERE);
    }

    private FactValue value(String kind, String name, String value) {
        FactsRead read = read(kind, name, value);
        assertThat(read.problems()).isEmpty();
        assertThat(read.leftBehind()).isEmpty();
        return read.facts().get(FactKey.of(name)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "Yes, true", "JA, true", "' ja ', true", "false, false", "no, false", "Nee, false"})
    void yesAndNoAreReadInBothLanguages(String written, boolean flag) {
        assertThat(value("CONCERN_NEIGHBOUR", "hoarding", written)).isEqualTo(new FactValue.Flag(flag));
    }

    @ParameterizedTest
    @CsvSource({"480, 48000", "'480,50', 48050", "480.5, 48050", "0, 0", "999999999.99, 99999999999"})
    void anAmountHasACommaOrAPoint(String written, long cents) {
        assertThat(value("ARREARS_RENT", "amount", written)).isEqualTo(new FactValue.Amount(Money.ofCents(cents)));
    }

    @Test
    void eachTypeOfFactIsReadAsWhatItIs() {
        assertThat(value("SCHOOL_CONCERN", "absence_days", "12")).isEqualTo(new FactValue.Count(12));
        assertThat(value("OTS_START", "gi_informed_on", "2026-03-02"))
                .isEqualTo(new FactValue.Day(LocalDate.of(2026, 3, 2)));
        assertThat(value("CONCERN_NEIGHBOUR", "unsafety", "acute")).isEqualTo(new FactValue.Code("ACUTE"));
        assertThat(value("ARREARS_RENT", "threat", "ENERGY")).isEqualTo(new FactValue.Code("energy"));
        assertThat(value("ARREARS_RENT", "threat", "fire"))
                .as("an open list can hold more")
                .isEqualTo(new FactValue.Code("fire"));
    }

    /** Amsterdam is one hour ahead of UTC in winter and two in summer; on 26 October 2025 the clock shows 02:30 twice. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:30, 2026-03-02T08:30:00Z",
        "2026-07-02T09:30, 2026-07-02T07:30:00Z",
        "2025-10-26T02:30, 2025-10-26T00:30:00Z",
        "2026-03-02T09:30:00Z, 2026-03-02T09:30:00Z",
        "2026-03-02T09:30:00+03:00, 2026-03-02T06:30:00Z",
        "2026-03-02T09:30:00-05:00, 2026-03-02T14:30:00Z"
    })
    void aMomentWithoutAnOffsetIsOneOfTheLocalClock(String written, String moment) {
        assertThat(value("DATA_BREACH", "aware_at", written)).isEqualTo(new FactValue.Moment(Instant.parse(moment)));
    }

    @ParameterizedTest
    @CsvSource({
        "CONCERN_NEIGHBOUR, hoarding, maybe, not-a-flag, 'expected true or false, found a text of 5 characters'",
        "SCHOOL_CONCERN, absence_days, -1, not-a-number, 'expected a number of 0 or more, found -1'",
        "SCHOOL_CONCERN, absence_days, 1234567890, not-a-number, 'expected a number of 0 or more, found a text of 10 characters'",
        "ARREARS_RENT, amount, '12,345', not-an-amount, 'expected an amount such as 480.50, found a text of 6 characters'",
        "ARREARS_RENT, amount, -5, not-an-amount, 'expected an amount such as 480.50, found -5'",
        "OTS_START, gi_informed_on, 2026-02-30, not-a-date, 'expected a date such as 2026-03-02, found a text of 10 characters'",
        "DATA_BREACH, aware_at, gisteren, not-a-moment, 'expected a moment such as 2026-03-02T09:30, found a text of 8 characters'",
        "DATA_BREACH, aware_at, 2026-03-02T09:30+25:00, not-a-moment, 'expected a moment such as 2026-03-02T09:30, found a text of 22 characters'",
        "CONCERN_NEIGHBOUR, unsafety, a bit, not-allowed, 'expected one of ACUTE, STRUCTURAL, SUSPECTED, NONE, found a text of 5 characters'",
        "ARREARS_RENT, threat, a fire, not-allowed, 'expected one of none, eviction, energy, water, health_insurance, found a text of 6 characters'"
    })
    void whatCannotBeReadIsToldWithoutRepeatingIt(
            String kind, String name, String written, String code, String message) {
        FactsRead read = read(kind, name, written);
        assertThat(read.facts().values()).isEmpty();
        Problem problem = read.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.where()).isEqualTo(Text.of("regel 2, gegeven " + name, "line 2, fact " + name));
        assertThat(problem.message().en()).isEqualTo(message);
        assertThat(problem.message().nl()).startsWith("verwacht: ").contains("; gevonden: ");
    }

    @Test
    void wordsOfAPersonAreKeptUpToTheirLimit() {
        Map<String, String> written = new TreeMap<>();
        written.put("question", "x".repeat(FreeText.MAX_LENGTH));
        FactsRead read = reader.read(SignalKind.TO_BE_COMPLETED, written, WHERE);
        assertThat(read.facts().get(FactKey.of("question"))).isPresent();
        written.put("question", "x".repeat(FreeText.MAX_LENGTH + 1));
        assertThat(reader.read(SignalKind.TO_BE_COMPLETED, written, WHERE).problems())
                .extracting(Problem::code)
                .containsExactly("too-long");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "unknown", "Onbekend"})
    void whatNobodyKnowsSaysNothing(String written) {
        FactsRead read = read("ARREARS_RENT", "amount", written);
        assertThat(read.facts().values()).isEmpty();
        assertThat(read.problems()).isEmpty();
        assertThat(read.leftBehind()).isEmpty();
    }

    @Test
    void whatMayNotBeKnownIsLeftBehindByCodeInTheOrderOfTheNames() {
        FactsRead read = reader.read(
                SignalKind.of("WMO_REPORT"),
                Map.of("amount", "12", "hobby", "schaken", "Shoe Size", "45", "religion", "geheim"),
                WHERE);
        assertThat(read.facts().values()).isEmpty();
        assertThat(read.leftBehind())
                .containsExactly(
                        new Problem(
                                "not-asked",
                                WHERE,
                                Text.of(
                                        "een gegeven dat op geen lijst staat is niet overgenomen",
                                        "a fact that is on no list was left behind")),
                        new Problem(
                                "not-for-this-kind",
                                Text.of("regel 2, gegeven amount", "line 2, fact amount"),
                                Text.of(
                                        "een gegeven dat bij deze soort niet hoort is niet overgenomen",
                                        "a fact that this kind does not ask was left behind")),
                        new Problem(
                                "not-asked",
                                WHERE,
                                Text.of(
                                        "een gegeven dat op geen lijst staat is niet overgenomen",
                                        "a fact that is on no list was left behind")),
                        new Problem(
                                "never-asked",
                                WHERE,
                                Text.of(
                                        "een gegeven dat niet gevraagd mag worden is niet overgenomen",
                                        "a fact that may never be asked was left behind")));
        assertThat(read.problems()).isEqualTo(List.of());
        assertThat(read.toString()).doesNotContain("geheim", "schaken", "Shoe");
    }
}
