package nl.wijkkit.plan.family;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkkit.plan.family.PersonRecord.ParentEntry;
import nl.wijkkit.plan.family.PersonRecord.PartnerEntry;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.Suspension;
import nl.wijkkit.plan.person.Suspension.Reason;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.zrm.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads one person of the BRP. Fields that are not used are not looked at. */
final class RecordReader {

    private static final Map<String, Reason> REASONS = Map.of(
            "O", Reason.DECEASED,
            "E", Reason.EMIGRATED,
            "M", Reason.MINISTERIAL_DECISION,
            "R", Reason.NON_RESIDENT,
            "F", Reason.ERROR);
    private static final Map<String, Partnership.Kind> PARTNERSHIPS =
            Map.of("H", Partnership.Kind.MARRIAGE, "P", Partnership.Kind.REGISTERED, ".", Partnership.Kind.UNKNOWN);

    private final NumberReader numbers;

    RecordReader(NumberReader numbers) {
        this.numbers = numbers;
    }

    /** Reads a record; {@code identify} gives the person an id. */
    PersonRecord read(Node node, Function<@Nullable Bsn, PersonId> identify) {
        List<PartnerEntry> partners = entries(node, "partners", this::partner);
        Bsn bsn = numbers.read(node).orElse(null);
        Person person = new Person(
                identify.apply(bsn),
                bsn,
                NameReader.read(node, partners),
                NameReader.gender(node),
                birth(node),
                death(node),
                ResidenceReader.read(node),
                YesNoUnknown.of(flag(node, "geheimhoudingPersoonsgegevens")),
                suspension(node),
                flag(node, "indicatieCurateleRegister"),
                InvestigationReader.read(node),
                Person.Source.RECORD);
        return new PersonRecord(
                person,
                entries(node, "ouders", this::parent),
                entries(node, "kinderen", (child, number) -> mention(child, "child" + number)),
                partners,
                new AuthorityReader(numbers).read(node),
                node.field("indicatieGezagMinderjarige")
                        .flatMap(entry -> entry.field("code"))
                        .flatMap(Node::text)
                        .flatMap(RegisteredAuthority::find)
                        .orElse(null),
                node.place());
    }

    private static <T> List<T> entries(Node node, String field, BiFunction<Node, Integer, T> conversion) {
        List<Node> items = node.field(field).map(Node::items).orElse(List.of());
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(index -> isObject(items.get(index))
                        ? Stream.of(conversion.apply(items.get(index), index + 1))
                        : Stream.empty())
                .toList();
    }

    /** Returns whether a node is an object; tells a problem if not. */
    static boolean isObject(Node node) {
        if (!node.isObject()) {
            node.fields();
        }
        return node.isObject();
    }

    private ParentEntry parent(Node node, int number) {
        int told = node.field("ouderAanduiding")
                .flatMap(field -> field.oneOf(Map.of("1", 1, "2", 2)))
                .orElse(number);
        return new ParentEntry(mention(node, "parent" + number), told);
    }

    private PartnerEntry partner(Node node, int number) {
        Optional<Node> start = node.field("aangaanHuwelijkPartnerschap").filter(Node::isObject);
        Optional<Node> end = node.field("ontbindingHuwelijkPartnerschap").filter(Node::isObject);
        return new PartnerEntry(
                mention(node, "partner" + number),
                node.field("soortVerbintenis")
                        .flatMap(kind -> NameReader.code(kind, PARTNERSHIPS))
                        .orElse(Partnership.Kind.UNKNOWN),
                start.map(made -> DateReader.read(made, "datum")).orElse(PartialDate.unknown()),
                // without a date, unknown or not, there is no dissolution: only an examination whether there is one
                end.filter(made -> made.field("datum").isPresent())
                        .map(made -> DateReader.read(made, "datum"))
                        .orElse(null),
                InvestigationReader.marked(node)
                        || start.filter(InvestigationReader::marked).isPresent()
                        || end.filter(InvestigationReader::marked).isPresent());
    }

    private Mention mention(Node node, String suffix) {
        return new Mention(
                numbers.read(node).orElse(null),
                NameReader.read(node, List.of()),
                NameReader.gender(node),
                birth(node),
                InvestigationReader.marked(node),
                node.place(),
                suffix);
    }

    private static PartialDate birth(Node node) {
        return node.field("geboorte")
                .filter(Node::isObject)
                .map(birth -> DateReader.read(birth, "datum"))
                .orElse(PartialDate.unknown());
    }

    private static @Nullable PartialDate death(Node node) {
        // an examination alone is no death
        return node.field("overlijden")
                .filter(Node::isObject)
                .filter(death -> death.fields().keySet().stream().anyMatch(field -> !field.equals("inOnderzoek")))
                .map(death -> DateReader.read(death, "datum"))
                .orElse(null);
    }

    private static boolean hasFields(Node node) {
        return node.isObject() && !node.fields().isEmpty();
    }

    private static @Nullable Suspension suspension(Node node) {
        return node.field("opschortingBijhouding")
                .filter(RecordReader::hasFields)
                .map(suspended -> new Suspension(
                        suspended
                                .field("reden")
                                .flatMap(reason -> reason.field("code"))
                                .flatMap(Node::text)
                                .map(code -> REASONS.getOrDefault(code, Reason.OTHER))
                                .orElse(Reason.OTHER),
                        DateReader.read(suspended, "datum")))
                .orElse(null);
    }

    private static boolean flag(Node node, String field) {
        return node.field(field).flatMap(Node::flag).orElse(false);
    }
}
