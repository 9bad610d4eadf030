package nl.wijkkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.examples.cli.Wijkkit;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.event.StoredEvent;
import nl.wijkkit.plan.familyplan.History;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.results.GoalFigures;
import nl.wijkkit.plan.results.Results;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.cohort.ImportedCohort;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoFilesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path story;

    private static Written written = new Written(Map.of());

    @TempDir
    Path folder;

    @BeforeAll
    static void tellTheStory() throws IOException {
        assertThat(Ran.demo("--out", story.toString()).exit()).isZero();
        written = Written.in(story);
    }

    @Test
    void everyFileOfTheStoryIsThereAndNoneIsEmpty() {
        assertThat(written.files().keySet())
                .contains(
                        "index.html",
                        "family.json",
                        "genogram.svg",
                        "eco-map.svg",
                        "assessment-1.json",
                        "assessment-2.json",
                        "change.json",
                        "profile.svg",
                        "profile-change.svg",
                        "plan-events.json",
                        "plan-events-merged.json",
                        "budget.json",
                        "results.json",
                        "sheet.html",
                        "sheet.txt",
                        "invented-screening.json",
                        "screening.json",
                        "cohort.csv",
                        "cohort-report.html",
                        "distribution.svg",
                        "movement.svg");
        assertThat(written.files().values())
                .allSatisfy(content -> assertThat(content).isNotBlank());
    }

    @Test
    void theSameStoryTwiceLeavesTheSameFiles() throws IOException {
        Ran.demo("--out", folder.toString());

        assertThat(Written.in(folder).files()).isEqualTo(written.files());
    }

    @Test
    void everyPictureIsWellFormedAndHasATextAlternative() {
        List<String> pictures = written.files().keySet().stream()
                .filter(name -> name.endsWith(".svg"))
                .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(6).allSatisfy(name -> {
            Element svg = written.parsed(name).getDocumentElement();
            assertThat(svg.getLocalName()).isEqualTo("svg");
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getElementsByTagNameNS("*", "title").item(0).getTextContent())
                    .isNotBlank();
            assertThat(svg.getElementsByTagNameNS("*", "desc").item(0).getTextContent())
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void thePageSaysItsLanguageAndHasOneMainHeading(String lang) throws IOException {
        Ran.demo("--lang", lang, "--out", folder.toString());
        Document page = Written.in(folder).parsed(Page.NAME);

        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(lang);
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "title").get(0).getTextContent()).isNotBlank();
        // a number of chapters, each with a heading, and the list of files
        assertThat(elements(page, "h2")).hasSize(elements(page, "section").size());
        assertThat(elements(page, "table")).allSatisfy(table -> {
            assertThat(table.getElementsByTagName("caption").getLength()).isEqualTo(1);
            assertThat(table.getElementsByTagName("th").getLength()).isPositive();
        });
    }

    @Test
    void everyLinkOfThePageLeadsSomewhereAndEveryIdStandsOnce() {
        Document page = written.parsed(Page.NAME);
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        List<String> links = elements(page, "a").stream()
                .map(link -> link.getAttribute("href"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            if (link.startsWith("#")) {
                assertThat(ids).contains(link.substring(1));
            } else {
                assertThat(written.files()).containsKey(link);
            }
        });
        assertThat(links)
                .containsAll(written.files().keySet().stream()
                        .filter(name -> !name.equals(Page.NAME))
                        .toList());
    }

    @Test
    void everythingThatAPictureOrTableRefersToIsOnThePage() {
        Document page = written.parsed(Page.NAME);
        List<String> ids = elements(page, "*").stream()
                .map(element -> element.getAttribute("id"))
                .toList();
        List<String> referred = elements(page, "*").stream()
                .flatMap(element ->
                        List.of(element.getAttribute("aria-labelledby").split(" ")).stream())
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(referred).isNotEmpty();
        assertThat(ids).containsAll(referred);
    }

    @Test
    void thePageNeedsNothingFromElsewhere() {
        assertThat(elements(written.parsed(Page.NAME), "*"))
                .noneSatisfy(element -> assertThat(element.getLocalName()).isIn("script", "link", "img", "iframe"));
        assertThat(written.page()).doesNotContain("@import").doesNotContainPattern("url\\((?!#)");
    }

    @Test
    void theConfidentialAddressIsInNoFile() {
        written.files()
                .forEach((name, content) -> assertThat(content)
                        .as(name)
                        .doesNotContain("Lindehof", "9999XK", "9999 XK", "9999010000000012"));
    }

    @Test
    void noCitizenServiceNumberLeavesTheFileOfTheFamily() {
        written.files().forEach((name, content) -> {
            if (!name.equals("family.json")) {
                assertThat(content).as(name).doesNotContain("9999120", "9999121", "9999122");
            }
        });
    }

    @Test
    void theAssessmentsReadBackAsTheyWere() {
        TwoMoments moments = TwoMoments.of(Household.invented(), Language.NL);

        assertThat(JSON.readValue(written.files().get("assessment-1.json"), Assessment.class))
                .isEqualTo(moments.first());
        assertThat(JSON.readValue(written.files().get("assessment-2.json"), Assessment.class))
                .isEqualTo(moments.second());
    }

    @Test
    void theReportIsTheOneOfZrmReport(@TempDir Path elsewhere) throws IOException {
        int exit = Wijkkit.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("zrm", "report", story.resolve("cohort.csv").toString(), "--out", elsewhere.toString());

        // three rows of the cohort are refused
        assertThat(exit).isEqualTo(1);
        assertThat(Written.in(elsewhere).files().get("cohort-report.html"))
                .isEqualTo(written.files().get("cohort-report.html"));
    }

    @Test
    void thePlanReplaysFromItsFile() {
        List<StoredEvent> stored =
                List.of(JSON.readValue(written.files().get("plan-events-merged.json"), StoredEvent[].class));
        Plan plan = History.read(stored).orElseThrow().replay();

        assertThat(plan.goals()).hasSize(4);
        assertThat(plan.actions()).hasSize(5);
        assertThat(plan.conversations()).isEqualTo(1);
        assertThat(plan.action(ActionId.of("a2")).orElseThrow().due()).isEqualTo(LocalDate.of(2026, 4, 22));
    }

    @Test
    void theResultsAreThoseOfTheStory() {
        Results results = JSON.readValue(written.files().get("results.json"), Results.class);

        // work and network reached their targets, money and mind did not
        assertThat(results.goals()).isEqualTo(new GoalFigures(4, 2, 0, 2));
        assertThat(results.conversations().sum()).isEqualTo(3);
        // 2 to 9 March; 9 March to 1 September, for both goals
        assertThat(results.leadTimes().contactToPlan().days().median()).hasValue(7);
        assertThat(results.leadTimes().planToGoal().days().median()).hasValue(176);
        assertThat(results.costs().all().realised()).isGreaterThan(Money.ZERO);
    }

    @Test
    void theSheetHoldsTheWholePlanAndWhomToCall() {
        assertThat(written.files().get("sheet.txt"))
                .contains(
                        "bij ruzie gaan de kinderen naar de buurvrouw",
                        "Ik wil weer rust over geld",
                        "beginnen met samen de post openen\n    Wie: broer Wim. Klaar op zaterdag 14 maart 2026.",
                        "Volgend gesprek: maandag 8 juni 2026.",
                        "Samira  06 - 00 00 00 12",
                        "112")
                .doesNotContain("Niet alles past");
        assertThat(written.parsed("sheet.html").getDocumentElement().getTextContent())
                .contains("beginnen met samen de post openen");
    }

    @Test
    void everyJsonFileIsJson() {
        List<JsonNode> documents = new ArrayList<>();
        written.files().forEach((name, content) -> {
            if (name.endsWith(".json")) {
                documents.add(JSON.readTree(content));
            }
        });
        assertThat(documents).hasSizeGreaterThanOrEqualTo(6).noneMatch(JsonNode::isEmpty);
    }

    @Test
    void theCohortFileReadsAsTheStorySays() {
        Instrument zrm = Instruments.shipped().get(Instruments.ZRM_2017);
        ImportedCohort imported =
                CohortCsv.withDefaults().read(new StringReader(written.files().get("cohort.csv")), zrm);

        assertThat(imported.cohort().subjects()).isEqualTo(2000);
        assertThat(imported.cohort().rows()).isEqualTo(4000);
        assertThat(imported.problemsByCode()).hasSize(3);
    }

    @Test
    void aNameThatLooksLikeMarkupStaysAName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("persons.json"),
                "[{\"naam\": {\"voornamen\": \"<b>&\\\"' Jan\"}, \"geboorte\": {\"datum\": {\"type\": \"Datum\","
                        + " \"datum\": \"1980-01-01\"}}}]");
        Path out = folder.resolve("out");

        assertThat(Ran.demo("--brp", file.toString(), "--out", out.toString()).exit())
                .isZero();

        Written other = Written.in(out);
        assertThat(other.parsed(Page.NAME).getDocumentElement().getTextContent())
                .contains("<b>&\"' Jan");
        assertThat(elements(other.parsed(Page.NAME), "b")).isEmpty();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
