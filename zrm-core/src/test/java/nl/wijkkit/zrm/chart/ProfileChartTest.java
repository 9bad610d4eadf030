package nl.wijkkit.zrm.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessorId;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.markup.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileChartTest {

    private static final Text ONE_DOMAIN = Text.of("Huisvesting", "Housing");

    @ParameterizedTest
    @EnumSource(ProfileChart.Shape.class)
    void isAccessibleInBothLanguages(ProfileChart.Shape shape) {
        for (Language language : Language.values()) {
            ProfileChart chart = ChartSamples.targets().with(shape).withId("p1");
            String svg = chart.svg(language);
            SvgDocument document = SvgDocument.parse(svg);
            assertThat(document.root().getTagName()).isEqualTo("svg");
            assertThat(document.root().getAttribute("role")).isEqualTo("img");
            assertThat(document.root().getAttribute("lang")).isEqualTo(language == Language.NL ? "nl" : "en");
            assertThat(document.root().getAttribute("aria-labelledby")).isEqualTo("p1-title");
            assertThat(document.root().getAttribute("aria-describedby")).isEqualTo("p1-desc");
            assertThat(document.all("title").get(0).getTextContent()).isEqualTo(ChartSamples.TITLE.in(language));
            assertThat(document.all("title").get(0).getAttribute("id")).isEqualTo("p1-title");
            assertThat(document.all("desc").get(0).getTextContent()).isEqualTo(chart.describe(language));
            assertThat(document.all("desc").get(0).getAttribute("id")).isEqualTo("p1-desc");
            assertThat(svg).isEqualTo(chart.svg(language)).doesNotContain("<script", "href", "<style");
        }
    }

    @ParameterizedTest
    @EnumSource(ProfileChart.Shape.class)
    void staysWithinItsFrame(ProfileChart.Shape shape) {
        for (ProfileChart chart : List.of(ChartSamples.one(), ChartSamples.two(), ChartSamples.targets())) {
            SvgDocument document = SvgDocument.parse(chart.with(shape).svg(Language.NL));
            double width = SvgDocument.number(document.root(), "width");
            double height = SvgDocument.number(document.root(), "height");
            assertThat(document.root().getAttribute("viewBox"))
                    .isEqualTo("0 0 " + Xml.number(width) + " " + Xml.number(height));
            document.all("text").forEach(text -> {
                assertThat(SvgDocument.number(text, "x")).isBetween(0.0, width);
                assertThat(SvgDocument.number(text, "y")).isBetween(0.0, height);
            });
            document.all("circle").forEach(circle -> {
                assertThat(SvgDocument.number(circle, "cx")).isBetween(14.0, width - 14);
                assertThat(SvgDocument.number(circle, "cy")).isBetween(14.0, height - 14);
            });
        }
    }

    @Test
    void rowsPutALevelInItsColumnAndADomainInItsRow() {
        SvgDocument document = SvgDocument.parse(ChartSamples.one().svg(Language.NL));
        int[] levels = {3, 2, 3, 4, 1, 3, 4, 5, 5, 4, 3, 5};
        List<Double> x = document.all("circle").stream()
                .skip(1)
                .map(circle -> SvgDocument.number(circle, "cx"))
                .toList();
        List<Double> y = document.all("circle").stream()
                .skip(1)
                .map(circle -> SvgDocument.number(circle, "cy"))
                .toList();
        assertThat(x).hasSize(12);
        for (int i = 1; i < 12; i++) {
            assertThat(x.get(i) - x.get(0)).isEqualTo(96.0 * (levels[i] - levels[0]));
            assertThat(y.get(i) - y.get(i - 1)).isEqualTo(i == 10 ? 84 : 42);
        }
        assertThat(document.texts())
                .contains("Maatschappelijke participatie", "niet besproken", "voldoende", "zelfredzaam")
                .doesNotContain("streefniveau", "=", "+1");
    }

    @Test
    void rowsShowStepsAndReasonsOfTwoMoments() {
        SvgDocument document = SvgDocument.parse(ChartSamples.two().svg(Language.NL));
        assertThat(document.texts().stream().filter(text -> text.matches("[=+\u2212].*")))
                .containsExactly("+2", "=", "+1", "+1", "\u22121", "+1", "=", "=", "=", "+2", "=");
        assertThat(String.join(" ", document.texts())).contains("eerst: niet besproken", "daarna: niet besproken");
        assertThat(String.join(
                        " ",
                        SvgDocument.parse(ChartSamples.two().svg(Language.EN)).texts()))
                .contains("first: not asked", "then: not asked");
        // an arrow for each of the six domains that moved, and none where the level stayed
        assertThat(document.all("polygon")).hasSize(6);
        assertThat(document.fills("polygon")).containsOnly(Ink.MARK);
        // the legend has one of each; 7 earlier dots beside the later, 5 rings around it
        assertThat(document.all("circle").stream()
                        .filter(circle -> SvgDocument.number(circle, "r") == Legend.DOT + 3.5))
                .hasSize(5);
        assertThat(document.fills("circle").stream().filter(Ink.MARK::equals)).hasSize(1 + 12);
        assertThat(document.fills("circle").stream().filter(Ink.PAPER::equals)).hasSize(1 + 7 + 5);
    }

    @Test
    void arrowsPointTheWayOfTheChange() {
        List<ProfileRow> rows = List.of(
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(2), ChartSamples.mark(4)),
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(4), ChartSamples.mark(2)));
        SvgDocument document = SvgDocument.parse(ProfileChart.of(
                        ChartSamples.TITLE,
                        List.of(ChartSamples.INTAKE, ChartSamples.EVALUATION),
                        ChartSamples.LEVELS,
                        rows)
                .svg(Language.NL));
        // label column 90 wide from 16, then 14: the levels start at 120 and are 96 wide
        double second = 120 + 96 * 1.5;
        double fourth = 120 + 96 * 3.5;
        assertThat(document.all("polygon").get(0).getAttribute("points")).startsWith(Xml.number(fourth - 12) + ",");
        assertThat(document.all("polygon").get(1).getAttribute("points")).startsWith(Xml.number(second + 12) + ",");
        List<Double> x = document.all("circle").stream()
                .skip(2)
                .map(circle -> SvgDocument.number(circle, "cx"))
                .toList();
        assertThat(x).containsExactly(second, fourth, fourth, second);
    }

    @Test
    void rowsShowTargetsAsSquares() {
        SvgDocument document = SvgDocument.parse(ChartSamples.targets().svg(Language.EN));
        long squares = document.all("polygon").stream()
                .filter(polygon -> polygon.getAttribute("stroke").equals(Ink.TARGET))
                .count();
        assertThat(squares).isEqualTo(1 + 7);
        assertThat(document.texts()).contains("target");
    }

    @Test
    void theRadarSaysWhatNotToReadFromIt() {
        ProfileChart radar = ChartSamples.targets().with(ProfileChart.Shape.RADAR);
        assertThat(radar.describe(Language.NL))
                .startsWith(ChartSamples.targets().describe(Language.NL))
                .endsWith(
                        " Lees per as: de oppervlakte en de vorm hangen af van de volgorde van de domeinen en betekenen"
                                + " niets.");
        assertThat(radar.describe(Language.EN))
                .endsWith(
                        " Read each axis by itself: the area and the shape depend on the order of the domains and mean"
                                + " nothing.");
        assertThat(String.join(" ", SvgDocument.parse(radar.svg(Language.EN)).texts()))
                .contains("the area and the shape depend on the order of the domains");
    }

    @Test
    void theRadarLeavesAGapWhereALevelIsMissing() {
        SvgDocument document = SvgDocument.parse(
                ChartSamples.two().with(ProfileChart.Shape.RADAR).svg(Language.NL));
        long dashed = document.all("polyline").stream()
                .filter(line -> line.getAttribute("stroke-dasharray").equals("6 4"))
                .count();
        assertThat(dashed).isEqualTo(11);
        assertThat(document.all("polyline")).hasSize(22);
        assertThat(String.join(" ", document.texts())).contains("Sociaal netwerk: niet besproken");
    }

    @Test
    void theRadarPlacesLevelsOnTheirAxis() {
        List<ProfileRow> rows = List.of(
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(5)),
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(5)).withTarget(Level.of(1, 5)),
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(5)),
                ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(1)));
        SvgDocument document = SvgDocument.parse(
                ProfileChart.of(ChartSamples.TITLE, List.of(ChartSamples.INTAKE), ChartSamples.LEVELS, rows)
                        .with(ProfileChart.Shape.RADAR)
                        .svg(Language.NL));
        List<double[]> at = document.all("circle").stream()
                .skip(1)
                .map(circle -> new double[] {SvgDocument.number(circle, "cx"), SvgDocument.number(circle, "cy")})
                .toList();
        double centre = at.get(1)[1];
        assertThat(at.get(0)).containsExactly(380, centre - 220);
        assertThat(at.get(1)).containsExactly(380 + 220, centre);
        assertThat(at.get(2)).containsExactly(380, centre + 220);
        assertThat(at.get(3)).containsExactly(380 - 60, centre);
        assertThat(document.all("polygon")
                        .get(document.all("polygon").size() - 1)
                        .getAttribute("points"))
                .startsWith(Xml.number(380 + 60 - 17) + ",");
    }

    @Test
    void describesOneMoment() {
        ProfileChart chart = ProfileChart.of(
                ChartSamples.TITLE,
                List.of(ChartSamples.INTAKE),
                ChartSamples.LEVELS,
                List.of(
                        ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(2)).withTarget(Level.of(3, 5)),
                        ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(2)).withTarget(Level.of(5, 5)),
                        ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(3)).withTarget(Level.of(2, 5)),
                        ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(0)).withTarget(Level.of(3, 5))));
        assertThat(chart.describe(Language.NL))
                .isEqualTo("Niveaus van 1 (acute problematiek) tot 5 (volledig zelfredzaam). Intake, 3 maart 2025."
                        + " Huisvesting: niveau 2 (niet zelfredzaam); streefniveau 3, nog 1 niveau."
                        + " Huisvesting: niveau 2 (niet zelfredzaam); streefniveau 5, nog 3 niveaus."
                        + " Huisvesting: niveau 3 (beperkt zelfredzaam); streefniveau 2, bereikt."
                        + " Huisvesting: niet besproken; streefniveau 3.");
        assertThat(chart.describe(Language.EN))
                .isEqualTo("Levels from 1 (acute problem) to 5 (completely self-sufficient). Intake, 3 March 2025."
                        + " Housing: level 2 (not self-sufficient); target 3, 1 level to go."
                        + " Housing: level 2 (not self-sufficient); target 5, 3 levels to go."
                        + " Housing: level 3 (barely self-sufficient); target 2, reached."
                        + " Housing: not asked; target 3.");
    }

    @Test
    void describesTwoMoments() {
        List<ProfileRow> rows = new ArrayList<>();
        int[][] moves = {{2, 3}, {2, 4}, {3, 2}, {5, 2}, {4, 4}, {0, 4}, {4, 0}};
        for (int[] move : moves) {
            rows.add(ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(move[0]), ChartSamples.mark(move[1])));
        }
        ProfileChart chart = ProfileChart.of(
                ChartSamples.TITLE, List.of(ChartSamples.INTAKE, ChartSamples.EVALUATION), ChartSamples.LEVELS, rows);
        assertThat(chart.describe(Language.NL))
                .contains(" Eerst: Intake, 3 maart 2025. Daarna: Evaluatie, 1 september 2025. ")
                .contains("niveau 2 (niet zelfredzaam), daarna niveau 3 (beperkt zelfredzaam), 1 niveau hoger.")
                .contains("daarna niveau 4 (voldoende zelfredzaam), 2 niveaus hoger.")
                .contains("daarna niveau 2 (niet zelfredzaam), 1 niveau lager.")
                .contains("daarna niveau 2 (niet zelfredzaam), 3 niveaus lager.")
                .contains("daarna niveau 4 (voldoende zelfredzaam), gelijk gebleven.")
                .contains("Huisvesting: niet besproken, daarna niveau 4 (voldoende zelfredzaam).")
                .endsWith("Huisvesting: niveau 4 (voldoende zelfredzaam), daarna niet besproken.");
        assertThat(chart.describe(Language.EN))
                .contains(" First: Intake, 3 March 2025. Then: Evaluation, 1 September 2025. ")
                .contains(", 1 level up.", ", 2 levels up.", ", 1 level down.", ", 3 levels down.", ", no change.");
    }

    @Test
    void wrapsLongLabelsAndLeavesOutNamesOfManyLevels() {
        List<Text> levels = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            levels.add(Text.same("stap" + i));
        }
        Text longName =
                Text.same("Een domein met een naam die veel langer is dan op een regel past, en nog langer ook");
        SvgDocument document = SvgDocument.parse(ProfileChart.of(
                        longName, List.of(longName), levels, List.of(ProfileRow.of(longName, Mark.at(Level.of(7, 10)))))
                .svg(Language.NL));
        assertThat(document.texts()).contains("10").doesNotContain("stap1", "stap10");
        // the title and the legend have room for it, the column of labels wraps it
        assertThat(document.texts().stream().filter(longName.nl()::equals)).hasSize(2);
        assertThat(document.texts()).contains("Een domein met een naam die");
    }

    @Test
    void escapesWhateverStandsInALabel() {
        Text nasty = Text.same("</svg><script>alert('x')</script>&\"");
        String svg = ProfileChart.of(
                        nasty, List.of(nasty), List.of(nasty, nasty), List.of(ProfileRow.of(nasty, Mark.none(nasty))))
                .svg(Language.NL);
        assertThat(svg).doesNotContain("<script");
        assertThat(SvgDocument.parse(svg).all("title").get(0).getTextContent()).isEqualTo(nasty.nl());
    }

    @Test
    void refusesWhatCannotBeDrawn() {
        List<Text> moments = List.of(ChartSamples.INTAKE);
        List<ProfileRow> rows = ChartSamples.rows(1, false);
        assertThatThrownBy(() -> ProfileChart.of(ChartSamples.TITLE, moments, ChartSamples.LEVELS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a profile must have at least one domain");
        assertThatThrownBy(() -> ProfileChart.of(ChartSamples.TITLE, moments, List.of(ONE_DOMAIN), rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scale must have at least 2 levels, got 1");
        assertThatThrownBy(() ->
                        ProfileChart.of(ChartSamples.TITLE, moments, ChartSamples.LEVELS, ChartSamples.rows(2, false)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a mark for each of 1 moments, got 2");
        List<ProfileRow> otherScale = List.of(ProfileRow.of(ONE_DOMAIN, Mark.at(Level.of(1, 4))));
        assertThatThrownBy(() -> ProfileChart.of(ChartSamples.TITLE, moments, ChartSamples.LEVELS, otherScale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a level of a scale of 5, got 1/4");
        List<ProfileRow> otherTarget =
                List.of(ProfileRow.of(ONE_DOMAIN, ChartSamples.mark(1)).withTarget(Level.of(2, 3)));
        assertThatThrownBy(() -> ProfileChart.of(ChartSamples.TITLE, moments, ChartSamples.LEVELS, otherTarget))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a level of a scale of 5, got 2/3");
        ProfileChart two = ProfileChart.of(ChartSamples.TITLE, moments, ChartSamples.LEVELS, rows.subList(0, 2));
        assertThatThrownBy(() -> two.with(ProfileChart.Shape.RADAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a radar must have at least 3 domains, got 2");
        assertThat(two.with(ProfileChart.Shape.ROWS).svg(Language.NL)).isEqualTo(two.svg(Language.NL));
        assertThatThrownBy(() -> two.withId("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProfileRow.of(ONE_DOMAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row must have a mark for one or two moments, got 0");
        Mark mark = ChartSamples.mark(1);
        assertThatThrownBy(() -> ProfileRow.of(ONE_DOMAIN, mark, mark, mark))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row must have a mark for one or two moments, got 3");
    }

    private static final Instrument HOUSEHOLDS = Instruments.shipped().get(Instruments.ZRM_HUISHOUDENS);
    private static final DomainKey HOUSING = DomainKey.of("huisvesting");

    private static Assessment assessment(String subject, int month, int level) {
        return Assessment.of(HOUSEHOLDS, SubjectId.of(subject), java.time.LocalDate.of(2025, month, 3))
                .by(AssessorId.of("worker-7"), Mode.TOGETHER)
                .level(HOUSING, level)
                .without(DomainKey.of("sociale_omgeving"), Answer.Reason.DECLINED)
                .note(HOUSING, "vertrouwelijk")
                .build();
    }

    @Test
    void drawsAssessmentsWithoutAnythingAboutTheSubject() {
        Assessment first = assessment("c-4711", 1, 2);
        Assessment second = assessment("c-4711", 12, 3);
        String svg = ProfileChart.ofAssessments(
                        ChartSamples.TITLE, HOUSEHOLDS, List.of(first, second), Map.of(HOUSING, Level.of(4, 5)))
                .svg(Language.NL);
        assertThat(svg).doesNotContain("4711", "worker", "vertrouwelijk");
        String text = SvgDocument.parse(svg).all("desc").get(0).getTextContent();
        assertThat(text)
                .contains("Eerst: 3 januari 2025, samen met de cliënt. Daarna: 3 december 2025, samen met de cliënt.")
                .contains(
                        "Huisvesting: niveau 2 (niet zelfredzaam), daarna niveau 3 (beperkt zelfredzaam), 1 niveau hoger;"
                                + " streefniveau 4, nog 1 niveau.")
                .contains("Huiselijke relaties: niet ingevuld, daarna niet ingevuld.")
                .contains("Sociale omgeving: wil niet antwoorden, daarna wil niet antwoorden.");
        assertThat(ProfileChart.ofAssessments(ChartSamples.TITLE, HOUSEHOLDS, List.of(first), Map.of())
                        .describe(Language.EN))
                .contains(" 3 January 2025, together with the client. ");
    }

    @Test
    void refusesAssessmentsThatDoNotBelongTogether() {
        Assessment first = assessment("c-1", 1, 2);
        assertRefused(List.of(), Map.of(), "a profile must have one or two assessments, got 0");
        assertRefused(List.of(first, first, first), Map.of(), "a profile must have one or two assessments, got 3");
        assertRefused(List.of(first, assessment("c-2", 2, 2)), Map.of(), "two moments must be of one subject");
        assertRefused(
                List.of(assessment("c-1", 2, 2), first),
                Map.of(),
                "the second moment must not be before the first, got 2025-02-03 and 2025-01-03");
        assertRefused(
                List.of(first),
                Map.of(DomainKey.of("justitie"), Level.of(1, 5)),
                "expected a domain of zrm-huishoudens, got justitie");
        Instrument other = Instruments.shipped().get(Instruments.ZRM_2017);
        assertThatThrownBy(() -> ProfileChart.ofAssessments(ChartSamples.TITLE, other, List.of(first), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected an assessment of zrm-2017, got zrm-huishoudens");
    }

    private static void assertRefused(List<Assessment> assessments, Map<DomainKey, Level> targets, String message) {
        assertThatThrownBy(() -> ProfileChart.ofAssessments(ChartSamples.TITLE, HOUSEHOLDS, assessments, targets))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
