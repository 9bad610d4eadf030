package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.wijkkit.plan.family.Discretion;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.family.Relation;
import nl.wijkkit.plan.family.Relation.Evidence;
import nl.wijkkit.plan.family.Relation.Parenthood;
import nl.wijkkit.plan.family.Relation.Partnership;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

/** Where people stand in a genogram, read from the picture itself. */
class GenogramPlacesProperties {

    private static final double CELL = 215;

    /** Tells a family by lines such as "Ans + Bob", "Ans x Eli" (no longer) and "Cis: Ans Bob". */
    private static Traced picture(String... told) {
        List<Relation> relations = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (String line : told) {
            String[] words = line.split("[: ]+", -1);
            if (words[1].equals("+") || words[1].equals("x")) {
                names.addAll(List.of(words[0], words[2]));
                PartialDate end = words[1].equals("x") ? PartialDate.parse("2015") : null;
                relations.add(new Partnership(
                        id(words[0]),
                        id(words[2]),
                        Partnership.Kind.MARRIAGE,
                        PartialDate.parse("2010"),
                        end,
                        Evidence.BOTH_RECORDS,
                        false));
            } else {
                for (String parent : List.of(words).subList(1, words.length)) {
                    relations.add(new Parenthood(id(parent), id(words[0]), Evidence.BOTH_RECORDS, false));
                }
                names.addAll(List.of(words));
            }
        }
        List<Member> members = new ArrayList<>();
        names.forEach(name -> members.add(new Member(
                Person.mentioned(id(name), PersonName.of(name, FamilyName.of(null, "Berg")), PartialDate.parse("1980"))
                        .withGender(Gender.WOMAN),
                List.of(),
                Presence.AT_HOME,
                Discretion.ORDINARY)));
        Family family = new Family(
                FamilyId.of("f1"), LocalDate.of(2026, 3, 2), members, relations, List.of(), List.of(), List.of());
        return Traced.of(Genogram.of(family).svg(Language.NL));
    }

    private static PersonId id(String name) {
        return PersonId.of(name.toLowerCase(Locale.ROOT));
    }

    @Test
    void aFormerPartnerStandsOutsideTheCurrentOnesAndEachChildHangsBelowItsParents() {
        Traced picture = picture("Ans x Eli", "Ans + Tom", "Noor: Ans Eli", "Liv: Ans Tom");

        assertThat(picture.row("Ans")).isIn(List.of("Eli", "Ans", "Tom"), List.of("Tom", "Ans", "Eli"));
        assertThat(picture.parentsOf("Noor")).containsExactly("Ans", "Eli");
        assertThat(picture.parentsOf("Liv")).containsExactly("Ans", "Tom");
        // right below the middle of their parents
        assertThat(picture.spot("Noor").x()).isEqualTo(middle(picture, "Ans", "Eli"));
        assertThat(picture.spot("Liv").x()).isEqualTo(middle(picture, "Ans", "Tom"));
    }

    @Test
    void formerPartnersOfBothStandAtEitherSide() {
        Traced picture = picture(
                "Ans x Eli", "Tom x Zoe", "Ans + Tom", "Noor: Ans Eli", "Liv: Ans Tom", "Max: Tom Zoe", "Kim: Ans Tom");

        assertThat(picture.row("Ans")).isIn(List.of("Eli", "Ans", "Tom", "Zoe"), List.of("Zoe", "Tom", "Ans", "Eli"));
        assertThat(picture.parentsOf("Kim")).containsExactly("Ans", "Tom");
        assertThat(picture.parentsOf("Max")).containsExactly("Tom", "Zoe");
        // brothers and sisters in the order of their parents, so that no line crosses another
        List<String> children = picture.row("Noor");
        assertThat(children.indexOf("Noor")).isIn(0, 3);
        assertThat(children.indexOf("Max")).isIn(0, 3);
    }

    @Test
    void theChildOfAnEarlierFormerPartnerDoesNotHangBelowTheLaterOne() {
        Traced picture =
                picture("Ans x Eli", "Ans x Bob", "Ans + Tom", "Noor: Ans Bob", "Liv: Ans Eli", "Max: Ans Tom");

        List<String> row = picture.row("Ans");
        assertThat(Math.abs(row.indexOf("Ans") - row.indexOf("Tom"))).isEqualTo(1);
        assertThat(row.indexOf("Tom")).isIn(0, 3);
        for (String child : List.of("Noor", "Liv", "Max")) {
            for (String adult : row) {
                assertThat(Math.abs(picture.dropOf(child) - picture.spot(adult).x()))
                        .as(child + " and " + adult)
                        .isGreaterThan(28);
            }
        }
    }

    @Test
    void theFormerPartnersOwnNewPartnerStandsBesideThatOne() {
        Traced picture =
                picture("Ans x Eli", "Ans + Tom", "Eli + Zoe", "Noor: Ans Eli", "Liv: Ans Tom", "Max: Eli Zoe");

        assertThat(picture.row("Ans")).isIn(List.of("Zoe", "Eli", "Ans", "Tom"), List.of("Tom", "Ans", "Eli", "Zoe"));
        assertThat(picture.spot("Max").x()).isEqualTo(middle(picture, "Eli", "Zoe"));
    }

    @Test
    void aChildOfOneParentHangsBelowThatOneAlone() {
        Traced picture = picture("Ans + Tom", "Noor: Ans", "Liv: Ans Tom");

        assertThat(picture.parentsOf("Noor")).containsExactly("Ans");
        assertThat(picture.parentsOf("Liv")).containsExactly("Ans", "Tom");
    }

    private static double middle(Traced picture, String one, String other) {
        return (picture.spot(one).x() + picture.spot(other).x()) / 2;
    }

    /** Families of five adults and six children, who are or were together as it comes. */
    @Provide
    Arbitrary<List<String>> families() {
        List<String> adults = List.of("Ans", "Bob", "Cor", "Dik", "Eli");
        Arbitrary<String> together = Arbitraries.of(adults)
                .list()
                .ofSize(2)
                .uniqueElements()
                .flatMap(pair -> Arbitraries.of("+", "x").map(sign -> pair.get(0) + " " + sign + " " + pair.get(1)));
        Arbitrary<String> child = Arbitraries.of(adults)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements()
                .map(parents -> String.join(" ", parents));
        return together.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(pairs -> child.list().ofMaxSize(6).map(children -> {
                    List<String> told = new ArrayList<>(pairs);
                    for (int i = 0; i < children.size(); i++) {
                        told.add("Kind" + i + ": " + children.get(i));
                    }
                    return told;
                }));
    }

    @Property(tries = 300)
    void everyChildHangsBelowItsOwnParentsAndNobodyStandsInTheWay(@ForAll("families") List<String> told) {
        Traced picture = picture(told.toArray(String[]::new));

        for (String line : told) {
            if (line.startsWith("Kind")) {
                String[] words = line.split("[: ]+", -1);
                assertThat(picture.parentsOf(words[0]))
                        .containsExactlyInAnyOrderElementsOf(List.of(words).subList(1, words.length));
            }
        }
        picture.spots().keySet().forEach(name -> {
            List<String> row = picture.row(name);
            for (int i = 1; i < row.size(); i++) {
                assertThat(picture.spot(row.get(i)).x()
                                - picture.spot(row.get(i - 1)).x())
                        .isGreaterThanOrEqualTo(CELL - 0.1);
            }
        });
    }

    @Property(tries = 300)
    void coupleAfterCoupleStandSideBySide(@ForAll("families") List<String> told) {
        Traced picture = picture(told.toArray(String[]::new));
        List<String> couples =
                told.stream().filter(line -> line.contains(" + ")).toList();

        for (String couple : couples) {
            String one = couple.substring(0, 3);
            String other = couple.substring(6);
            boolean faithful = couples.stream()
                    .filter(each -> each.contains(one) || each.contains(other))
                    .allMatch(each -> each.contains(one) && each.contains(other));
            if (faithful) {
                List<String> row = picture.row(one);
                assertThat(Math.abs(row.indexOf(one) - row.indexOf(other)))
                        .as(couple)
                        .isEqualTo(1);
            }
        }
    }
}
