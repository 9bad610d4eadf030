package nl.wijkkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.FreeText;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.action.Action;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.action.Tier;
import nl.wijkkit.plan.course.PlanOrigin;
import nl.wijkkit.plan.event.ActionChange.ActionAdded;
import nl.wijkkit.plan.event.Change;
import nl.wijkkit.plan.event.CourseChange.PlanOpened;
import nl.wijkkit.plan.event.Event;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.event.GoalChange.GoalAdded;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.goal.Goal;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.Sheet;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserTest {

    private static final Duration AT_MOST = Duration.ofSeconds(60);

    // ISO 216: A4 is 210 by 297 mm, so 595 by 842 points
    private static final Pattern A4 = Pattern.compile("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]");

    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b");

    @TempDir
    Path folder;

    private static Browser browser() {
        Optional<Browser> browser =
                Browser.on(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium on the PATH, so nothing can be printed");
        return browser.orElseThrow();
    }

    /** Prints a page and returns the PDF, of which the structure can be read as text. */
    private String printed(String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path pdf = folder.resolve("page.pdf");
        assertThat(browser().print(page, pdf, AT_MOST)).isTrue();
        return Files.readString(pdf, StandardCharsets.ISO_8859_1);
    }

    private static long pages(String pdf) {
        return PAGE.matcher(pdf).results().count();
    }

    private static Sheet sheet(int actions, String text, Language language) {
        GoalId goal = GoalId.of("g1");
        Party owner = Party.citizen(PersonId.of("anna"));
        List<Change> changes = new ArrayList<>(List.of(
                new PlanOpened(
                        FamilyId.of("f1"),
                        PlanOrigin.PROFESSIONAL,
                        List.of(PersonId.of("anna")),
                        FamilyPlan.DIRECTOR,
                        FamilyPlan.OPENED),
                new GoalAdded(Goal.of(goal, FreeText.of(text), List.of(), List.of()))));
        List<ActionId> chosen = new ArrayList<>();
        for (int i = 0; i < actions; i++) {
            chosen.add(ActionId.of("a" + i));
            // every other one is short, so that the sheet is filled to the last line
            changes.add(new ActionAdded(Action.of(
                            chosen.get(i),
                            FreeText.of(i % 2 == 0 ? text : "Wij " + i),
                            List.of(goal),
                            owner,
                            Tier.GENERAL)
                    .withStatus(ActionStatus.AGREED)));
        }
        List<Event> events = new ArrayList<>();
        for (Change change : changes) {
            Instant at = Instant.parse("2026-03-09T13:00:00Z").plusSeconds(events.size());
            events.add(
                    new Event(EventId.of("e" + events.size()), PlanId.of("plan-1"), at, FamilyPlan.DIRECTOR, change));
        }
        SheetChoice choice = SheetChoice.nothing().withActions(chosen).withGoals(List.of(goal));
        return Sheet.of(Plan.replay(events), choice, AddressBook.of(List.of(), List.of()), FamilyPlan.OPENED, language);
    }

    @Test
    void twoPagesCountAsTwo() throws IOException, InterruptedException {
        assertThat(pages(printed("<p>1</p><p style='break-before: page'>2</p>")))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void aSmallPlanPrintsOnOneA4(int actions) throws IOException, InterruptedException {
        String pdf = printed(sheet(actions, "Elke zaterdag openen we samen de post", Language.NL)
                .html());

        assertThat(pages(pdf)).isEqualTo(1);
        assertThat(pdf).containsPattern(A4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elke zaterdag openen we samen de post en leggen we de rekeningen op een stapel bij de telefoon",
                "MWMW@@@@WWWW MMMM@%@% WMWMWMWMWMWM wmwmwmwmwm WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "\u5bb6\u65cf\u306f\u6bce\u9031\u571f\u66dc\u65e5\u306b\u4e00\u7dd2\u306b\u90f5\u4fbf\u7269\u3092\u958b\u3051\u307e\u3059\u3002",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\ud83d\ude00\ud83d\ude00 e\u0301\u0302\u0316\u0323 \u0627\u0644\u0639\u0627\u0626\u0644\u0629"
            })
    void anOverfullPlanPrintsOnOneA4(String text) throws IOException, InterruptedException {
        Sheet sheet = sheet(60, text.repeat(3_900 / text.length()), Language.NL);
        assertThat(sheet.leftOut()).isNotEmpty();
        assertThat(pages(printed(sheet.html()))).isEqualTo(1);

        Sheet full = sheet(60, text, Language.EN);
        assertThat(full.leftOut()).isNotEmpty();
        assertThat(pages(printed(full.html()))).isEqualTo(1);
    }

    @Test
    void theStoryPrintsItsSheet() throws IOException {
        assertThat(browser().executable()).exists();

        Ran ran = Ran.withBrowser("--out", folder.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEqualTo("Ook geprint: sheet.pdf" + System.lineSeparator());
        assertThat(pages(Files.readString(folder.resolve("sheet.pdf"), StandardCharsets.ISO_8859_1)))
                .isEqualTo(1);
    }

    @Test
    void whereThereIsNoBrowserNoneIsFound() throws IOException {
        Files.writeString(folder.resolve("chromium"), "not to be executed");
        Files.createDirectory(folder.resolve("google-chrome"));

        assertThat(Browser.on("")).isEmpty();
        assertThat(Browser.on(folder + File.pathSeparator + folder.resolve("absent")))
                .isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBrowserThatHangsOrFailsIsOverInTime() throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), "<p>1</p>");
        Path pdf = Files.writeString(folder.resolve("page.pdf"), "of before");

        assertThat(stub("sleep 30").print(page, pdf, Duration.ofMillis(200))).isFalse();
        assertThat(stub("exit 1").print(page, pdf, AT_MOST)).isFalse();
        assertThat(stub("exit 0").print(page, pdf, AT_MOST)).isFalse();
        assertThat(pdf).doesNotExist();
    }

    private Browser stub(String script) throws IOException {
        Path file = Files.writeString(folder.resolve("chromium"), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return Browser.on(folder.toString()).orElseThrow();
    }
}
