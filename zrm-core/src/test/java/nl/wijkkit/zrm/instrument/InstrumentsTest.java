package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Source.Certainty;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTest {

    private static final Instruments SHIPPED = Instruments.shipped();
    private static final Source SOURCE = new Source("own research", Certainty.SEEN);

    private static List<String> dutch(InstrumentId id) {
        return SHIPPED.get(id).domains().stream()
                .map(domain -> domain.name().nl())
                .toList();
    }

    static Instrument own(String id, int levels, String... domains) {
        return new Instrument(
                InstrumentId.of(id),
                Text.same(id),
                new Applicability(Applicability.Unit.PERSON, 0, Applicability.NO_LIMIT, false),
                0,
                Stream.iterate(1, level -> level + 1)
                        .limit(levels)
                        .map(level -> new LevelName(Level.of(level, levels), Text.same("step " + level), List.of()))
                        .toList(),
                Stream.of(domains)
                        .map(key -> new Domain(DomainKey.of(key), Text.same(key), List.of(), SOURCE))
                        .toList(),
                List.of(),
                List.of(),
                SOURCE,
                "us");
    }

    @Test
    void theFamilyShipsInThisOrder() {
        assertThat(SHIPPED.all())
                .extracting(instrument -> instrument.id().value())
                .containsExactly(
                        "zrm-2010",
                        "zrm-2013",
                        "zrm-2017",
                        "zrm-ouderschap",
                        "zrm-jongeren",
                        "zrm-huishoudens",
                        "zrm-kind-in-gezin",
                        "ssm");
        assertThat(Instruments.shipped()).isSameAs(SHIPPED);
        assertThat(SHIPPED.get(Instruments.ZRM_2013).id()).isEqualTo(Instruments.ZRM_2013);
    }

    // names and order: instrumentwijzer.nl (2013), movisie.nl 2015 (2010), zrmtraining.nl quoting the manual (2017),
    // GGD Amsterdam 26-06-2020 (households, children)
    @Test
    void domainsHaveTheNamesAndOrderOfTheSources() {
        assertThat(dutch(Instruments.ZRM_2010))
                .containsExactly(
                        "Inkomen",
                        "Dagbesteding",
                        "Huisvesting",
                        "Gezinsrelaties",
                        "Geestelijke gezondheid",
                        "Fysieke gezondheid",
                        "Verslaving",
                        "Vaardigheden bij ADL",
                        "Sociaal netwerk",
                        "Maatschappelijke participatie",
                        "Justitie");
        assertThat(dutch(Instruments.ZRM_2013))
                .containsExactly(
                        "Financiën",
                        "Dagbesteding",
                        "Huisvesting",
                        "Huiselijke relaties",
                        "Geestelijke gezondheid",
                        "Lichamelijke gezondheid",
                        "Verslaving",
                        "Activiteiten Dagelijks Leven (ADL)",
                        "Sociaal netwerk",
                        "Maatschappelijke participatie",
                        "Justitie");
        assertThat(dutch(Instruments.ZRM_2017))
                .containsExactly(
                        "Financiën",
                        "Werk & Opleiding",
                        "Tijdsbesteding",
                        "Huisvesting",
                        "Huiselijke relaties",
                        "Geestelijke gezondheid",
                        "Lichamelijke gezondheid",
                        "Middelengebruik",
                        "Basale ADL",
                        "Instrumentele ADL",
                        "Sociaal netwerk",
                        "Maatschappelijke participatie",
                        "Justitie")
                .isEqualTo(dutch(Instruments.ZRM_JONGEREN));
        assertThat(dutch(Instruments.ZRM_OUDERSCHAP)).hasSize(4);
        assertThat(dutch(Instruments.ZRM_HUISHOUDENS))
                .containsExactly(
                        "Financiën op huishoudniveau",
                        "Huisvesting",
                        "Organisatie van huishouden",
                        "Huiselijke relaties",
                        "Sociale omgeving");
        assertThat(dutch(Instruments.ZRM_KIND_IN_GEZIN))
                .containsExactly(
                        "Gezinsstructuur",
                        "Lichamelijke verzorging",
                        "Emotionele ondersteuning",
                        "Socialisering",
                        "Opvang",
                        "Scholing");
        // docsbay.net, Arizona form
        assertThat(SHIPPED.get(Instruments.SSM).domains().stream()
                        .limit(6)
                        .map(domain -> domain.name().en()))
                .containsExactly(
                        "Shelter/Housing",
                        "Employment",
                        "Income",
                        "Food and Nutrition",
                        "Child Care",
                        "Children's Education");
    }

    // Bannink et al. 2015, table 1; zrmtraining.nl quoting the manual; legalclarity.org for the SSM
    @Test
    void levelsHaveTheNamesOfTheSources() {
        for (Instrument instrument : SHIPPED.all()) {
            assertThat(instrument.scale()).isEqualTo(5);
        }
        Instrument zrm = SHIPPED.get(Instruments.ZRM_2017);
        assertThat(zrm.levels())
                .extracting(level -> level.name().nl())
                .containsExactly(
                        "acute problematiek",
                        "niet zelfredzaam",
                        "beperkt zelfredzaam",
                        "voldoende zelfredzaam",
                        "volledig zelfredzaam");
        assertThat(zrm.levels())
                .extracting(level -> level.name().en())
                .containsExactly(
                        "acute problem",
                        "not self-sufficient",
                        "barely self-sufficient",
                        "adequately self-sufficient",
                        "completely self-sufficient");
        assertThat(zrm.levels().get(0).synonyms()).containsExactly(Text.of("acuut probleem", "acute problem"));
        assertThat(SHIPPED.get(Instruments.SSM).levels())
                .extracting(level -> level.name().en())
                .containsExactly("In Crisis", "Vulnerable", "Safe", "Building Capacity", "Empowered");
    }

    @ParameterizedTest
    @CsvSource({
        "zrm-2017, PERSON, 18, 999, false, 30",
        "zrm-jongeren, PERSON, 12, 18, false, 30",
        "zrm-ouderschap, PERSON, 18, 999, true, 30",
        "zrm-huishoudens, HOUSEHOLD, 0, 999, false, 30",
        "zrm-kind-in-gezin, HOUSEHOLD, 0, 999, true, 30",
        "ssm, PERSON, 18, 999, false, 0"
    })
    void eachIsMeantForSomeone(
            String id, Applicability.Unit unit, int fromAge, int untilAge, boolean minors, int lookBackDays) {
        Instrument instrument = SHIPPED.get(InstrumentId.of(id));
        assertThat(instrument.applicability()).isEqualTo(new Applicability(unit, fromAge, untilAge, minors));
        assertThat(instrument.lookBackDays()).isEqualTo(lookBackDays);
        assertThat(instrument.attribution()).isNotBlank();
        if (id.startsWith("zrm")) {
            assertThat(instrument.attribution()).startsWith("© GGD Amsterdam");
        }
    }

    @Test
    void supplementsAreFoundByWhatTheySupplement() {
        assertThat(SHIPPED.supplementsTo(Instruments.ZRM_2017))
                .extracting(Instrument::id)
                .containsExactly(Instruments.ZRM_OUDERSCHAP);
        assertThat(SHIPPED.supplementsTo(Instruments.ZRM_2013))
                .extracting(Instrument::id)
                .containsExactly(Instruments.ZRM_OUDERSCHAP);
        assertThat(SHIPPED.supplementsTo(Instruments.ZRM_HUISHOUDENS))
                .extracting(Instrument::id)
                .containsExactly(Instruments.ZRM_KIND_IN_GEZIN);
        assertThat(SHIPPED.supplementsTo(Instruments.SSM)).isEmpty();
        assertThat(SHIPPED.get(Instruments.ZRM_OUDERSCHAP).isSupplement()).isTrue();
        assertThat(SHIPPED.get(Instruments.ZRM_2017).isSupplement()).isFalse();
    }

    static Stream<String> seenInEnglish2017() {
        return Stream.of(
                "financien",
                "huisvesting",
                "huiselijke_relaties",
                "geestelijke_gezondheid",
                "lichamelijke_gezondheid",
                "sociaal_netwerk",
                "maatschappelijke_participatie",
                "justitie");
    }

    @Test
    void aNameThatWasNotSeenSaysSoPerLanguage() {
        List<String> seen = seenInEnglish2017().toList();
        for (Domain domain : SHIPPED.get(Instruments.ZRM_2017).domains()) {
            assertThat(domain.sourceOf(Language.NL).certainty()).isEqualTo(Certainty.SEEN);
            assertThat(domain.sourceOf(Language.EN).certainty())
                    .as(domain.key().value())
                    .isEqualTo(seen.contains(domain.key().value()) ? Certainty.SEEN : Certainty.UNCERTAIN);
        }
        assertThat(SHIPPED.get(Instruments.ZRM_JONGEREN).domains())
                .allMatch(domain -> domain.sourceOf(Language.NL).certainty() == Certainty.SEEN)
                .allMatch(domain -> domain.sourceOf(Language.EN).certainty() == Certainty.UNCERTAIN);
        assertThat(SHIPPED.get(Instruments.ZRM_2013).domains())
                .allMatch(domain -> domain.sourceOf(Language.NL).certainty() == Certainty.SEEN)
                .allMatch(domain -> domain.sourceOf(Language.EN).certainty() == Certainty.SEEN);
        assertThat(SHIPPED.get(Instruments.ZRM_2010).domains())
                .allMatch(domain -> domain.sourceOf(Language.NL).certainty() == Certainty.UNCERTAIN);
        assertThat(SHIPPED.get(Instruments.ZRM_OUDERSCHAP).domains())
                .allMatch(domain -> domain.sourceOf(Language.NL).certainty() == Certainty.UNCERTAIN);
        Instrument ssm = SHIPPED.get(Instruments.SSM);
        assertThat(ssm.source().certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(ssm.levels())
                .allMatch(level -> level.sourceOf(Language.NL).certainty() == Certainty.UNCERTAIN)
                .allMatch(level -> level.sourceOf(Language.EN).certainty() == Certainty.SEEN);
    }

    // mijnzrm.nl: relations at home stand before housing, the other way round than in the ZRM 2017
    @Test
    void mijnZrmHasItsOwnNamesInItsOwnOrder() {
        LabelSet mijn = SHIPPED.get(Instruments.ZRM_2017).labels().get(0);
        assertThat(mijn.id()).isEqualTo("mijn-zrm");
        assertThat(mijn.names().values())
                .extracting(Text::nl)
                .containsExactly(
                        "Geldzaken",
                        "Werk en opleiding",
                        "Tijdsbesteding",
                        "Relaties thuis",
                        "Woning",
                        "Geestelijke gezondheid",
                        "Lichamelijke gezondheid",
                        "Verslaving",
                        "Zelfzorg",
                        "Dagelijkse activiteiten",
                        "Sociaal netwerk",
                        "Inzet voor de maatschappij",
                        "Justitie");
        assertThat(mijn.names().keySet())
                .extracting(DomainKey::value)
                .containsSubsequence("huiselijke_relaties", "huisvesting");
        assertThat(mijn.sourceOf(Language.NL)).isEqualTo(mijn.source());
        assertThat(mijn.sourceOf(Language.EN)).isEqualTo(mijn.englishSource());
        assertThat(mijn.sourceOf(Language.EN)).isNotEqualTo(mijn.sourceOf(Language.NL));
    }

    @Test
    void aSupplierAddsItsOwnInstrument() {
        Instrument own = own("garden", 3, "lawn", "pond");
        Instruments more = SHIPPED.with(own);
        assertThat(more.get(own.id())).isEqualTo(own);
        assertThat(more.all()).hasSize(9).endsWith(own);
        assertThat(SHIPPED.find(own.id())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> more.with(own))
                .withMessage("instrument garden is already there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.empty().with(own).get(InstrumentId.of("pond")))
                .withMessage("expected an instrument of [garden], got pond");
        assertThat(Instruments.empty().all()).isEmpty();
        assertThat(Instruments.empty().with(own)).hasToString("Instruments[garden]");
    }
}
