package nl.wijkkit.examples.cli.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HouseholdCommandTest {

    // fictitious persons: a mother, a father who asked for confidentiality elsewhere, and their daughter
    private static final String PERSONS = """
            [{"burgerservicenummer": "123456782", "naam": {"voornamen": "Ans", "geslachtsnaam": "Özdemir"},
              "geboorte": {"datum": {"type": "JaarMaandDatum", "jaar": 1985, "maand": 4}},
              "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W"}, "verblijfadres":
                {"korteStraatnaam": "Kerkstraat", "huisnummer": 1, "postcode": "1234AB", "woonplaats": "Ons Dorp"}},
              "kinderen": [{"burgerservicenummer": "000009945"}]},
             {"burgerservicenummer": "000009945", "naam": {"voornamen": "Cis", "geslachtsnaam": "Dijk"},
              "geboorte": {"datum": {"type": "Datum", "datum": "2012-05-03"}},
              "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W"}, "verblijfadres":
                {"korteStraatnaam": "Kerkstraat", "huisnummer": 1, "postcode": "1234AB", "woonplaats": "Ons Dorp"}},
              "indicatieGezagMinderjarige": {"code": "1"},
              "gezag": [{"type": "EenhoofdigOuderlijkGezag", "ouder": {"burgerservicenummer": "123456782"},
                "minderjarige": {"burgerservicenummer": "000009945"}}],
              "ouders": [{"burgerservicenummer": "123456782", "ouderAanduiding": "1"},
                {"burgerservicenummer": "111222333", "ouderAanduiding": "2"}]},
             {"burgerservicenummer": "111222333", "naam": {"voornamen": "Bob", "geslachtsnaam": "Dijk"},
              "geheimhoudingPersoonsgegevens": true, "geboorte": {"datum": {"type": "JaarDatum", "jaar": 1984}},
              "verblijfplaats": {"type": "Adres", "functieAdres": {"code": "W"}, "verblijfadres":
                {"korteStraatnaam": "Schuilstraat", "huisnummer": 2, "postcode": "1234AC", "woonplaats": "Ons Dorp"}},
              "kinderen": [{"burgerservicenummer": "000009945"}]}]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writePersons() throws IOException {
        file = Files.writeString(folder.resolve("persons.json"), PERSONS);
    }

    private int run(String... options) {
        Clock clock = Clock.fixed(Instant.parse("2025-02-01T12:00:00Z"), ZoneOffset.UTC);
        List<String> all = new ArrayList<>(List.of("--brp", file.toString()));
        all.addAll(List.of(options));
        return new CommandLine(new HouseholdCommand(clock))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
    }

    private JsonNode json() {
        return new JsonMapper().readTree(out.toString());
    }

    @Test
    void familiesAreWrittenAsJson() {
        assertThat(run()).isZero();

        assertThat(json().get("on").asString()).isEqualTo("2025-02-01");
        assertThat(json().get("families")).hasSize(2);
        JsonNode family = json().get("families").get(0);
        assertThat(family.get("members").findValuesAsString("name"))
                .containsExactly("Ans Özdemir", "Cis Dijk", "Bob Dijk");
        assertThat(family.get("members").get(1).get("bsn").asString()).isEqualTo("000009945");
        assertThat(family.get("members").get(1).get("age").get("years").asInt()).isEqualTo(12);
        assertThat(family.get("members").get(2).get("roles").get(0).asString()).isEqualTo("parent");
        assertThat(family.get("members").get(2).get("presence").asString()).isEqualTo("elsewhere");
        assertThat(family.get("relations").findValuesAsString("authority")).containsExactly("yes", "no");
        JsonNode authority = family.get("authority").get(0);
        assertThat(authority.get("type").asString()).isEqualTo("sole-parental");
        assertThat(authority.get("parentsWithAuthority").get(0).asString()).isEqualTo("p1");
        assertThat(authority.get("parentsWithoutAuthority").get(0).asString()).isEqualTo("p3");
        assertThat(authority.get("parentsOfUnknownAuthority")).isEmpty();
        assertThat(authority.get("registered").asString()).isEqualTo("1");
        assertThat(json().get("problems")).isEmpty();
        assertThat(err).hasToString("gezinnen: 2, leden: 3, problemen: 0" + System.lineSeparator());
    }

    @Test
    void theAddressOfSomeoneConfidentialIsLeftOut() {
        run();

        JsonNode father = json().get("families").get(0).get("members").get(2);
        assertThat(father.get("confidential").asString()).isEqualTo("yes");
        assertThat(father.get("discretion").asString()).isEqualTo("own");
        assertThat(father.get("addressWithheld").asBoolean()).isTrue();
        assertThat(out.toString())
                .contains("Kerkstraat 1")
                .doesNotContain("Schuilstraat")
                .doesNotContain("1234AC");
    }

    @Test
    void oneNumberGivesTheFamiliesOfThatPerson() {
        assertThat(run("--bsn", "123456782", "--on", "2030-05-03", "--lang", "en"))
                .isZero();

        assertThat(json().get("families")).hasSize(1);
        assertThat(json().get("families").get(0).get("authority")).isEmpty();
        assertThat(err).hasToString("families: 1, members: 2, problems: 0" + System.lineSeparator());
    }

    @Test
    void aNumberThatIsNotThereIsAProblem() {
        assertThat(run("--bsn", "999990019")).isEqualTo(1);

        assertThat(json().get("families")).isEmpty();
        assertThat(err.toString())
                .contains("dit burgerservicenummer staat niet in het bestand")
                .doesNotContain("999990019");
    }

    @Test
    void problemsAreWrittenInBothPlacesAndGiveExitCodeOne() throws IOException {
        Files.writeString(
                file,
                PERSONS.replace("\"kinderen\": [{\"burgerservicenummer\": \"000009945\"}]}]", "\"kinderen\": []}]"));

        assertThat(run()).isEqualTo(1);

        JsonNode problem = json().get("problems").get(0);
        assertThat(problem.get("code").asString()).isEqualTo("one-sided-relation");
        assertThat(problem.get("where").get("nl").asString()).startsWith("/1/ouders/1 (regel ");
        assertThat(json().get("families").get(0).get("problems")).hasSize(1);
        assertThat(err.toString()).contains("verwacht: een relatie op beide persoonslijsten");
    }

    @Test
    void aFileThatIsNotJsonIsAProblem() throws IOException {
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE});

        assertThat(run("--lang", "en")).isEqualTo(1);

        assertThat(json().get("families")).isEmpty();
        assertThat(json().get("problems").get(0).get("code").asString()).isEqualTo("not-utf-8");
    }

    @Test
    void nobodyIsNoProblem() throws IOException {
        Files.writeString(file, "{\"type\": \"RaadpleegMetBurgerservicenummer\", \"personen\": []}");

        assertThat(run()).isZero();
    }

    @Test
    void wrongUsageIsToldWithoutRepeatingIt() throws IOException {
        assertThat(run("--bsn", "12345")).isEqualTo(2);
        assertThat(run("--on", "1 mei")).isEqualTo(2);
        assertThat(run("--lang", "de")).isEqualTo(2);
        assertThat(run("--nothing")).isEqualTo(2);
        Files.delete(file);
        assertThat(run()).isEqualTo(2);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("verwacht: een burgerservicenummer van negen cijfers bij --bsn")
                .contains("verwacht: een datum als 2025-02-01 bij --on")
                .contains("expected nl or en")
                .contains("verwacht: een bestand; gevonden: geen bestand")
                .doesNotContain("12345");
    }
}
