package nl.wijkkit.plan.sheet;

import static nl.wijkkit.plan.sheet.Samples.ANNA;
import static nl.wijkkit.plan.sheet.Samples.BOOK;
import static nl.wijkkit.plan.sheet.Samples.CITIZEN;
import static nl.wijkkit.plan.sheet.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.event.Changes;
import nl.wijkkit.plan.event.FileChange.AgreementEnded;
import nl.wijkkit.plan.event.GoalChange.GoalStatusChanged;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.goal.GoalStatus;
import nl.wijkkit.zrm.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SheetTest {

    private static final String EVIL = "<script>alert('x')</script>\"&\u0000\u001b[31m\u202E";

    private static Sheet sheet(Samples samples, Language language) {
        return Sheet.of(samples.replay(), samples.choice(), BOOK, DAY, language);
    }

    private static Element parse(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getDocumentElement();
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @Test
    void theTextSaysWhatWeDoWhoDoesItWhenAndWhomToCall() {
        assertThat(sheet(Samples.small(), Language.NL).text()).isEqualTo("""
                ONS PLAN
                Gemaakt op maandag 9 maart 2026.
                ================================================================================

                ZO BLIJVEN WE VEILIG
                --------------------------------------------------------------------------------
                  - bij ruzie gaat Anna naar de buren
                    Wie: Anna.

                DIT WILLEN WE
                --------------------------------------------------------------------------------
                  - Ik wil weer rust over geld (Anna)

                DIT GAAN WE DOEN
                --------------------------------------------------------------------------------
                [ ] samen de post openen
                    Wie: iemand uit het netwerk. Klaar op zaterdag 14 maart 2026.
                [ ] de rekeningen betalen
                    Wie: Anna. Klaar op zaterdag 18 april 2026.
                [ ] de bank bellen
                    Wie: Anna. Dit wacht even.

                DIT SPREKEN WE AF
                --------------------------------------------------------------------------------
                  - we praten elke vrijdag over geld
                    Wie: Anna, iemand uit het netwerk en Marieke. Laatste dag: donderdag 30
                    april 2026.

                Volgend gesprek: woensdag 22 april 2026.

                WIE KUNNEN WE BELLEN?
                --------------------------------------------------------------------------------
                  - Vragen over het plan: Marieke  06 - 12 34 56 78
                  - Direct gevaar  112
                  - Vervanger: Jan  +31 (0)20 123 45 67
                """);
    }

    @Test
    void inEnglishNothingIsLeftInDutchButWhatPeopleWrote() {
        assertThat(sheet(Samples.small(), Language.EN).text())
                .contains(
                        "OUR PLAN\nMade on Monday 9 March 2026.",
                        "HOW WE STAY SAFE",
                        "WHAT WE WANT",
                        "WHAT WE ARE GOING TO DO",
                        "    Who: someone from the network. Ready by Saturday 14 March 2026.",
                        "    Who: Anna. This is waiting.",
                        "WHAT WE AGREE",
                        "Last day: Thursday 30",
                        "Next talk: Wednesday 22 April 2026.",
                        "WHO CAN WE CALL?",
                        "Questions about the plan: Marieke",
                        "Direct danger",
                        "Stand-in: Jan");
    }

    @Test
    void nothingStandsOnASheetThatWasNotChosen() {
        Sheet sheet = Sheet.of(Samples.small().replay(), SheetChoice.nothing(), BOOK, DAY, Language.NL);

        assertThat(sheet.leftOut()).isEmpty();
        assertThat(sheet.text())
                .contains("Het gezin kiest zelf wat op dit blad komt.", "Marieke", "112", "22 april")
                .doesNotContain("post", "geld", "ruzie", "Anna", "past");
        assertThat(sheet.html()).doesNotContain("post", "geld", "ruzie", "Anna");
    }

    @ParameterizedTest
    @EnumSource(
            value = ActionStatus.class,
            names = {"PROPOSED", "DONE", "CANCELLED"})
    void anActionThatIsNotAgreedOrNoLongerToBeDoneIsNotShown(ActionStatus status) {
        Samples samples = Samples.plan().goal("g1", "rust").action("a1", "de bank bellen", CITIZEN, DAY, status);

        assertThat(sheet(samples, Language.NL).text()).doesNotContain("bank").contains("rust");
    }

    @Test
    void anAgreementThatEndedOrIsYetToHoldAndAGoalThatWasReachedAreNotShown() {
        Samples samples = Samples.plan()
                .goal("g1", "rust over geld")
                .then(new GoalStatusChanged(GoalId.of("g1"), GoalStatus.REACHED))
                .agreement("b1", "eerder", DAY.minusDays(8), null)
                .then(new AgreementEnded(AgreementId.of("b1"), DAY))
                .agreement("b2", "vandaag", DAY, null)
                .agreement("b3", "morgen", DAY.plusDays(1), null);

        assertThat(sheet(samples, Language.NL).text()).contains("vandaag").doesNotContain("eerder", "morgen", "rust");
    }

    @Test
    void aDeputyIsShownInItsPeriodAndTheLastEvaluationSaysWhenTheNextTalkIs() {
        Samples before = Samples.plan().deputy(DAY.plusDays(1), DAY.plusDays(2));
        assertThat(sheet(before, Language.NL).text())
                .doesNotContain("Jan")
                .contains("Volgend gesprek: vraag wanneer dat is.");

        before.evaluated("v1", DAY.minusDays(2), DAY.plusDays(2)).evaluated("v2", DAY.minusDays(1), null);
        assertThat(sheet(before, Language.NL).text()).contains("Volgend gesprek: vraag wanneer dat is.");

        before.evaluated("v3", DAY.minusDays(1), DAY);
        assertThat(sheet(before, Language.NL).text()).contains("Volgend gesprek: maandag 9 maart 2026.");
        assertThat(Sheet.of(before.replay(), before.choice(), BOOK, DAY.plusDays(1), Language.NL)
                        .text())
                .contains("Volgend gesprek: vraag wanneer dat is.", "Jan");
    }

    @Test
    void aSheetIsMadeOfAnActivePlanOnly() {
        Samples closed = Samples.plan().then(Changes.closed(Closing.Reason.OTHER));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(closed, Language.NL))
                .withMessage("a sheet must be made of an active plan, got one that is CLOSED");
    }

    @Test
    void whatDoesNotFitIsCountedByKindAndTheSheetSaysWhomToAsk() {
        Samples samples = Samples.plan().goal("g1", "rust over geld");
        for (int i = 0; i < 60; i++) {
            samples.action("a" + i, "actie nummer " + i, CITIZEN, DAY.plusDays(60 - i), ActionStatus.AGREED);
        }
        samples.agreement("b1", "we praten", DAY, null).safety("s1", "veilig");
        Sheet sheet = sheet(samples, Language.NL);

        // the soonest come first, and no action is in both
        assertThat(sheet.text())
                .containsSubsequence("veilig", "actie nummer 59", "actie nummer 58", "actie nummer 57")
                .doesNotContain("actie nummer 0\n");
        long shown = sheet.text()
                .lines()
                .filter(line -> line.contains("actie nummer"))
                .count();
        assertThat(shown).isBetween(8L, 16L);
        assertThat(sheet.leftOut()).contains(new LeftOut(SheetPart.ACTION, (int) (60 - shown)));
        assertThat(sheet.text().replaceAll("\\s+", " "))
                .contains("Niet alles past op dit blad. In het hele plan staat nog meer: " + (60 - shown) + " acties")
                .contains("Vraag het hele plan aan Marieke.");
        assertThat(parse(sheet).getTextContent()).contains((60 - shown) + " acties");
    }

    private static Element parse(Sheet sheet) {
        try {
            return parse(sheet.html());
        } catch (Exception e) {
            throw new AssertionError("a sheet must be well-formed", e);
        }
    }

    @Test
    void aTextThatNeverFitsIsLeftOutWholeAndWhatIsShorterStillFits() {
        String endless = "dit is een heel lange afspraak ".repeat(120);
        Samples samples = Samples.plan()
                .goal("g1", "rust over geld")
                .safety("s1", endless)
                .safety("s2", "bij ruzie gaan we naar buiten")
                .action("a1", endless, CITIZEN, DAY, ActionStatus.AGREED)
                .action("a2", "de bank bellen", CITIZEN, DAY.plusDays(1), ActionStatus.AGREED);
        Sheet sheet = sheet(samples, Language.NL);

        assertThat(sheet.leftOut())
                .containsExactly(new LeftOut(SheetPart.SAFETY_AGREEMENT, 1), new LeftOut(SheetPart.ACTION, 1));
        assertThat(sheet.text())
                .contains("bij ruzie gaan we naar buiten", "de bank bellen", "rust over geld")
                .contains("1 afspraak over\n  veiligheid, 1 actie. Vraag")
                .doesNotContain("heel lange", "…");
    }

    @Test
    void anUnknownIdIsPassedOver() {
        SheetChoice stale = SheetChoice.nothing().withGoals(List.of(GoalId.of("gone"), GoalId.of("g1")));

        assertThat(Sheet.of(Samples.small().replay(), stale, BOOK, DAY, Language.NL)
                        .text())
                .contains("rust over geld");
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkupOrAnEscapeCode() throws Exception {
        Samples samples = Samples.plan()
                .goal("g1", EVIL, ANNA)
                .action("a1", EVIL + "\n\n\u2028x", CITIZEN, DAY, ActionStatus.AGREED);
        Element root = parse(sheet(samples, Language.NL).html());

        TreeSet<String> names = new TreeSet<>();
        elements(root, "*").forEach(element -> names.add(element.getTagName()));
        assertThat(names)
                .isSubsetOf(
                        "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section", "ul", "li",
                        "span", "strong", "a");
        assertThat(root.getTextContent()).contains("<script>alert('x')</script>\"& [31m x");
        assertThat(sheet(samples, Language.NL).text())
                .contains("<script>alert('x')</script>\"& [31m x\n")
                .doesNotContain("\u0000", "\u001b", "\u202e", "\u2028");
    }

    // WCAG 2.2: 1.3.1 headings and lists, 2.4.2 title, 2.4.6 headings, 3.1.1 language, 1.4.4 and 1.4.10 no fixed
    // viewport
    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageHasALanguageATitleAndHeadingsAndNeedsNothingFromElsewhere(Language language) throws Exception {
        String html = sheet(Samples.small(), language).html();
        Element root = parse(html);

        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=");
        assertThat(root.getAttribute("lang")).isEqualTo(language == Language.NL ? "nl" : "en");
        assertThat(elements(root, "title").get(0).getTextContent()).isNotBlank();
        assertThat(elements(root, "h1")).hasSize(1);
        assertThat(elements(root, "section"))
                .hasSize(5)
                .allSatisfy(section -> assertThat(elements(section, "h2"))
                        .singleElement()
                        .satisfies(heading -> assertThat(heading.getAttribute("id"))
                                .isEqualTo(section.getAttribute("aria-labelledby"))));
        assertThat(html).doesNotContain("user-scalable", "maximum-scale", "url(", "@import", "src=", "http");
        // an element without content would not be closed when read as HTML
        assertThat(html.replaceAll("<meta [^>]*/>", "")).doesNotContain("/>");
        assertThat(elements(root, "a").stream().map(link -> link.getAttribute("href")))
                .containsExactly("tel:0612345678", "tel:112", "tel:+31201234567");
    }

    @Test
    void typeIsNeverSmallerThan14Points() {
        List<Double> sizes = new ArrayList<>();
        Matcher size = Pattern.compile("font-size: ([0-9.]+)pt").matcher(StyleSheet.CSS);
        while (size.find()) {
            sizes.add(Double.parseDouble(size.group(1)));
        }

        assertThat(sizes)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(each -> assertThat(each).isGreaterThanOrEqualTo(14));
        assertThat(StyleSheet.CSS.replaceAll("font-size: [0-9.]+pt", "")).doesNotContain("font-size", "font:");
    }

    @Test
    void nothingPersonalIsPrinted() {
        Samples samples = Samples.small();
        Sheet sheet = sheet(samples, Language.NL);

        assertThat(sheet).hasToString("Sheet[items=9, leftOut=[]]");
        assertThat(new Contents(samples.replay(), BOOK, DAY, Language.NL).page(samples.choice()))
                .hasToString("Page[items=9, leftOut=[]]");
        assertThat(BOOK).hasToString("AddressBook[entries=3, emergency=1]");
        assertThat(BOOK.entries().get(1)).hasToString("Entry[Party[kind=WORKER, id=w-1]]");
        assertThat(BOOK.emergency().get(0)).hasToString("EmergencyNumber[hidden]");
        assertThat(samples.choice()).hasToString("SheetChoice[safety=1, actions=3, agreements=1, goals=1]");
    }
}
