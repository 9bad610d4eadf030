package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkkit.plan.person.HouseNumber;
import nl.wijkkit.plan.person.HouseNumber.Mark;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.plan.person.Residence;
import nl.wijkkit.plan.person.Residence.Purpose;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads where someone lives, in the kinds of the BRP. */
final class ResidenceReader {

    private static final Map<String, BiFunction<Node, @Nullable String, Residence>> KINDS = Map.of(
            "Adres", ResidenceReader::address,
            "Locatie", ResidenceReader::location,
            "VerblijfplaatsBuitenland", ResidenceReader::abroad,
            "VerblijfplaatsOnbekend", (node, city) -> new Residence.Unknown(since(node)));
    private static final Map<String, Purpose> PURPOSES = Map.of("W", Purpose.HOME, "B", Purpose.CORRESPONDENCE);
    private static final Map<String, Mark> MARKS = Map.of("by", Mark.NEXT_TO, "to", Mark.OPPOSITE);
    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern ADDITION = Pattern.compile("[A-Za-z0-9 .,/&+-]{1,4}");

    private ResidenceReader() {}

    /** Reads the residence of a person; not told if absent or, with a problem told, of a kind that nobody knows. */
    static Residence read(Node person) {
        String municipality = person.field("gemeenteVanInschrijving")
                .map(node -> NameReader.text(node, "omschrijving"))
                .orElse(null);
        Optional<Node> node = person.field("verblijfplaats");
        return node.flatMap(place -> place.required("type"))
                .flatMap(type -> type.oneOf(KINDS))
                .map(kind -> kind.apply(node.orElseThrow(), municipality))
                .orElse(Residence.notTold());
    }

    private static Residence address(Node node, @Nullable String municipality) {
        Optional<Node> address = node.field("verblijfadres").filter(Node::isObject);
        String street = field(address, "officieleStraatnaam");
        String shortStreet = field(address, "korteStraatnaam");
        String town = field(address, "woonplaats");
        return new Residence.Address(
                street == null ? shortStreet : street,
                shortStreet,
                address.flatMap(ResidenceReader::houseNumber).orElse(null),
                address.flatMap(ResidenceReader::postalCode).orElse(null),
                town == null ? municipality : town,
                purpose(node),
                sixteenDigits(node, "adresseerbaarObjectIdentificatie"),
                sixteenDigits(node, "nummeraanduidingIdentificatie"),
                since(node),
                foundAbsent(node));
    }

    private static Residence location(Node node, @Nullable String municipality) {
        String description = node.field("verblijfadres")
                .map(place -> NameReader.text(place, "locatiebeschrijving"))
                .orElse(null);
        return description == null
                ? Residence.notTold()
                : new Residence.Location(description, municipality, purpose(node), since(node), foundAbsent(node));
    }

    private static Residence abroad(Node node, @Nullable String municipality) {
        Optional<Node> address = node.field("verblijfadres").filter(Node::isObject);
        List<String> lines = Stream.of("regel1", "regel2", "regel3")
                .map(line -> field(address, line))
                .filter(Objects::nonNull)
                .toList();
        String country = address.flatMap(place -> place.field("land"))
                .map(land -> NameReader.text(land, "omschrijving"))
                .orElse(null);
        return new Residence.Abroad(lines, country, since(node));
    }

    private static PartialDate since(Node node) {
        return DateReader.read(node, "datumVan");
    }

    private static Purpose purpose(Node node) {
        return node.field("functieAdres")
                .flatMap(function -> NameReader.code(function, PURPOSES))
                .orElse(Purpose.NOT_TOLD);
    }

    private static boolean foundAbsent(Node node) {
        return node.field("indicatieVastgesteldVerblijftNietOpAdres")
                .flatMap(Node::flag)
                .orElse(false);
    }

    private static @Nullable String field(Optional<Node> object, String name) {
        return object.map(node -> NameReader.text(node, name)).orElse(null);
    }

    private static @Nullable String sixteenDigits(Node node, String name) {
        return node.field(name)
                .flatMap(id -> id.text(SIXTEEN_DIGITS, Text.of("zestien cijfers", "sixteen digits")))
                .orElse(null);
    }

    private static Optional<PostalCode> postalCode(Node address) {
        return address.field("postcode")
                .flatMap(
                        node -> node.text()
                                .flatMap(
                                        text -> PostalCode.isPostalCode(text)
                                                ? Optional.of(PostalCode.parse(text))
                                                : node.problem(
                                                        "not-a-postal-code",
                                                        Text.of(
                                                                "verwacht: een postcode van vier cijfers en twee letters; gevonden: iets anders",
                                                                "expected a postal code of four digits and two letters, found something else"))));
    }

    private static Optional<HouseNumber> houseNumber(Node address) {
        String letter = address.field("huisletter")
                .flatMap(node -> node.text(LETTER, Text.of("één letter", "one letter")))
                .orElse(null);
        String addition = address.field("huisnummertoevoeging")
                .flatMap(node -> node.text(ADDITION, Text.of("één tot vier tekens", "one to four characters")))
                .orElse(null);
        Mark mark = address.field("aanduidingBijHuisnummer")
                .flatMap(node -> NameReader.code(node, MARKS))
                .orElse(null);
        return address.field("huisnummer")
                .flatMap(node -> node.integer(1, 99_999))
                .map(number -> new HouseNumber(number, letter, addition, mark));
    }
}
