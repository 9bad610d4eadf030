package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.PersonRecord.AuthorityEntry;
import nl.wijkkit.plan.family.PersonRecord.AuthorityEntry.Kind;
import nl.wijkkit.plan.family.PersonRecord.Third;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.document.Node;

/**
 * Reads statements of authority (<i>gezag</i>) in the shapes of API 2.5 and 2.7. They differ in one name, in whether a
 * third has a type, and in whether a statement can be in doubt; both are told apart by what is there.
 */
final class AuthorityReader {

    private static final Map<String, Kind> KINDS = Map.of(
            "TweehoofdigOuderlijkGezag", Kind.JOINT_PARENTAL,
            "GezamenlijkOuderlijkGezag", Kind.JOINT_PARENTAL,
            "EenhoofdigOuderlijkGezag", Kind.SOLE_PARENTAL,
            "GezamenlijkGezag", Kind.PARENT_AND_OTHER,
            "Voogdij", Kind.GUARDIANSHIP,
            "TijdelijkGeenGezag", Kind.TEMPORARILY_NONE,
            "GezagNietTeBepalen", Kind.UNDETERMINABLE);

    private final NumberReader numbers;

    AuthorityReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    List<AuthorityEntry> read(Node person) {
        List<AuthorityEntry> entries = new ArrayList<>();
        List<Node> items = person.field("gezag").map(Node::items).orElse(List.of());
        for (int i = 0; i < items.size(); i++) {
            if (RecordReader.isObject(items.get(i))) {
                entry(items.get(i), "authority" + (i + 1)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<AuthorityEntry> entry(Node node, String suffix) {
        Optional<Kind> kind = node.required("type").flatMap(type -> type.oneOf(KINDS));
        Optional<Mention> minor = node.required("minderjarige")
                .filter(RecordReader::isObject)
                .map(child -> mention(child, suffix + ".minor"));
        return kind.flatMap(known -> minor.flatMap(child -> entry(node, suffix, known, child)));
    }

    private Optional<AuthorityEntry> entry(Node node, String suffix, Kind kind, Mention minor) {
        List<Mention> parents = new ArrayList<>();
        Stream.concat(node.field("ouder").stream(), node.field("ouders").map(Node::items).orElse(List.of()).stream())
                .filter(RecordReader::isObject)
                .forEach(parent -> parents.add(mention(parent, suffix + ".parent" + (parents.size() + 1))));
        List<Third> others = new ArrayList<>();
        Stream.concat(node.field("derde").stream(), node.field("derden").map(Node::items).orElse(List.of()).stream())
                .filter(RecordReader::isObject)
                .forEach(other -> others.add(third(other, suffix + ".other" + (others.size() + 1))));
        if (kind == Kind.PARENT_AND_OTHER && others.isEmpty()) {
            others.add(new Third(null));
        }
        if (!fits(kind, parents.size(), others.size())) {
            return node.problem(
                    "authority-incomplete",
                    Text.of(
                            "verwacht: zoveel ouders en derden als bij deze soort gezag horen; gevonden: een ander aantal",
                            "expected as many parents and others as this kind of authority has, found another number"));
        }
        return Optional.of(new AuthorityEntry(
                kind,
                minor,
                parents,
                others,
                Optional.ofNullable(NameReader.text(node, "toelichting")).orElse(""),
                node.field("inOnderzoek").flatMap(Node::flag).orElse(false),
                node.place()));
    }

    private static boolean fits(Kind kind, int parents, int others) {
        return switch (kind) {
            case JOINT_PARENTAL -> parents == 2 && others == 0;
            case SOLE_PARENTAL -> parents == 1 && others == 0;
            case PARENT_AND_OTHER -> parents == 1 && others == 1;
            case GUARDIANSHIP -> parents == 0 && others <= 2;
            case TEMPORARILY_NONE, UNDETERMINABLE -> parents == 0 && others == 0;
        };
    }

    private Third third(Node node, String suffix) {
        boolean unknown = "OnbekendeDerde".equals(NameReader.text(node, "type"));
        Mention mention = mention(node, suffix);
        return new Third(unknown || mention.isEmpty() ? null : mention);
    }

    private Mention mention(Node node, String suffix) {
        PersonName name = node.field("naam")
                .filter(Node::isObject)
                .map(naam -> NameReader.text(naam, "volledigeNaam"))
                .map(PersonName::ofWhole)
                .orElse(PersonName.UNKNOWN);
        return new Mention(
                numbers.read(node).orElse(null),
                name,
                Gender.UNKNOWN,
                PartialDate.unknown(),
                false,
                node.place(),
                suffix);
    }
}
