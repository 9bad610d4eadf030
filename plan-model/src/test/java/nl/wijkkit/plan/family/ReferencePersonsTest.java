package nl.wijkkit.plan.family;

import static nl.wijkkit.plan.family.Brp.codes;
import static nl.wijkkit.plan.family.Brp.names;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All official fictitious persons of the reference set, see the traps in its README. What the file itself says in other
 * fields (age, full name, salutation, address lines, authority of holders) is what must come out.
 */
class ReferencePersonsTest {

    /** The ages in the file are those of these days; it was made at the end of January 2025. */
    private static final LocalDate DAY = LocalDate.of(2025, 2, 5);

    private static Path folder = Path.of("");
    private static List<JsonNode> source = List.of();
    private static BrpPersons persons = Brp.read("[]");
    private static Families families = persons.families(DAY);

    @BeforeAll
    static void read() throws IOException {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("shared/reference/brp/persons-subset.json"))) {
            at = at.getParent();
        }
        assumeTrue(at != null, "no folder shared/reference/brp beside the repository: skipped");
        folder = at.resolve("shared/reference/brp");
        Path file = folder.resolve("persons-subset.json");
        source = List.copyOf(new JsonMapper().readTree(Files.readString(file)).values());
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            persons = BrpReader.strict().admittingTestNumbers().read(reader);
        }
        families = persons.families(DAY);
    }

    private static Person person(String bsn) {
        return persons.person(Bsn.admittingTestNumber(bsn)).orElseThrow();
    }

    private static List<Family> familiesOf(String bsn) {
        return families.of(person(bsn).id());
    }

    private static Family familyOf(String bsn) {
        return familiesOf(bsn).get(0);
    }

    private static PersonId id(String bsn) {
        return person(bsn).id();
    }

    @Test
    void everyRecordIsAPersonInAtLeastOneFamily() {
        Set<PersonId> members = new HashSet<>();
        families.families().forEach(family -> family.members().forEach(member -> members.add(member.id())));

        assertThat(persons.persons()).hasSize(149);
        assertThat(members)
                .containsAll(persons.persons().stream().map(Person::id).toList());
    }

    @Test
    void everyAgeNameAndAddressIsWhatTheRegisterMakesOfIt() {
        for (int i = 0; i < source.size(); i++) {
            JsonNode record = source.get(i);
            Person person = persons.persons().get(i);
            JsonNode writing = record.get("adressering");
            if (record.has("leeftijd")) {
                assertThat(person.ageOn(DAY))
                        .as("%s", person)
                        .isEqualTo(Age.of(record.get("leeftijd").asInt()));
            }
            assertThat(person.name().full())
                    .as("%s", person)
                    .hasValue(record.get("naam").get("volledigeNaam").asString());
            assertThat(person.name().formal())
                    .as("%s", person)
                    .hasValue(writing.get("aanschrijfwijze").get("naam").asString());
            assertThat(person.name().salutation(person.gender()))
                    .as("%s", person)
                    .map(Text::nl)
                    .hasValue(writing.get("aanhef").asString());
            assertThat(person.name().inSentence(person.gender()))
                    .as("%s", person)
                    .map(Text::nl)
                    .hasValue(writing.get("gebruikInLopendeTekst").asString());
            if (person.residence() instanceof Residence.Address address) {
                assertThat(address.lines())
                        .as("%s", person)
                        .containsExactly(
                                writing.get("adresregel1").asString(),
                                writing.get("adresregel2").asString());
            }
        }
    }

    @Test
    void everyStatementOfAuthorityOverALivingMinorIsKept() {
        Map<String, String> kinds = Map.of(
                "TweehoofdigOuderlijkGezag", "JointParental",
                "EenhoofdigOuderlijkGezag", "SoleParental",
                "GezamenlijkGezag", "ParentAndOther",
                "Voogdij", "Guardianship",
                "TijdelijkGeenGezag", "TemporarilyNone",
                "GezagNietTeBepalen", "Undeterminable");
        int compared = 0;
        for (JsonNode record : source) {
            for (JsonNode statement : record.get("gezag")) {
                String minor =
                        statement.get("minderjarige").get("burgerservicenummer").asString();
                if (persons.person(Bsn.admittingTestNumber(minor)).isEmpty()) {
                    continue;
                }
                Family family = familyOf(minor);
                Authority kept = family.authorityOver(id(minor)).orElseThrow();
                assertThat(kept.getClass().getSimpleName())
                        .isEqualTo(kinds.get(statement.get("type").asString()));
                Set<PersonId> holders = new HashSet<>();
                statement.findValues("burgerservicenummer").stream()
                        .map(JsonNode::asString)
                        .filter(holder -> !holder.equals(minor))
                        .forEach(holder -> holders.add(id(holder)));
                Set<PersonId> keptHolders = new HashSet<>();
                kept.holders().forEach(holder -> holder.asPerson().ifPresent(keptHolders::add));
                assertThat(keptHolders).isEqualTo(holders);
                compared++;
            }
        }
        // 109 statements by the README, less two about a minor who is not in the file
        assertThat(compared).isEqualTo(107);
    }

    @Test
    void noFamilyJoinsPeopleWhomNothingConnects() throws IOException {
        Map<PersonId, String> group = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("index.tsv"))) {
            String[] columns = line.split("\t", -1);
            if (!columns[0].equals("group")) {
                group.put(id(columns[1]), columns[0]);
            }
        }
        assertThat(families.families())
                .allSatisfy(family -> assertThat(family.members().stream()
                                .map(member -> group.get(member.id()))
                                .filter(Objects::nonNull)
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void trap1And2TheQuadrupletsAreHersAndTheNeighboursBoyIsNot() {
        assertThat(names(familyOf("999970318")))
                .containsExactly("Tasnim Taher", "Thurayya Taher", "Tayeh Taher", "Tamineh Taher", "Thaliya Taher");
        assertThat(codes(familyOf("999970318").problems())).containsExactly("reused-bsn", "own-relative", "reused-bsn");
        assertThat(names(familyOf("999970331"))).contains("Gijs Geus").doesNotContain("Tasnim Taher");
        assertThat(familiesOf("999970331")).hasSize(1);
    }

    @Test
    void trap3TheNumberThatFailsTheElevenTestIsThere() {
        assertThat(codes(familyOf("999999245").problems())).containsOnly("bsn-test-number");
        assertThat(familyOf("999999245").atHome()).hasSize(1);
    }

    @Test
    void trap4NumbersKeepTheirZeros() {
        assertThat(person("000009945").name().full()).hasValue("Pietje Streeveld");
    }

    @Test
    void trap5StrangersAtOneAddressAreEachOnTheirOwn() {
        for (String bsn : List.of("100600220", "100600232", "100600244", "100600256")) {
            assertThat(familyOf(bsn).members()).hasSize(1);
            assertThat(familyOf(bsn).discretion()).isEqualTo(Discretion.OWN);
        }
        // two families at Turfmarkt 79
        assertThat(familyOf("999970987").member(id("999970318"))).isEmpty();
    }

    @Test
    void trap6TheComputedAuthorityCounts() {
        Family one = familyOf("999970082");
        assertThat(one.hasAuthority(id("999970057"), id("999970082"))).isEqualTo(YesNoUnknown.YES);
        assertThat(codes(one.problems())).contains("registered-authority-differs");
        Family two = familyOf("999970173");
        assertThat(two.authorityOver(id("999970173")))
                .hasValue(new Authority.Guardianship(id("999970173"), List.of(), false));
        assertThat(two.hasAuthority(id("999970124"), id("999970173"))).isEqualTo(YesNoUnknown.NO);
    }

    @Test
    void trap7AChildElsewhereBelongsToTheParentsWithAuthority() {
        assertThat(familiesOf("999971165")).singleElement().satisfies(family -> {
            assertThat(family.member(id("999971165")).orElseThrow().presence()).isEqualTo(Presence.ELSEWHERE);
            assertThat(family.hasAuthority(id("999971116"), id("999971165"))).isEqualTo(YesNoUnknown.YES);
            assertThat(family.hasAuthority(id("999971128"), id("999971165"))).isEqualTo(YesNoUnknown.YES);
        });
    }

    @Test
    void trap8PeopleWithoutARecordAreKnownByMention() {
        assertThat(familyOf("999970586").members())
                .filteredOn(member -> member.person().source() == Person.Source.MENTION)
                .singleElement()
                .satisfies(child -> {
                    assertThat(child.roles()).containsExactly(Role.CHILD);
                    assertThat(child.presence()).isEqualTo(Presence.WHEREABOUTS_UNKNOWN);
                });
        assertThat(familyOf("999996435").members())
                .filteredOn(member -> member.person().source() == Person.Source.MENTION)
                .hasSize(1);
    }

    @Test
    void trap9DissolvedMarriagesMakeNoPartners() {
        Family widow = familyOf("999971189");
        assertThat(widow.partnersOf(id("999971189"))).isEmpty();
        assertThat(widow.member(id("999971190")).orElseThrow().presence()).isEqualTo(Presence.DECEASED);
        assertThat(familyOf("999990329").members()).hasSize(1);
        // in the file their marriage is only examined
        assertThat(familyOf("999970008").partnersOf(id("999970008"))).hasSize(1);
    }

    @Test
    void trap10AgesFollowTheBirthDate() {
        assertThat(person("999970318").ageOn(LocalDate.of(2035, 12, 11))).isEqualTo(Age.of(50));
        assertThat(person("999970586").ageOn(DAY)).isEqualTo(Age.between(54, 55));
        assertThat(person("999994220").ageOn(DAY)).isEqualTo(Age.unknown());
    }

    @Test
    void confidentialityCurateleAndSuspensionAreCarried() {
        assertThat(persons.persons())
                .filteredOn(person -> person.confidential() == YesNoUnknown.YES)
                .hasSize(8);
        assertThat(persons.persons()).filteredOn(Person::guardianshipRegistered).hasSize(4);
        assertThat(persons.persons())
                .filteredOn(person -> person.suspension() != null)
                .hasSize(18);
        assertThat(persons.persons())
                .filteredOn(person -> person.deceasedOn(DAY))
                .hasSize(15);
        assertThat(familyOf("999971219").member(id("999971219")).orElseThrow().discretion())
                .isEqualTo(Discretion.BY_HOUSEMATE);
    }

    @Test
    void theProblemsOfTheFileAreTheseAndNameNobody() {
        Map<String, Integer> counts = new TreeMap<>();
        families.problems().forEach(problem -> counts.merge(problem.code(), 1, Integer::sum));

        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "authority-absent-person", 2,
                        "bsn-test-number", 2,
                        "described-otherwise", 4,
                        "one-sided-relation", 5,
                        "own-relative", 1,
                        "partnership-differs", 1,
                        "registered-authority-differs", 10,
                        "reused-bsn", 2));
        String printed = families.problems().toString();
        assertThat(source)
                .allSatisfy(record -> assertThat(printed)
                        .doesNotContain(record.get("burgerservicenummer").asString())
                        .doesNotContain(record.get("naam").get("geslachtsnaam").asString()));
    }
}
