package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.wijkkit.plan.network.Drawn.Line;
import nl.wijkkit.plan.network.Drawn.Point;
import nl.wijkkit.plan.person.PersonId;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of one contact, from the edge of the family at (500, 400) towards a card of 260 by 112. */
class ContactTest {

    private static final Point FAMILY = new Point(500, 400);
    private static final double WIDTH = 260;
    private static final double HEIGHT = 112;
    /** A picture is written in hundredths. */
    private static final Offset<Double> ROUNDED = within(0.02);

    private static Drawn drawn(Strength strength, Support support, Point card) {
        Svg svg = Svg.picture("one", 1000, 800, "nl", "titel", "omschrijving");
        NetworkPerson person =
                NetworkPerson.of(PersonId.of("n1"), "Jo", Tie.FRIEND, strength).withSupport(support);
        Contact.draw(svg, person, FAMILY.x(), FAMILY.y(), card.x(), card.y(), WIDTH, HEIGHT);
        return Drawn.of(svg.finish());
    }

    private static Line only(Drawn drawn) {
        assertThat(drawn.lines()).hasSize(1);
        return drawn.lines().get(0);
    }

    private static void assertOnEdge(Point end, Point card) {
        double aside = Math.abs(end.x() - card.x()) - WIDTH / 2;
        double upright = Math.abs(end.y() - card.y()) - HEIGHT / 2;
        // on one of the edges, and not beyond the other two
        assertThat(Math.max(aside, upright)).isCloseTo(0, ROUNDED);
    }

    @ParameterizedTest
    @CsvSource({"500, 90", "500, 710", "90, 400", "910, 400", "820, 250", "760, 640", "180, 560", "240, 130", "800, 470"
    })
    void aLineRunsStraightToTheMiddleOfACardAndEndsAtItsEdge(double x, double y) {
        Point card = new Point(x, y);
        Line line = only(drawn(Strength.ORDINARY, Support.NONE, card));

        assertThat(line.from()).isEqualTo(FAMILY);
        assertThat(line.to().aside(FAMILY, card)).isCloseTo(0, ROUNDED);
        assertThat(line.to().along(FAMILY, card)).isBetween(0.0, FAMILY.to(card));
        assertOnEdge(line.to(), card);
    }

    @Test
    void aLineToACardThatLiesNearlyAgainstTheFamilyCanStillBeSeen() {
        Line line = only(drawn(Strength.ORDINARY, Support.NONE, new Point(635, 400)));

        assertThat(line.to()).isEqualTo(new Point(520, 400));
    }

    @Test
    void theStrongerTheContactTheThickerTheLineAndOnlyAWeakOneIsDashed() {
        Point card = new Point(820, 250);
        Line strong = only(drawn(Strength.STRONG, Support.NONE, card));
        Line ordinary = only(drawn(Strength.ORDINARY, Support.NONE, card));
        Line weak = only(drawn(Strength.WEAK, Support.NONE, card));

        assertThat(List.of(strong.width(), ordinary.width(), weak.width()))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .doesNotHaveDuplicates();
        assertThat(strong.isSolid() && ordinary.isSolid()).isTrue();
        assertThat(weak.isSolid()).isFalse();
        // all three between the same two points
        assertThat(List.of(strong.to(), weak.to())).containsOnly(ordinary.to());
    }

    @ParameterizedTest
    @CsvSource({"500, 90", "910, 400", "820, 250", "180, 560", "660, 400"})
    void aStrainedContactIsALineWithTeethAtBothSides(double x, double y) {
        Point card = new Point(x, y);
        Point end = only(drawn(Strength.ORDINARY, Support.NONE, card)).to();
        Drawn drawn = drawn(Strength.STRAINED, Support.NONE, card);

        assertThat(drawn.lines()).isEmpty();
        List<Point> points = drawn.points("polyline").get(0);
        int steps = points.size() - 1;
        assertThat(points.get(0)).isEqualTo(FAMILY);
        assertThat(points.get(steps)).isEqualTo(end);
        double step = FAMILY.to(end) / steps;
        // teeth of at least 12 long, but never fewer than four
        assertThat(steps).isGreaterThanOrEqualTo(4);
        if (steps > 4) {
            assertThat(step).isBetween(12.0, 12 * (steps + 1.0) / steps);
        }
        for (int i = 1; i < steps; i++) {
            assertThat(points.get(i).along(FAMILY, end)).isCloseTo(step * i, ROUNDED);
            assertThat(points.get(i).aside(FAMILY, end)).isCloseTo(i % 2 == 0 ? 7 : -7, ROUNDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"500, 90", "910, 400", "820, 250", "180, 560"})
    void aBrokenContactIsALineWithAGapInTheMiddleBetweenTwoStrokes(double x, double y) {
        Point card = new Point(x, y);
        Point end = only(drawn(Strength.ORDINARY, Support.NONE, card)).to();
        List<Line> lines = drawn(Strength.BROKEN, Support.NONE, card).lines();

        assertThat(lines).hasSize(4).allMatch(Line::isSolid);
        Line near = lines.get(0);
        Line far = lines.get(1);
        assertThat(near.from()).isEqualTo(FAMILY);
        assertThat(far.to()).isEqualTo(end);
        assertThat(near.to().to(far.from())).isCloseTo(16, ROUNDED);
        assertThat(near.to().between(far.from()).to(FAMILY.between(end))).isCloseTo(0, ROUNDED);
        assertThat(near.to().aside(FAMILY, end)).isCloseTo(0, ROUNDED);
        assertThat(near.to().along(FAMILY, end)).isLessThan(far.from().along(FAMILY, end));
        assertAcross(lines.get(2), near.to(), end);
        assertAcross(lines.get(3), far.from(), end);
    }

    private static void assertAcross(Line stroke, Point at, Point end) {
        assertThat(stroke.from().between(stroke.to()).to(at)).isCloseTo(0, ROUNDED);
        assertThat(Math.abs(stroke.from().aside(FAMILY, end))).isCloseTo(10, ROUNDED);
        assertThat(stroke.from().along(FAMILY, end)).isCloseTo(at.along(FAMILY, end), ROUNDED);
        assertThat(stroke.length()).isCloseTo(20, ROUNDED);
    }

    @ParameterizedTest
    @EnumSource(Support.class)
    void anArrowPointsToWhomeverSupportReaches(Support support) {
        Point card = new Point(820, 250);
        Drawn drawn = drawn(Strength.STRONG, support, card);
        Point end = only(drawn).to();
        List<Point> tips =
                drawn.points("polygon").stream().map(points -> points.get(0)).toList();

        switch (support) {
            case TO_FAMILY -> assertThat(tips).containsExactly(FAMILY);
            case FROM_FAMILY -> assertThat(tips).containsExactly(end);
            case BOTH -> assertThat(tips).containsExactly(FAMILY, end);
            case NONE -> assertThat(tips).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {250, 400, 520})
    void anArrowIsATriangleOnTheLineThatWidensBehindItsTip(double y) {
        Point card = new Point(820, y);
        Drawn drawn = drawn(Strength.STRONG, Support.BOTH, card);
        Point end = only(drawn).to();

        assertTriangle(drawn.points("polygon").get(0), end);
        assertTriangle(drawn.points("polygon").get(1), FAMILY);
    }

    private static void assertTriangle(List<Point> points, Point whence) {
        Point tip = points.get(0);
        Point middle = points.get(1).between(points.get(2));
        assertThat(points).hasSize(3);
        assertThat(middle.to(tip)).isCloseTo(18, ROUNDED);
        assertThat(middle.along(tip, whence)).isCloseTo(18, ROUNDED);
        assertThat(middle.aside(tip, whence)).isCloseTo(0, ROUNDED);
        assertThat(points.get(1).aside(tip, whence)).isCloseTo(-points.get(2).aside(tip, whence), ROUNDED);
        assertThat(points.get(1).to(points.get(2))).isCloseTo(20, ROUNDED);
        assertThat(points.get(1).along(tip, whence)).isCloseTo(18, ROUNDED);
    }
}
