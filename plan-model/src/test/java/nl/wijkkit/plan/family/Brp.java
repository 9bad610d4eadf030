package nl.wijkkit.plan.family;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkkit.plan.Numbers;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.zrm.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes fictitious persons in the shape of the BRP, two records of each relation unless a test says otherwise. */
final class Brp {

    static final LocalDate DAY = LocalDate.of(2025, 2, 1);
    private static final JsonMapper MAPPER = new JsonMapper();

    private final int person;
    private final String given;
    private final String family;
    private final String born;
    private final ObjectNode node = MAPPER.createObjectNode();

    private Brp(int person, String given, String family, String born) {
        this.person = person;
        this.given = given;
        this.family = family;
        this.born = born;
        node.put("burgerservicenummer", bsn());
        node.setAll(description());
    }

    /** A person with the nth number, who lives nowhere yet. */
    static Brp person(int number, String given, String family, String born) {
        return new Brp(number, given, family, born);
    }

    String bsn() {
        return Numbers.number(person);
    }

    private ObjectNode description() {
        ObjectNode description = MAPPER.createObjectNode();
        description.putObject("naam").put("voornamen", given).put("geslachtsnaam", family);
        description.putObject("geboorte").set("datum", date(born));
        return description;
    }

    static ObjectNode date(String text) {
        ObjectNode date = MAPPER.createObjectNode();
        return PartialDate.parse(text)
                .fold(
                        day -> date.put("type", "Datum").put("datum", day.toString()),
                        month -> date.put("type", "JaarMaandDatum")
                                .put("jaar", month.getYear())
                                .put("maand", month.getMonthValue()),
                        year -> date.put("type", "JaarDatum").put("jaar", year),
                        () -> date.put("type", "DatumOnbekend").put("onbekend", true));
    }

    /** Lives at a number of one street. */
    Brp at(int houseNumber) {
        ObjectNode residence = node.putObject("verblijfplaats").put("type", "Adres");
        residence.putObject("functieAdres").put("code", "W");
        residence
                .putObject("verblijfadres")
                .put("korteStraatnaam", "Kerkstraat")
                .put("huisnummer", houseNumber)
                .put("postcode", "1234AB")
                .put("woonplaats", "Ons Dorp");
        return this;
    }

    Brp raw(String field, String json) {
        node.set(field, MAPPER.readTree(json));
        return this;
    }

    Brp died(String date) {
        node.putObject("overlijden").set("datum", date(date));
        ObjectNode suspension = node.putObject("opschortingBijhouding");
        suspension.putObject("reden").put("code", "O");
        suspension.set("datum", date(date));
        return this;
    }

    /** Mentions a child on this record only. */
    Brp namesChild(Brp child) {
        return names("kinderen", child.mention(child.bsn()));
    }

    Brp namesParent(Brp parent) {
        return names("ouders", parent.mention(parent.bsn()));
    }

    Brp namesPartner(Brp partner, String start, @Nullable String end) {
        ObjectNode entry = partner.mention(partner.bsn());
        entry.putObject("soortVerbintenis").put("code", "H");
        entry.putObject("aangaanHuwelijkPartnerschap").set("datum", date(start));
        if (end != null) {
            entry.putObject("ontbindingHuwelijkPartnerschap").set("datum", date(end));
        }
        return names("partners", entry);
    }

    /** Mentions someone of this description with a number of choice, or with none. */
    Brp names(String field, Brp described, @Nullable String bsn) {
        return names(field, described.mention(bsn));
    }

    private Brp names(String field, ObjectNode entry) {
        ((ArrayNode) (node.has(field) ? node.get(field) : node.putArray(field))).add(entry);
        return this;
    }

    private ObjectNode mention(@Nullable String bsn) {
        ObjectNode entry = description();
        if (bsn != null) {
            entry.put("burgerservicenummer", bsn);
        }
        return entry;
    }

    /** Parents and child, on all records. */
    static void family(List<Brp> parents, Brp... children) {
        for (Brp child : children) {
            parents.forEach(parent -> {
                parent.namesChild(child);
                child.namesParent(parent);
            });
        }
    }

    static void married(Brp one, Brp other, String start, @Nullable String end) {
        one.namesPartner(other, start, end);
        other.namesPartner(one, start, end);
    }

    /** States authority on this record, in whatever shape. */
    Brp authority(String type, Brp minor, String rest) {
        String name = "\"naam\": {\"volledigeNaam\": \"" + minor.given + " " + minor.family + "\"}";
        String json = "{\"type\": \"" + type + "\", \"minderjarige\": {\"burgerservicenummer\": \"" + minor.bsn()
                + "\", " + name + "}" + (rest.isEmpty() ? "" : ", " + rest) + "}";
        ((ArrayNode) (node.has("gezag") ? node.get("gezag") : node.putArray("gezag"))).add(MAPPER.readTree(json));
        return this;
    }

    /** Someone in a statement of authority. */
    String party() {
        return "{\"burgerservicenummer\": \"" + bsn() + "\", \"naam\": {\"volledigeNaam\": \"" + given + " " + family
                + "\"}}";
    }

    String json() {
        return node.toString();
    }

    static String array(Brp... records) {
        return Arrays.stream(records).map(Brp::json).collect(Collectors.joining(",\n", "[", "]"));
    }

    static BrpPersons read(String json) {
        return BrpReader.strict().admittingTestNumbers().read(new StringReader(json));
    }

    static Families families(Brp... records) {
        return read(array(records)).families(DAY);
    }

    /** The id of the person with the nth record. */
    static PersonId id(int position) {
        return PersonId.of("p" + position);
    }

    static List<String> names(Family family) {
        return family.members().stream()
                .map(member -> member.person().name().full().orElse("?"))
                .toList();
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}
