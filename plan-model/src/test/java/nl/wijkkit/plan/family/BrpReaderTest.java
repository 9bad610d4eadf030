package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.codes;
import static nl.wijkkit.plan.family.Brp.id;
import static nl.wijkkit.plan.family.Brp.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkkit.plan.Numbers;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.Investigation;
import nl.wijkkit.plan.person.NameUse;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.Suspension;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrpReaderTest {

    private final Brp mother = person(1, "Ans", "Berg", "1985-04-01").at(1);
    private final Brp father = person(2, "Bob", "Dijk", "1984-03-02").at(1);
    private final Brp girl = person(3, "Cis", "Dijk", "2012-05-03").at(1);

    private static Person first(String fields) {
        BrpPersons persons = Brp.read("[{" + fields + "}]");
        assertThat(persons.problems()).isEmpty();
        return persons.persons().get(0);
    }

    @Test
    void anArrayAndAResponseHoldTheSamePersons() {
        String array = Brp.array(mother, girl);

        BrpPersons response = Brp.read("{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": " + array + "}");

        assertThat(response.persons()).isEqualTo(Brp.read(array).persons()).hasSize(2);
        assertThat(response.problems()).isEmpty();
        assertThat(response.person(Numbers.bsn(3))).hasValue(response.persons().get(1));
        assertThat(response.person(Numbers.bsn(4))).isEmpty();
    }

    @Test
    void severalResponsesMayStandOneAfterTheOther() {
        String one = Brp.person(0, "Ans", "Berg", "1985-01-01").json();
        String other = Brp.person(1, "Bob", "Berg", "1986-01-01").json();

        BrpPersons persons = Brp.read("[{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": [" + one
                + "]}, {\"personen\": []}, {\"type\": \"ZoekMetAdresseerbaarObjectIdentificatie\", \"personen\": ["
                + other
                + "]}, {\"personen\": 5}]");

        assertThat(persons.persons())
                .extracting(person -> person.name().full().orElseThrow())
                .containsExactly("Ans Berg", "Bob Berg");
        assertThat(persons.problems()).extracting(Problem::code).containsExactly("wrong-type");
        assertThat(persons.problems().get(0).where().en()).startsWith("/3/personen ");
    }

    @Test
    void aProblemStandsWithTheFamilyOfItsRecordAndWithNoOther() {
        String sound = Brp.person(0, "Ans", "Berg", "1985-01-01").json();
        String again = Brp.person(0, "Ans", "Berg", "1985-01-01")
                .raw("geheimhoudingPersoonsgegevens", "\"ja\"")
                .json();

        Families families = Brp.read("[" + sound + ", 7, " + again + "]").families(Brp.DAY);

        assertThat(families.problems())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("wrong-type", "wrong-type", "repeated-person");
        assertThat(families.families()).hasSize(1);
        assertThat(families.families().get(0).problems()).isEmpty();
    }

    @Test
    void manyUnsoundRecordsTakeTimeInProportion() {
        String records = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"burgerservicenummer\": \"" + (100_000_000 + i) + "\", \"naam\": {\"voornamen\": \"V"
                        + i + "\"}, \"geheimhoudingPersoonsgegevens\": \"ja\"}")
                .collect(Collectors.joining(",", "[", "]"));

        Families families = assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> Brp.read(records).families(Brp.DAY));

        // one in eleven numbers passes the eleven-test, and each of these records has another problem
        assertThat(families.families()).hasSize(20_000);
        assertThat(families.families())
                .allSatisfy(family -> assertThat(family.problems())
                        .hasSizeBetween(1, 2)
                        .extracting(Problem::code)
                        .contains("wrong-type"));
    }

    @Test
    void aWholeRecordIsRead() {
        Person person = first("""
                "burgerservicenummer": "123456782", "geheimhoudingPersoonsgegevens": true,
                "indicatieCurateleRegister": true, "geslacht": {"code": "V", "omschrijving": "vrouw"},
                "nationaliteiten": [{"type": "Nationaliteit"}], "leeftijd": 99, "aNummer": "1234567890",
                "naam": {"voornamen": "Jo Anne", "voorletters": "J.A.", "voorvoegsel": "in het", "geslachtsnaam": "Veld",
                  "aanduidingNaamgebruik": {"code": "N"}, "inOnderzoek": {"voornamen": true,
                  "datumIngangOnderzoek": {"type": "JaarDatum", "jaar": 2021}}},
                "geboorte": {"datum": {"type": "JaarMaandDatum", "jaar": 1980, "maand": 5}},
                "partners": [
                  {"naam": {"geslachtsnaam": "Oud"}, "aangaanHuwelijkPartnerschap": {"datum": {"type": "JaarDatum", "jaar": 2001}},
                   "ontbindingHuwelijkPartnerschap": {"datum": {"type": "JaarDatum", "jaar": 2005}}},
                  {"naam": {"voorvoegsel": "van", "geslachtsnaam": "Nu"},
                   "aangaanHuwelijkPartnerschap": {"datum": {"type": "JaarDatum", "jaar": 2007}}}],
                "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W"},
                  "datumVan": {"type": "Datum", "datum": "2011-11-01"},
                  "adresseerbaarObjectIdentificatie": "0000010000000001", "nummeraanduidingIdentificatie": "0000200000000001",
                  "verblijfadres": {"officieleStraatnaam": "Burgemeester Jansenlaan", "korteStraatnaam": "Burg Jansenln",
                  "huisnummer": 3, "huisletter": "B", "huisnummertoevoeging": "12", "postcode": "1234 ab"}},
                "gemeenteVanInschrijving": {"code": "0001", "omschrijving": "Ons Dorp"},
                "inOnderzoek": {"geslacht": true, "datumIngangOnderzoekPersoon": {"type": "Datum", "datum": "2020-02-02"}}
                """);

        assertThat(person)
                .isEqualTo(new Person(
                        id(1),
                        Bsn.of("123456782"),
                        new PersonName(
                                "Jo Anne",
                                "J.A.",
                                FamilyName.of("in het", "Veld"),
                                NameUse.OWN_FIRST,
                                FamilyName.of("van", "Nu")),
                        Gender.WOMAN,
                        PartialDate.parse("1980-05"),
                        null,
                        new Residence.Address(
                                "Burgemeester Jansenlaan",
                                "Burg Jansenln",
                                new HouseNumber(3, "B", "12", null),
                                PostalCode.parse("1234AB"),
                                "Ons Dorp",
                                Residence.Purpose.HOME,
                                "0000010000000001",
                                "0000200000000001",
                                PartialDate.parse("2011-11-01"),
                                false),
                        YesNoUnknown.YES,
                        null,
                        true,
                        List.of(
                                new Investigation(Investigation.Topic.PERSON, PartialDate.parse("2020-02-02")),
                                new Investigation(Investigation.Topic.NAME, PartialDate.parse("2021"))),
                        Person.Source.RECORD));
    }

    @Test
    void anEmptyRecordIsSomeoneOfWhomNothingIsKnown() {
        Person person = first("");

        assertThat(person.bsn()).isNull();
        assertThat(person.name()).isEqualTo(PersonName.UNKNOWN);
        assertThat(person.birth()).isEqualTo(PartialDate.unknown());
        assertThat(person.residence()).isEqualTo(Residence.notTold());
        assertThat(person.confidential()).isEqualTo(YesNoUnknown.NO);
        assertThat(person.deceasedOn(Brp.DAY)).isFalse();
    }

    // features .../aanhef/meerdere-partners.feature: a start that is not known is the oldest
    @ParameterizedTest
    @CsvSource({
        "1958-04-01, 1961-08-08, Geel",
        "1958-04-01, 1961-08,    Geel",
        "1958-04-01, 1961,       Geel",
        "1958-04-01, unknown,    Roodt",
        "1961-08,    1961-08-08, Geel",
        "1961,       1961-08,    Geel",
    })
    void theOldestCurrentPartnerGivesTheName(String one, String other, String expected) {
        Person person = first(
                "\"naam\": {}, \"partners\": [{\"naam\": {\"geslachtsnaam\": \"Geel\"}, \"aangaanHuwelijkPartnerschap\": "
                        + "{\"datum\": " + Brp.date(one) + "}}, {\"naam\": {\"geslachtsnaam\": \"Roodt\"}, "
                        + "\"aangaanHuwelijkPartnerschap\": {\"datum\": " + Brp.date(other) + "}}]");

        assertThat(person.name().partner()).isEqualTo(FamilyName.of(null, expected));
    }

    @Test
    void withoutACurrentPartnerTheLastFormerOneGivesTheName() {
        Person person = first("\"naam\": {}, \"partners\": [{\"naam\": {\"geslachtsnaam\": \"Laatst\"}, "
                + "\"ontbindingHuwelijkPartnerschap\": {\"datum\": " + Brp.date("2015-01-01") + "}}, "
                + "{\"naam\": {\"geslachtsnaam\": \"Eerst\"}, "
                + "\"ontbindingHuwelijkPartnerschap\": {\"datum\": " + Brp.date("2005") + "}}]");

        assertThat(person.name().partner()).isEqualTo(FamilyName.of(null, "Laatst"));
    }

    @Test
    void aNameOfADotIsNotKnown() {
        assertThat(first("\"naam\": {\"geslachtsnaam\": \".\"}").name().own()).isNull();
    }

    @Test
    void everyKindOfResidenceIsRead() {
        assertThat(first("\"verblijfplaats\": {\"type\": \"Locatie\", \"functieAdres\": {\"code\": \"W\"},"
                                + "\"verblijfadres\": {\"locatiebeschrijving\": \"Park 12\"}}")
                        .residence())
                .isEqualTo(
                        new Residence.Location("Park 12", null, Residence.Purpose.HOME, PartialDate.unknown(), false));
        assertThat(first("\"verblijfplaats\": {\"type\": \"VerblijfplaatsBuitenland\", \"verblijfadres\": {\"regel1\":"
                                + "\"Rue 1\", \"land\": {\"omschrijving\": \"België\"}}}")
                        .residence())
                .isEqualTo(new Residence.Abroad(List.of("Rue 1"), "België", PartialDate.unknown()));
        assertThat(first("\"verblijfplaats\": {\"type\": \"VerblijfplaatsOnbekend\"}")
                        .residence())
                .isEqualTo(new Residence.Unknown(PartialDate.unknown()));
        assertThat(first("\"verblijfplaats\": {\"type\": \"Adres\", \"functieAdres\": {\"code\": \"B\"},"
                                + "\"indicatieVastgesteldVerblijftNietOpAdres\": true}")
                        .residence())
                .isInstanceOfSatisfying(Residence.Address.class, address -> {
                    assertThat(address.purpose()).isEqualTo(Residence.Purpose.CORRESPONDENCE);
                    assertThat(address.foundAbsent()).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "O, DECEASED",
        "E, EMIGRATED",
        "M, MINISTERIAL_DECISION",
        "R, NON_RESIDENT",
        "F, ERROR",
        "Z, OTHER",
    })
    void everyReasonOfSuspensionIsRead(String code, Suspension.Reason reason) {
        assertThat(first("\"opschortingBijhouding\": {\"reden\": {\"code\": \"" + code + "\"}, \"datum\": "
                                + Brp.date("2012") + "}")
                        .suspension())
                .isEqualTo(new Suspension(reason, PartialDate.ofYear(2012)));
    }

    @Test
    void aDeathUnderInvestigationIsNoDeath() {
        Person person = first("\"overlijden\": {\"inOnderzoek\": {\"datum\": true, \"datumIngangOnderzoek\": "
                + Brp.date("2022") + "}}");

        assertThat(person.death()).isNull();
        assertThat(person.investigations())
                .containsExactly(new Investigation(Investigation.Topic.DEATH, PartialDate.ofYear(2022)));
        assertThat(first("\"overlijden\": {\"plaats\": {\"code\": \"0518\"}}").death())
                .isEqualTo(PartialDate.unknown());
    }

    @Test
    void bothShapesOfJointParentalAuthorityAreOneKind() {
        Brp.family(List.of(mother, father), girl);
        String parents = "\"ouders\": [" + mother.party() + ", " + father.party() + "]";
        Authority expected = new Authority.JointParental(id(3), List.of(id(1), id(2)), false);

        assertThat(authority("TweehoofdigOuderlijkGezag", parents)).isEqualTo(expected);
        assertThat(authority("GezamenlijkOuderlijkGezag", parents + ", \"inOnderzoek\": false"))
                .isEqualTo(expected);
        assertThat(authority("GezamenlijkOuderlijkGezag", parents + ", \"inOnderzoek\": true"))
                .isEqualTo(new Authority.JointParental(id(3), List.of(id(1), id(2)), true));
    }

    private Authority authority(String type, String rest) {
        Brp child = person(3, "Cis", "Dijk", "2012-05-03").at(1).authority(type, girl, rest);
        Brp.family(List.of(mother, father), child);
        BrpPersons persons = Brp.read(Brp.array(mother, father, child));
        assertThat(codes(persons.problems())).doesNotContain("authority-incomplete", "not-allowed");
        return persons.families(Brp.DAY).of(id(3)).get(0).authorityOver(id(3)).orElseThrow();
    }

    @Test
    void everyOtherKindOfAuthorityIsReadInBothShapes() {
        Brp.family(List.of(mother, father), girl);
        AuthorityHolder bob = new AuthorityHolder.OfPerson(id(2));
        String typed = father.party().replaceFirst("\\{", "{\"type\": \"BekendeDerde\", ");

        assertThat(authority("EenhoofdigOuderlijkGezag", "\"ouder\": " + mother.party()))
                .isEqualTo(new Authority.SoleParental(id(3), id(1), false));
        for (String other : List.of(father.party(), typed)) {
            assertThat(authority("GezamenlijkGezag", "\"ouder\": " + mother.party() + ", \"derde\": " + other))
                    .isEqualTo(new Authority.ParentAndOther(id(3), id(1), bob, false));
            assertThat(authority("Voogdij", "\"derden\": [" + other + "]"))
                    .isEqualTo(new Authority.Guardianship(id(3), List.of(bob), false));
        }
        for (String unknown : List.of(", \"derde\": {\"type\": \"OnbekendeDerde\"}", ", \"derde\": {}", "")) {
            assertThat(authority("GezamenlijkGezag", "\"ouder\": " + mother.party() + unknown))
                    .isEqualTo(new Authority.ParentAndOther(id(3), id(1), AuthorityHolder.unknown(), false));
        }
        assertThat(authority("Voogdij", "\"derden\": []"))
                .isEqualTo(new Authority.Guardianship(id(3), List.of(), false));
        assertThat(authority("TijdelijkGeenGezag", "\"toelichting\": \"ouders overleden\""))
                .isEqualTo(new Authority.TemporarilyNone(id(3), "ouders overleden", false));
        assertThat(authority("GezagNietTeBepalen", "\"toelichting\": \"onbekend\""))
                .isEqualTo(new Authority.Undeterminable(id(3), "onbekend", false));
    }

    @Test
    void aParentWithoutANumberInAStatementIsTheParentOfTheRecord() {
        Brp unnumbered = person(6, "Fee", "Dijk", "1983-01-01");
        girl.names("ouders", unnumbered, null)
                .authority(
                        "EenhoofdigOuderlijkGezag", girl, "\"ouder\": {\"naam\": {\"volledigeNaam\": \"Fee Dijk\"}}");

        Family family = Brp.families(girl).families().get(0);

        Member parent = family.parentsOf(id(1)).get(0);
        assertThat(family.members()).hasSize(2);
        assertThat(family.hasAuthority(parent.id(), id(1))).isEqualTo(YesNoUnknown.YES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "Nieuw"                                              | not-allowed
            "type": "EenhoofdigOuderlijkGezag"                           | authority-incomplete
            "type": "TweehoofdigOuderlijkGezag", "ouders": []            | authority-incomplete
            "ouders": []                                                 | missing-field
            """)
    void authorityThatIsNotSoundIsAProblemAndLeavesItUnknown(String fields, String code) {
        girl.raw("gezag", "[{\"minderjarige\": {\"burgerservicenummer\": \"" + girl.bsn() + "\"}, " + fields + "}]");

        Family family = Brp.families(girl).families().get(0);

        assertThat(family.authority()).isEmpty();
        assertThat(codes(family.problems())).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "geboorte": {"datum": {"type": "Datum", "datum": "2010-02-30"}}      | /0/geboorte/datum/datum  | not-a-date
            "geboorte": {"datum": {"type": "Datum", "datum": "2010"}}            | /0/geboorte/datum/datum  | not-a-date
            "geboorte": {"datum": {"type": "Later"}}                             | /0/geboorte/datum/type   | not-allowed
            "geboorte": {"datum": {"type": "JaarMaandDatum", "jaar": 2010, "maand": 13}} | /0/geboorte/datum/maand | out-of-range
            "geboorte": {"datum": "2010-01-01"}                                  | /0/geboorte/datum        | wrong-type
            "geslacht": {"code": "X"}                                            | /0/geslacht/code         | not-allowed
            "geheimhoudingPersoonsgegevens": "ja"                                | /0/geheimhoudingPersoonsgegevens | wrong-type
            "kinderen": {}                                                       | /0/kinderen              | wrong-type
            "kinderen": [3]                                                      | /0/kinderen/0            | wrong-type
            "verblijfplaats": {"type": "Adres", "verblijfadres": {"postcode": "12"}} | /0/verblijfplaats/verblijfadres/postcode | not-a-postal-code
            "verblijfplaats": {"type": "Adres", "verblijfadres": {"huisnummer": 0}} | /0/verblijfplaats/verblijfadres/huisnummer | out-of-range
            "burgerservicenummer": "12"                                          | /0/burgerservicenummer   | bsn-shape
            """)
    void aFieldThatIsNotSoundIsAProblemAtItsPlaceAndTheRestIsKept(String field, String place, String code) {
        BrpPersons persons = Brp.read("[{" + field + ", \"naam\": {\"voornamen\": \"Ans\"}}]");

        assertThat(persons.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.where().en()).startsWith(place + " (");
        });
        assertThat(persons.persons())
                .singleElement()
                .satisfies(person -> assertThat(person.name().given()).isEqualTo("Ans"));
        assertThat(persons.families(Brp.DAY).families().get(0).problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "3", "\"text\"", "{}", "{\"personen\": 3}", "[3]", "[", "null"})
    void whatHoldsNoPersonsIsAProblem(String json) {
        BrpPersons persons = Brp.read(json);

        assertThat(persons.persons()).isEmpty();
        assertThat(persons.problems()).hasSize(1);
        assertThat(persons.families(Brp.DAY).families()).isEmpty();
        assertThat(persons.families(Brp.DAY).problems()).isEqualTo(persons.problems());
    }

    @Test
    void yourOwnFunctionNamesThePersons() {
        Brp.family(List.of(mother), girl);
        mother.namesPartner(father, "2010-01-01", null);

        Family family = BrpReader.strict()
                .identifiedBy(bsn -> PersonId.of("x" + bsn.digits().substring(4)))
                .read(new StringReader(Brp.array(mother, girl)))
                .families(Brp.DAY)
                .families()
                .get(0);

        assertThat(family.members())
                .extracting(member -> member.id().value())
                .containsExactlyInAnyOrder(
                        "x" + mother.bsn().substring(4),
                        "x" + girl.bsn().substring(4),
                        "x" + father.bsn().substring(4));
    }

    @Test
    void aFunctionThatGivesOneIdTwiceIsRefused() {
        StringReader json = new StringReader(Brp.array(mother, girl));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BrpReader.strict().identifiedBy(bsn -> PersonId.of("x")).read(json))
                .withMessage("each person must have an id of their own, got x again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrpReader.strict()
                        .identifiedBy(bsn -> PersonId.of("x".repeat(41)))
                        .read(new StringReader(Brp.array(mother))))
                .withMessage("an id must have at most 40 characters, got 41");
    }

    @Test
    void countsArePrintedAndNothingElse() {
        assertThat(Brp.read(Brp.array(mother, girl))).hasToString("BrpPersons[persons=2, problems=0]");
    }
}
