package nl.wijkkit.plan.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.wijkkit.plan.Numbers;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.YesNoUnknown;

class BrpReaderProperties {

    private static final List<String> FIELDS = List.of(
            "personen",
            "burgerservicenummer",
            "naam",
            "voornamen",
            "voorvoegsel",
            "geslachtsnaam",
            "volledigeNaam",
            "geboorte",
            "datum",
            "type",
            "jaar",
            "maand",
            "overlijden",
            "opschortingBijhouding",
            "reden",
            "code",
            "verblijfplaats",
            "verblijfadres",
            "huisnummer",
            "postcode",
            "functieAdres",
            "gezag",
            "ouder",
            "ouders",
            "derde",
            "derden",
            "minderjarige",
            "toelichting",
            "inOnderzoek",
            "kinderen",
            "partners",
            "aangaanHuwelijkPartnerschap",
            "ontbindingHuwelijkPartnerschap",
            "geheimhoudingPersoonsgegevens",
            "indicatieGezagMinderjarige",
            "aanduidingNaamgebruik",
            "geslacht",
            "ouderAanduiding",
            "locatiebeschrijving");

    private static final List<String> VALUES = List.of(
            "Datum",
            "JaarDatum",
            "JaarMaandDatum",
            "DatumOnbekend",
            "Adres",
            "Locatie",
            "VerblijfplaatsBuitenland",
            "Voogdij",
            "EenhoofdigOuderlijkGezag",
            "GezamenlijkGezag",
            "TweehoofdigOuderlijkGezag",
            "GezagNietTeBepalen",
            "OnbekendeDerde",
            "2010-03-16",
            "1980-01-01",
            "9999-12-31",
            "1234AB",
            "W",
            "B",
            "O",
            "12",
            "1D",
            "M",
            "V",
            "E",
            ".",
            "",
            " ",
            "Jan",
            "de Boer",
            "999999245",
            "123456789");

    private static Arbitrary<String> quoted() {
        return Arbitraries.oneOf(
                        Arbitraries.of(VALUES),
                        Arbitraries.integers().between(0, 5).map(Numbers::number),
                        Arbitraries.strings().ofMaxLength(5).map(text -> text.replaceAll("[\\\\\"\\p{Cntrl}]", "?")))
                .map(text -> "\"" + text + "\"");
    }

    /** JSON that looks like persons of the BRP and is wrong in every way. */
    @Provide
    Arbitrary<String> nearlyBrp() {
        return tree(5);
    }

    private static Arbitrary<String> tree(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                quoted(), Arbitraries.of("true", "false", "null", "3", "2010", "1e999999999", "-0.5", "[]", "{}"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> deeper = tree(depth - 1);
        Arbitrary<String> object = Combinators.combine(Arbitraries.of(FIELDS), deeper)
                .as((field, value) -> "\"" + field + "\": " + value)
                .list()
                .ofMaxSize(6)
                .map(fields -> "{" + String.join(", ", fields) + "}");
        Arbitrary<String> array = deeper.list().ofMaxSize(3).map(items -> "[" + String.join(", ", items) + "]");
        return Arbitraries.frequencyOf(Tuple.of(2, leaf), Tuple.of(6, object), Tuple.of(2, array));
    }

    @Property(tries = 500)
    void noTextMakesReadingFail(@ForAll String text) {
        soundFamilies(BrpReader.strict().read(new StringReader(text)));
    }

    @Property(tries = 300)
    void noJsonMakesReadingFail(@ForAll("nearlyBrp") String json) {
        soundFamilies(BrpReader.strict().admittingTestNumbers().read(new StringReader("[" + json + "]")));
    }

    /** Who mentions whom, as what: relations of every kind and contradiction among a few persons. */
    @Provide
    Arbitrary<List<int[]>> mentions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 6))
                .as((holder, described, numbered, kind) -> new int[] {holder, described, numbered, kind})
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<List<Integer>> births() {
        return Arbitraries.integers().between(1940, 2028).list().ofSize(7);
    }

    @Property(tries = 700)
    void whateverPersonsSayOfOneAnotherEveryoneHasASoundFamily(
            @ForAll("mentions") List<int[]> mentions,
            @ForAll("births") List<Integer> births,
            @ForAll("births") List<Integer> homes) {
        BrpPersons persons = Brp.read(Brp.array(records(mentions, births, homes)));

        Families families = soundFamilies(persons);

        Set<PersonId> members = new HashSet<>();
        families.families().forEach(family -> family.members().forEach(member -> members.add(member.id())));
        List<PersonId> born = persons.persons().stream()
                .filter(person -> !person.birth().certainlyAfter(Brp.DAY))
                .map(Person::id)
                .toList();
        assertThat(members).containsAll(born);
        // without a relation or authority everyone is alone, whatever the address
        if (mentions.isEmpty()) {
            assertThat(families.families()).hasSameSizeAs(born);
        }
    }

    /** Three records name a child that has no record, and nothing tells which two are its parents. */
    @Example
    void aChildThatThreePersonsNameHasNotThreeParents() {
        List<int[]> mentions = List.of(
                new int[] {0, 1, 0, 2},
                new int[] {0, 2, 0, 2},
                new int[] {0, 6, 0, 0},
                new int[] {1, 6, 0, 0},
                new int[] {2, 6, 0, 0});
        List<Integer> births = List.of(1941, 1940, 1940, 1940, 1940, 1940, 2007);

        Families families = soundFamilies(Brp.read(Brp.array(records(mentions, births, births))));

        assertThat(families.problems()).isNotEmpty();
    }

    private static Brp[] records(List<int[]> mentions, List<Integer> births, List<Integer> homes) {
        Brp[] all = new Brp[7];
        for (int i = 0; i < 7; i++) {
            all[i] = Brp.person(i, "Given" + i, "Name" + i % 3, births.get(i) + "-06-15")
                    .at(1 + homes.get(i) % 3);
        }
        for (int[] mention : mentions) {
            Brp holder = all[mention[0]];
            Brp described = all[mention[1]];
            String number = mention[2] == 6 ? null : all[mention[2]].bsn();
            switch (mention[3]) {
                case 0, 1 -> holder.names("kinderen", described, number);
                case 2, 3 -> holder.names("ouders", described, number);
                case 4 -> holder.namesPartner(described, "2000", mention[2] > 3 ? "2015" : null);
                case 5 ->
                    holder.authority("EenhoofdigOuderlijkGezag", described, "\"ouder\": " + all[mention[2]].party());
                default -> holder.authority("Voogdij", described, "\"derden\": [" + all[mention[2]].party() + "]");
            }
        }
        // the seventh person has no record
        return Arrays.copyOf(all, 6);
    }

    @Property(tries = 100)
    void theSameSourceGivesTheSameFamilies(
            @ForAll("mentions") List<int[]> mentions, @ForAll("births") List<Integer> births) {
        String json = Brp.array(records(mentions, births, births));

        assertThat(Brp.read(json).families(Brp.DAY)).isEqualTo(Brp.read(json).families(Brp.DAY));
    }

    private static Families soundFamilies(BrpPersons persons) {
        Families families = persons.families(LocalDate.of(2025, 2, 1));
        for (Family family : families.families()) {
            for (Member child : family.members()) {
                assertThat(family.parentsOf(child.id())).hasSizeLessThan(3).doesNotContain(child);
            }
            family.authority()
                    .forEach(statement -> assertThat(
                                    statement.holders().stream().flatMap(holder -> holder.asPerson().stream()))
                            .allSatisfy(holder -> assertThat(family.hasAuthority(holder, statement.minor()))
                                    .isNotEqualTo(YesNoUnknown.NO)));
        }
        return families;
    }
}
