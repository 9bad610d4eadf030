package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.plan.network.Drawn.Line;
import nl.wijkkit.plan.network.Drawn.Point;
import nl.wijkkit.plan.network.Drawn.Symbol;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brackets and lines of a genogram: between whom they run, and that none lies over another. */
class GenogramLinesTest {

    private static final Offset<Double> ROUNDED = within(0.02);

    /** The symbol at the left of a name. */
    private static Symbol symbol(Drawn drawn, String name) {
        Point text = drawn.text(name);
        return drawn.symbols().stream()
                .filter(each ->
                        Math.abs(each.left() + 66 - text.x()) < 0.1 && Math.abs(each.top() + 14 - text.y()) < 0.1)
                .findFirst()
                .orElseThrow();
    }

    private static double x(Drawn drawn, String name) {
        return symbol(drawn, name).middle().x();
    }

    private static double bottom(Drawn drawn, String name) {
        return symbol(drawn, name).top() + 56;
    }

    /** The level line between two who stand there. */
    private static Line bracket(Drawn drawn, String one, String other) {
        double left = Math.min(x(drawn, one), x(drawn, other));
        double right = Math.max(x(drawn, one), x(drawn, other));
        return drawn.lines().stream()
                .filter(line ->
                        line.isLevel() && line.from().x() == left && line.to().x() == right)
                // a bar between two children at the same places hangs lower
                .reduce((high, low) -> high.from().y() < low.from().y() ? high : low)
                .orElseThrow(() -> new AssertionError("no bracket between " + one + " and " + other));
    }

    private static List<Line> upright(Drawn drawn, double x, double from) {
        return drawn.lines().stream()
                .filter(line -> line.isUpright()
                        && Math.abs(line.from().x() - x) < 0.02
                        && Math.abs(line.from().y() - from) < 0.02)
                .toList();
    }

    @Test
    void aBracketRunsBelowBothPartnersFromTheMiddleOfTheirSymbols() {
        Drawn drawn = Kin.drawn("Ans + Tom");
        Line bracket = bracket(drawn, "Ans", "Tom");

        assertThat(bracket.from().y()).isGreaterThan(bottom(drawn, "Ans") + 10);
        for (String name : List.of("Ans", "Tom")) {
            assertThat(upright(drawn, x(drawn, name), bottom(drawn, name)))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.to().y()).isCloseTo(bracket.from().y(), ROUNDED));
        }
        assertThat(drawn.lines()).hasSize(3).allMatch(Line::isSolid);
        // what joins them stands on the line, at its left end
        Point words = drawn.text("getrouwd");
        assertThat(words.x()).isBetween(bracket.from().x() + 4, bracket.from().x() + 20);
        assertThat(bracket.from().y() - words.y()).isBetween(3.0, 8.0);
    }

    @Test
    void theBracketOfParentsWhoNeverWerePartnersIsDashed() {
        Drawn drawn = Kin.drawn("Kim: Ans Tom");
        Line bracket = bracket(drawn, "Ans", "Tom");

        assertThat(bracket.isSolid()).isFalse();
        assertThat(upright(drawn, x(drawn, "Ans"), bottom(drawn, "Ans")))
                .singleElement()
                .matches(line -> !line.isSolid());
        // the lines to the child are not, and nothing is cut
        assertThat(drawn.lines().stream().filter(Line::isSolid))
                .hasSize(3)
                .allMatch(line -> line.from().y() >= bracket.from().y());
        assertThat(drawn.text("samen ouders").y()).isLessThan(bracket.from().y());
    }

    @ParameterizedTest
    @CsvSource({"x, 2", "+, 0"})
    void theBracketOfFormerPartnersIsCutByTwoStrokesBesideItsMiddle(String sign, int strokes) {
        Drawn drawn = Kin.drawn("Ans " + sign + " Tom", "Kim: Ans Tom");
        Line bracket = bracket(drawn, "Ans", "Tom");
        List<Line> slanted = drawn.lines().stream()
                .filter(line -> !line.isUpright() && !line.isLevel())
                .toList();

        assertThat(bracket.isSolid()).isTrue();
        assertThat(slanted).hasSize(strokes);
        double middle = bracket.from().between(bracket.to()).x();
        for (Line line : slanted) {
            Point at = line.from().between(line.to());
            assertThat(at.y()).isCloseTo(bracket.from().y(), ROUNDED);
            assertThat(Math.abs(line.to().y() - line.from().y())).isCloseTo(18, ROUNDED);
            // they lean to the right, clear of the line to the children, and of whom they cut
            assertThat(line.to().x() - line.from().x()).isCloseTo(8, ROUNDED);
            assertThat(line.from().x()).isBetween(middle + 10, bracket.to().x() - 28);
            assertThat(line.to().y()).isLessThan(line.from().y());
        }
        if (strokes == 2) {
            assertThat(slanted.get(1).from().x() - slanted.get(0).from().x()).isCloseTo(8, ROUNDED);
        }
    }

    @Test
    void fromTheMiddleOfTheBracketALineComesDownToABarOverAllChildren() {
        Drawn drawn = Kin.drawn("Ans + Tom", "Kim: Ans Tom", "Liv: Ans Tom", "Max: Ans Tom");
        Line bracket = bracket(drawn, "Ans", "Tom");
        Line drop = upright(
                        drawn,
                        bracket.from().between(bracket.to()).x(),
                        bracket.from().y())
                .get(0);
        Line bar = bracket(drawn, "Kim", "Max");

        assertThat(bar.from().y()).isCloseTo(drop.to().y(), ROUNDED);
        assertThat(bar.from().y()).isGreaterThan(bracket.from().y() + 20);
        for (String child : List.of("Kim", "Liv", "Max")) {
            assertThat(upright(drawn, x(drawn, child), bar.from().y()))
                    .anySatisfy(line -> assertThat(line.to().y())
                            .isCloseTo(symbol(drawn, child).top(), ROUNDED));
        }
        // two feet, a bracket, a drop, a bar and three legs: no more
        assertThat(drawn.lines()).hasSize(8);
    }

    @Test
    void theBarReachesFromWhereTheLineComesDownToAChildThatStandsAside() {
        // Liv hangs below both her parents, and the partner's row makes room for Kim
        Drawn drawn = Kin.drawn("Ans x Eli", "Ans + Tom", "Noor: Ans Eli", "Liv: Ans Tom", "Max: Ans Tom");
        for (String child : List.of("Noor", "Liv", "Max")) {
            double x = x(drawn, child);
            double top = symbol(drawn, child).top();
            Line leg = drawn.lines().stream()
                    .filter(line -> line.isUpright()
                            && line.from().x() == x
                            && line.to().y() == top)
                    .findFirst()
                    .orElseThrow();
            assertThat(drawn.lines()).anySatisfy(bar -> {
                assertThat(bar.isLevel()).isTrue();
                assertThat(bar.from().y()).isEqualTo(leg.from().y());
                assertThat(x).isBetween(bar.from().x(), bar.to().x());
            });
        }
        assertThat(drawn.lines().stream().filter(Line::isLevel))
                .allMatch(bar -> bar.from().x() <= bar.to().x());
    }

    @Test
    void theLineOfAParentAloneComesFromBehindTheMiddleOfTheSymbol() {
        Drawn drawn = Kin.drawn("Kim: Ans");
        Symbol ans = symbol(drawn, "Ans");

        // there are no brackets that it must keep clear of
        assertThat(upright(drawn, ans.middle().x(), ans.middle().y()))
                .singleElement()
                .satisfies(line -> assertThat(line.to().y()).isGreaterThan(bottom(drawn, "Ans") + 20));
        // symbols are drawn over lines
        assertThat(lastOf(drawn, "line")).isLessThan(firstSymbol(drawn));
        assertThat(drawn.lines()).hasSize(3);
    }

    private static int lastOf(Drawn drawn, String name) {
        int last = -1;
        for (int i = 0; i < drawn.all("*").size(); i++) {
            if (drawn.all("*").get(i).getTagName().equals(name)) {
                last = i;
            }
        }
        return last;
    }

    private static int firstSymbol(Drawn drawn) {
        return drawn.all("*").indexOf(drawn.symbols().get(0).drawn());
    }

    @Test
    void theLineOfAParentAloneStandsAsideIfThatOneHasABracketToo() {
        Drawn drawn = Kin.drawn("Ans + Tom", "Kim: Ans", "Liv: Bob");
        Symbol ans = symbol(drawn, "Ans");
        Symbol bob = symbol(drawn, "Bob");

        Line aside = drawn.lines().stream()
                .filter(line -> line.isUpright()
                        && Math.abs(line.from().y() - ans.middle().y()) < 0.02)
                .filter(line -> Math.abs(line.from().x() - ans.middle().x()) < 28)
                .findFirst()
                .orElseThrow();
        assertThat(aside.from().x() - ans.middle().x()).isBetween(8.0, 20.0);
        // Bob has no other, so his line comes from his middle
        assertThat(upright(drawn, bob.middle().x(), bob.middle().y())).hasSize(1);
    }

    @Test
    void noBracketOrBarOfARowLiesOnAnotherAndAllLieBetweenTheGenerations() {
        Drawn drawn = Kin.drawn(
                "Ans x Eli", "Ans x Bob", "Ans + Tom", "Noor: Ans Bob", "Liv: Ans Eli", "Max: Ans Tom", "Kim: Zus");
        List<Double> brackets = List.of("Eli", "Bob", "Tom").stream()
                .map(other -> bracket(drawn, "Ans", other).from().y())
                .sorted()
                .toList();
        List<Double> bars = List.of("Noor", "Liv", "Max", "Kim").stream()
                .map(child -> drawn.lines().stream()
                        .filter(line -> line.isUpright()
                                && line.to().y() == symbol(drawn, child).top()
                                && line.to().x() == x(drawn, child))
                        .mapToDouble(line -> line.from().y())
                        .max()
                        .orElseThrow())
                .sorted()
                .toList();

        // words fit between one bracket and the next
        assertThat(brackets.get(0)).isGreaterThan(bottom(drawn, "Ans") + 16);
        for (int i = 1; i < 3; i++) {
            assertThat(brackets.get(i) - brackets.get(i - 1)).isGreaterThanOrEqualTo(16);
        }
        assertThat(bars.get(0)).isGreaterThan(brackets.get(2) + 16);
        for (int i = 1; i < 4; i++) {
            assertThat(bars.get(i) - bars.get(i - 1)).isGreaterThanOrEqualTo(10);
        }
        assertThat(symbol(drawn, "Noor").top()).isGreaterThan(bars.get(3) + 5);
    }
}
