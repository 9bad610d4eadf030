package nl.wijkkit.plan.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkkit.plan.person.Investigation;
import nl.wijkkit.plan.person.Investigation.Topic;
import nl.wijkkit.zrm.document.Node;

/** Reads which parts of a record the municipality examines. */
final class InvestigationReader {

    private static final String MARK = "inOnderzoek";

    private InvestigationReader() {}

    static List<Investigation> read(Node person) {
        List<Investigation> found = new ArrayList<>();
        person.field(MARK).filter(Node::isObject).ifPresent(mark -> {
            add(
                    found,
                    mark,
                    Topic.PERSON,
                    "datumIngangOnderzoekPersoon",
                    "burgerservicenummer",
                    "geslacht",
                    "leeftijd");
            add(
                    found,
                    mark,
                    Topic.MUNICIPALITY,
                    "datumIngangOnderzoekGemeente",
                    "gemeenteVanInschrijving",
                    "datumInschrijvingInGemeente");
            add(
                    found,
                    mark,
                    Topic.AUTHORITY,
                    "datumIngangOnderzoekGezag",
                    "indicatieCurateleRegister",
                    "indicatieGezagMinderjarige");
        });
        addPart(found, person.field("naam"), Topic.NAME);
        addPart(found, person.field("geboorte"), Topic.BIRTH);
        addPart(found, person.field("overlijden"), Topic.DEATH);
        Optional<Node> residence = person.field("verblijfplaats").filter(Node::isObject);
        if (!addPart(found, residence, Topic.RESIDENCE)) {
            addPart(found, residence.flatMap(node -> node.field("verblijfadres")), Topic.RESIDENCE);
        }
        return found;
    }

    /** Returns whether the entry as such is examined. */
    static boolean marked(Node entry) {
        return entry.isObject() && entry.field(MARK).isPresent();
    }

    private static void add(List<Investigation> found, Node mark, Topic topic, String date, String... fields) {
        if (Stream.of(fields).anyMatch(field -> mark.field(field).isPresent())) {
            found.add(new Investigation(topic, DateReader.read(mark, date)));
        }
    }

    private static boolean addPart(List<Investigation> found, Optional<Node> part, Topic topic) {
        Optional<Node> mark =
                part.filter(Node::isObject).flatMap(node -> node.field(MARK)).filter(Node::isObject);
        mark.ifPresent(node -> found.add(new Investigation(topic, DateReader.read(node, "datumIngangOnderzoek"))));
        return mark.isPresent();
    }
}
