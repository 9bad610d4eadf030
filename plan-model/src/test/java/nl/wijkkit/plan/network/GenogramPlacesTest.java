package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.plan.family.Family;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;

/** Where people stand in a genogram, read from the picture itself. */
class GenogramPlacesTest {

    @Test
    void aFormerPartnerStandsOutsideTheCurrentOnesAndEachChildHangsBelowItsParents() {
        Traced picture = Kin.traced("Ans x Eli", "Ans + Tom", "Noor: Ans Eli", "Liv: Ans Tom");

        assertThat(picture.row("Ans")).isIn(List.of("Eli", "Ans", "Tom"), List.of("Tom", "Ans", "Eli"));
        assertThat(picture.parentsOf("Noor")).containsExactly("Ans", "Eli");
        assertThat(picture.parentsOf("Liv")).containsExactly("Ans", "Tom");
        // right below the middle of their parents
        assertThat(picture.spot("Noor").x()).isEqualTo(middle(picture, "Ans", "Eli"));
        assertThat(picture.spot("Liv").x()).isEqualTo(middle(picture, "Ans", "Tom"));
    }

    @Test
    void formerPartnersOfBothStandAtEitherSide() {
        Traced picture = Kin.traced(
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
                Kin.traced("Ans x Eli", "Ans x Bob", "Ans + Tom", "Noor: Ans Bob", "Liv: Ans Eli", "Max: Ans Tom");

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
                Kin.traced("Ans x Eli", "Ans + Tom", "Eli + Zoe", "Noor: Ans Eli", "Liv: Ans Tom", "Max: Eli Zoe");

        assertThat(picture.row("Ans")).isIn(List.of("Zoe", "Eli", "Ans", "Tom"), List.of("Tom", "Ans", "Eli", "Zoe"));
        assertThat(picture.spot("Max").x()).isEqualTo(middle(picture, "Eli", "Zoe"));
    }

    @Test
    void aChildOfOneParentHangsBelowThatOneAlone() {
        Traced picture = Kin.traced("Ans + Tom", "Noor: Ans", "Liv: Ans Tom");

        assertThat(picture.parentsOf("Noor")).containsExactly("Ans");
        assertThat(picture.parentsOf("Liv")).containsExactly("Ans", "Tom");
    }

    private static double middle(Traced picture, String one, String other) {
        return (picture.spot(one).x() + picture.spot(other).x()) / 2;
    }

    @Test
    void everyGenerationStandsOnOneLineBelowThatOfItsParents() {
        // Opa became a father of Ans; Tom's parents are not told, and he stands beside Ans all the same
        Traced picture = Kin.traced("Ans + Tom", "Ans: Oma Opa", "Noor: Ans Tom", "Liv: Noor", "Kim: Oma");

        assertThat(picture.row("Oma")).containsExactlyInAnyOrder("Oma", "Opa");
        assertThat(picture.row("Ans")).containsExactlyInAnyOrder("Ans", "Tom", "Kim");
        assertThat(picture.row("Noor")).containsExactly("Noor");
        assertThat(picture.row("Liv")).containsExactly("Liv");
        assertThat(List.of("Oma", "Ans", "Noor", "Liv").stream()
                        .map(name -> picture.spot(name).top()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(picture.parentsOf("Ans")).containsExactly("Oma", "Opa");
        assertThat(picture.parentsOf("Liv")).containsExactly("Noor");
    }

    @Test
    void theOtherParentStandsBesideEvenIfOnlyOneOfThemHasParents() {
        Traced picture = Kin.traced("Liv: Ans Zed", "Ans: Oma", "Oma: Oer");

        assertThat(picture.row("Ans")).containsExactlyInAnyOrder("Ans", "Zed");
        assertThat(picture.spot("Zed").top()).isGreaterThan(picture.spot("Oma").top());
        assertThat(picture.spot("Liv").top()).isGreaterThan(picture.spot("Zed").top());
    }

    @Test
    void childrenStandInOrderOfBirthBelowTheMiddleOfTheirParents() {
        Traced picture = Kin.traced(
                "Ans + Tom",
                "Noor: Ans Tom",
                "Liv: Ans Tom",
                "Max: Ans Tom",
                "Liv 2008",
                "Max 2011-05",
                "Noor 2014-02-03");

        assertThat(picture.row("Noor")).containsExactly("Liv", "Max", "Noor");
        assertThat(picture.spot("Max").x()).isCloseTo(middle(picture, "Ans", "Tom"), within(0.02));
        assertThat(picture.spot("Max").x() - picture.spot("Liv").x()).isCloseTo(215, within(0.02));
        assertThat(picture.spot("Noor").x() - picture.spot("Max").x()).isCloseTo(215, within(0.02));
    }

    @Test
    void someoneOfWhomNoBirthIsKnownStandsAfterTheOthers() {
        Traced picture = Kin.traced("Ans + Tom", "Liv: Ans Tom", "Max: Ans Tom", "Liv unknown", "Max 2011");

        assertThat(picture.row("Liv")).containsExactly("Max", "Liv");
    }

    @Test
    void aChildStandsBelowItsOwnParentsAndAPartnerWithoutParentsAtItsSide() {
        Traced picture = Kin.traced("Oma + Opa", "Kim: Oma Opa", "Kim + Rob", "Kim 1999", "Rob 1998");

        // the couple keeps together, the elder at the left, and Kim hangs right below her parents
        assertThat(picture.row("Kim")).containsExactly("Rob", "Kim");
        assertThat(picture.spot("Kim").x()).isCloseTo(middle(picture, "Oma", "Opa"), within(0.02));
    }

    @Test
    void parentsWhoDoNotStandSideBySideDropALineBesideTheOneWithFewerOthers() {
        Traced picture = Kin.traced("Ans x Eli", "Ans x Bob", "Ans + Tom", "Noor: Ans Bob", "Liv: Ans Eli");
        List<String> row = picture.row("Ans");
        String far = Math.abs(row.indexOf("Ans") - row.indexOf("Bob")) > 1 ? "Bob" : "Eli";
        String child = far.equals("Bob") ? "Noor" : "Liv";

        double drop = picture.dropOf(child);
        double there = picture.spot(far).x();
        assertThat(Math.abs(drop - there)).isCloseTo(215 / 2.0, within(0.02));
        // at the side of the other parent
        assertThat(Math.signum(drop - there))
                .isEqualTo(Math.signum(picture.spot("Ans").x() - there));
    }

    @Test
    void aPictureIsAsWideAsItsWidestRowWithEqualMargins() {
        for (String[] told : List.of(
                new String[] {"Ans + Tom"},
                new String[] {"Ans + Tom", "Liv: Ans Tom", "Max: Ans Tom", "Kim: Ans Tom"},
                new String[] {"Kim: Ans", "Liv: Ans"})) {
            Drawn drawn = Kin.drawn(told);
            double left = drawn.symbols().stream()
                    .mapToDouble(Drawn.Symbol::left)
                    .min()
                    .orElseThrow();
            double right = drawn.symbols().stream()
                            .mapToDouble(Drawn.Symbol::left)
                            .max()
                            .orElseThrow()
                    + 215;

            assertThat(left).isCloseTo(30, within(0.02));
            assertThat(drawn.width() - right).isBetween(30.0, 31.0);
        }
    }

    @Test
    void aFamilyOfOneIsAPictureToo() {
        Family family = Kin.family("Ans 1980");

        assertThat(Traced.of(Genogram.of(family).svg(Language.NL)).row("Ans")).containsExactly("Ans");
    }
}
