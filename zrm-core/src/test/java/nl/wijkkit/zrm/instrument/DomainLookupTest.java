package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainLookupTest {

    private static final Instrument ZRM = Instruments.shipped().get(Instruments.ZRM_2017);
    private static final DomainLookup DOMAINS = DomainLookup.of(ZRM);
    private static final LevelLookup LEVELS = LevelLookup.of(ZRM);
    private static final Text WHERE = Text.of("rij 2, kolom 3", "row 2, column 3");

    // literals of the enumeration "Domein van zelfredzaamheid" in the DDL of the Gemeentelijk Gegevensmodel 2.5.0
    @ParameterizedTest
    @CsvSource({
        "FINANCIËN, financien",
        "WERK_OPLEIDING, werk_opleiding",
        "TIJDSBESTEDING, tijdsbesteding",
        "HUISVESTING, huisvesting",
        "HUISELIJKE_RELATIES, huiselijke_relaties",
        "GEESTELIJKE_GEZONDHEID, geestelijke_gezondheid",
        "LICHAMELIJKE_GEZONDHEID, lichamelijke_gezondheid",
        "MIDDELENGEBRUIK, middelengebruik",
        "BASALE_ADL_ACTIVITEITEN_DAGELIJKS_LEVEN_, basale_adl",
        "INSTRUMENTELE_ADL, instrumentele_adl",
        "SOCIAAL_NETWERK, sociaal_netwerk",
        "MAATSCHAPPELIJKE_PARTICIPATIE, maatschappelijke_participatie",
        "JUSTITIE, justitie"
    })
    void ggmLiteralsAreDomains(String literal, String key) {
        assertThat(DOMAINS.find(literal).orElseThrow().key()).isEqualTo(DomainKey.of(key));
    }

    @ParameterizedTest
    @CsvSource({
        "werk_opleiding, werk_opleiding",
        "Werk & Opleiding, werk_opleiding",
        "werk en opleiding, werk_opleiding",
        "'  Werk-opleiding ', werk_opleiding",
        "Work & Education, werk_opleiding",
        "financien, financien",
        "Financiën, financien",
        "FINANCIËN, financien",
        "Basale ADL (Activiteiten Dagelijks Leven), basale_adl",
        "mental health, geestelijke_gezondheid",
        "Judiciary, justitie"
    })
    void caseAccentsAndSignsMakeNoDifference(String written, String key) {
        assertThat(DOMAINS.find(written).orElseThrow().key()).isEqualTo(DomainKey.of(key));
        assertThat(DOMAINS.read(written, WHERE).orElseThrow().key()).isEqualTo(DomainKey.of(key));
    }

    @Test
    void anAccentMayStandApartFromItsLetter() {
        assertThat(DOMAINS.find("FINANCIE\u0308N")).isPresent();
    }

    @Test
    void theLanguageOfTheComputerMakesNoDifference() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(DOMAINS.find("JUSTITIE")).isPresent();
            assertThat(LEVELS.find("NIET_ZELFREDZAAM")).isPresent();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keysOfTheFirstEditionAreThoseOfEcd() {
        DomainLookup first = DomainLookup.of(Instruments.shipped().get(Instruments.ZRM_2010));
        for (String key : List.of(
                "inkomen",
                "dagbesteding",
                "huisvesting",
                "gezinsrelaties",
                "geestelijke_gezondheid",
                "fysieke_gezondheid",
                "verslaving",
                "adl_vaardigheden",
                "sociaal_netwerk",
                "maatschappelijke_participatie",
                "justitie")) {
            assertThat(first.find(key).orElseThrow().key().value()).isEqualTo(key);
        }
        assertThat(first.find("ADL vaardigheden").orElseThrow().key().value()).isEqualTo("adl_vaardigheden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dagbesteding", "verslaving", "adl", "inkomen", "Zelfzorg", "", "--", "huis vesting"})
    void aNameOfAnotherEditionOrSetIsNotFound(String written) {
        assertThat(DOMAINS.find(written)).isEmpty();
    }

    @Test
    void anUnknownNameIsDescribedNotQuoted() {
        assertThat(DOMAINS.read("Jansen", WHERE).problems())
                .containsExactly(new Problem(
                        "unknown-domain",
                        WHERE,
                        Text.of(
                                "verwacht: een domein van zrm-2017; gevonden: een tekst van 6 tekens",
                                "expected a domain of zrm-2017, found a text of 6 characters")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "13", " 3 ", "-1", "3.0", "٣"})
    void anIdOfACodeListIsNoDomain(String id) {
        assertThat(DOMAINS.find(id)).isEmpty();
        assertThat(DOMAINS.read(id, WHERE).problems())
                .containsExactly(new Problem(
                        "number-not-a-domain",
                        WHERE,
                        Text.of(
                                "verwacht: een domein van zrm-2017; gevonden: een getal; een id uit een codelijst zegt"
                                        + " niet welk domein het is, gebruik de naam of de literal",
                                "expected a domain of zrm-2017, found a number; an id of a code list does not say"
                                        + " which domain it is, use the name or the literal")));
    }

    @Test
    void theNamesOfASelfReportAreFoundOnlyWhenAskedFor() {
        LabelSet mijn = ZRM.labels().get(0);
        DomainLookup own = DomainLookup.of(ZRM, mijn);
        assertThat(own.find("verslaving").orElseThrow().key().value()).isEqualTo("middelengebruik");
        assertThat(own.find("ZELFZORG").orElseThrow().key().value()).isEqualTo("basale_adl");
        assertThat(own.find("self-care").orElseThrow().key().value()).isEqualTo("basale_adl");
        assertThat(own.find("basale_adl")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DomainLookup.of(Instruments.shipped().get(Instruments.ZRM_2013), mijn))
                .withMessage("expected a label set of zrm-2013, got label set mijn-zrm");
    }

    // literals of the enumeration "ZRM-score" of the GGM, in the order of its ids in the DDL of 2.5.0
    @ParameterizedTest
    @CsvSource({
        "ACUTE_PROBLEMATIEK, 1",
        "BEPERKT_ZELFREDZAAM, 3",
        "NIET_ZELFREDZAAM, 2",
        "VOLDOENDE_ZELFREDZAAM, 4",
        "VOLLEDIG_ZELFREDZAAM, 5",
        "Acute problematiek, 1",
        "acuut probleem, 1",
        "acute problem, 1",
        "barely self-sufficient, 3"
    })
    void aLevelIsFoundByItsName(String name, int level) {
        assertThat(LEVELS.find(name)).contains(Level.of(level, 5));
        assertThat(LEVELS.read(name, WHERE).orElseThrow()).isEqualTo(Level.of(level, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", " 2 ", "0", "99", "2,0"})
    void aGgmIdIsNeverTakenAsALevel(String id) {
        assertThat(LEVELS.find(id)).isEmpty();
        assertThat(LEVELS.read(id, WHERE).problems())
                .containsExactly(new Problem(
                        "number-not-a-level",
                        WHERE,
                        Text.of(
                                "verwacht: een van acute problematiek, niet zelfredzaam, beperkt zelfredzaam, voldoende"
                                        + " zelfredzaam, volledig zelfredzaam; gevonden: een getal; de ids van de"
                                        + " GGM-codelijst zijn geen niveaus",
                                "expected one of acute problem, not self-sufficient, barely self-sufficient, adequately"
                                        + " self-sufficient, completely self-sufficient, found a number; the ids of"
                                        + " the GGM code list are not levels")));
    }

    @Test
    void aLevelCalledByANumberIsNotFoundByIt() {
        Instrument numbered = InstrumentsTest.own("garden", 2, "lawn");
        Instrument bare = new Instrument(
                numbered.id(),
                numbered.name(),
                numbered.applicability(),
                0,
                List.of(
                        new LevelName(Level.of(1, 2), Text.of("2", "two"), List.of()),
                        new LevelName(Level.of(2, 2), Text.of("1", "one"), List.of())),
                numbered.domains(),
                List.of(),
                List.of(),
                numbered.source(),
                "us");
        assertThat(LevelLookup.of(bare).find("2")).isEmpty();
        assertThat(LevelLookup.of(bare).find("two")).contains(Level.of(1, 2));
    }

    @Test
    void anotherNameIsNoLevel() {
        assertThat(LEVELS.find("redelijk zelfredzaam")).isEmpty();
        Problem problem = LEVELS.read("onbesproken", WHERE).problems().get(0);
        assertThat(problem.code()).isEqualTo("unknown-level");
        assertThat(problem.where()).isEqualTo(WHERE);
        assertThat(problem.message())
                .isEqualTo(Text.of(
                        "verwacht: een van acute problematiek, niet zelfredzaam, beperkt zelfredzaam, voldoende"
                                + " zelfredzaam, volledig zelfredzaam; gevonden: een tekst van 11 tekens",
                        "expected one of acute problem, not self-sufficient, barely self-sufficient, adequately"
                                + " self-sufficient, completely self-sufficient, found a text of 11 characters"));
    }

    @Test
    void lookupsSayWhatTheyAreFor() {
        Instrument garden = InstrumentsTest.own("garden", 2, "lawn", "pond");
        assertThat(DomainLookup.of(garden)).hasToString("DomainLookup[garden, names=2]");
        assertThat(LevelLookup.of(garden)).hasToString("LevelLookup[garden, names=2]");
    }

    @ParameterizedTest
    @CsvSource({"'__A  b--', a_b", "'&', ''", "ÉÉN, een", "İ, i", "ﬁets, fiets"})
    void aWrittenNameHasOneForm(String written, String form) {
        assertThat(WrittenName.normalised(written)).isEqualTo(form);
    }
}
