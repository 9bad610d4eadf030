package nl.wijkkit.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.plan.person.HouseNumber.Mark;
import nl.wijkkit.plan.person.Residence.Purpose;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidenceTest {

    private static final PartialDate SINCE = PartialDate.parse("2020-01");

    private static Residence.Address address(
            String code, HouseNumber number, Purpose purpose, @Nullable String dwelling, boolean foundAbsent) {
        return new Residence.Address(
                "Kerkstraat",
                "Kerkstr",
                number,
                PostalCode.parse(code),
                "Ons Dorp",
                purpose,
                dwelling,
                null,
                SINCE,
                foundAbsent);
    }

    private static Residence.Address home(int number) {
        return address("1234AB", HouseNumber.of(number), Purpose.HOME, null, false);
    }

    // Haal Centraal BRP bevragen, features .../adressering/adres-regels/overzicht.feature (NEN 5825:2002)
    @ParameterizedTest
    @CsvSource({
        "88,,,, 88",
        "103, c,,, 103 c",
        "35,, III,, 35 III",
        "9,, 2,, 9-2",
        "400, L, Toe,, 400 LToe",
        "555, B, 73c,, 555 B73c",
        "15201,,, NEXT_TO, bij 15201",
        "3,,, OPPOSITE, t/o 3",
        "15201, B,, NEXT_TO, bij 15201 B",
    })
    void aHouseNumberIsWrittenAsTheBrpSays(int number, String letter, String addition, Mark mark, String written) {
        assertThat(new HouseNumber(number, letter, addition, mark).written()).isEqualTo(written);
    }

    @Test
    void aHouseNumberIsChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> HouseNumber.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> HouseNumber.of(100_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, "ab", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, null, "12345", null));
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseNumber(1, null, " ", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234ab", "1234 AB", "1234AB"})
    void aPostalCodeIsReadAsPeopleWriteIt(String text) {
        PostalCode code = PostalCode.parse(text);

        assertThat(code).isEqualTo(new PostalCode("1234AB")).hasToString("1234AB");
        assertThat(code.written()).isEqualTo("1234 AB");
        assertThat(code.district()).isEqualTo("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0234AB", "1234  AB", "1234A", "1234ABC", "12345", ""})
    void whatIsNoPostalCodeIsRefused(String text) {
        assertThat(PostalCode.isPostalCode(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PostalCode.parse(text));
    }

    @Test
    void anEnvelopeHasTheShortStreetAndTheTownInCapitals() {
        assertThat(home(7).lines()).containsExactly("Kerkstr 7", "1234 AB  ONS DORP");
    }

    @Test
    void oneHomeIsOneDwellingWhateverTheLetterInTheRecord() {
        Residence one = address("1234AB", HouseNumber.of(25), Purpose.HOME, "0000010000000001", false);
        Residence letter =
                address("1234AB", new HouseNumber(25, "a", null, null), Purpose.HOME, "0000010000000001", false);
        Residence next = address("1234AB", HouseNumber.of(25), Purpose.HOME, "0000010000000002", false);

        assertThat(one.sameHomeAs(letter)).isTrue();
        assertThat(one.sameHomeAs(next)).isFalse();
    }

    @Test
    void withoutADwellingPostalCodeAndNumberDecide() {
        assertThat(home(7).sameHomeAs(home(7))).isTrue();
        assertThat(home(7).sameHomeAs(home(8))).isFalse();
        assertThat(home(7).sameHomeAs(address("1234AC", HouseNumber.of(7), Purpose.HOME, null, false)))
                .isFalse();
    }

    @Test
    void nobodyLivesAtACorrespondenceAddressNorWhereTheyWereNotFound() {
        Residence post = address("1234AB", HouseNumber.of(7), Purpose.CORRESPONDENCE, null, false);
        Residence absent = address("1234AB", HouseNumber.of(7), Purpose.HOME, null, true);

        assertThat(post.sameHomeAs(home(7))).isFalse();
        assertThat(home(7).sameHomeAs(post)).isFalse();
        assertThat(post.sameHomeAs(post)).isFalse();
        assertThat(absent.sameHomeAs(home(7))).isFalse();
    }

    @Test
    void unknownPlacesAreNoHomeAndALocationIsOne() {
        Residence park = new Residence.Location("Park 12", "Ons Dorp", Purpose.HOME, SINCE, false);

        assertThat(park.sameHomeAs(new Residence.Location("park 12", "Ons Dorp", Purpose.HOME, SINCE, false)))
                .isTrue();
        assertThat(park.sameHomeAs(new Residence.Location("Park 12", "Elders", Purpose.HOME, SINCE, false)))
                .isFalse();
        assertThat(Residence.notTold().sameHomeAs(Residence.notTold())).isFalse();
        assertThat(new Residence.Unknown(SINCE).sameHomeAs(new Residence.Unknown(SINCE)))
                .isFalse();
        Residence abroad = new Residence.Abroad(List.of("Rue 1"), "België", SINCE);
        assertThat(abroad.sameHomeAs(abroad)).isFalse();
    }

    @Test
    void everyKindBindsAndNoneIsPrinted() {
        List<Residence> all = List.of(
                home(7),
                new Residence.Location("Park 12", "Ons Dorp", Purpose.HOME, SINCE, false),
                new Residence.Abroad(List.of("Rue 1"), "België", SINCE),
                new Residence.Unknown(SINCE),
                Residence.notTold());

        assertThat(all).allSatisfy(residence -> {
            JsonRoundTrip.assertRoundTrip(residence, Residence.class);
            Person person = Person.mentioned(PersonId.of("a1"), PersonName.UNKNOWN, SINCE)
                    .withResidence(residence);
            Json.keepsTo("person-1.schema.json", Json.bothBind(person, Person.class));
        });
        assertThat(all.toString())
                .doesNotContain("Kerk")
                .doesNotContain("1234")
                .doesNotContain("Park")
                .doesNotContain("Rue")
                .doesNotContain("2020");
        assertThat(HouseNumber.of(71)).hasToString("HouseNumber[not shown]");
        JsonRoundTrip.assertRoundTrip(PostalCode.parse("1234 ab"), PostalCode.class, "\"1234AB\"");
        JsonRoundTrip.assertRefused("\"12\"", PostalCode.class, "postal code");
    }
}
