package nl.wijkkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoCommandTest {

    private static final Ran NL = Ran.demo("--lang", "nl");
    private static final Ran EN = Ran.demo("--lang", "en");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theStoryFitsATerminalOf80ColumnsWithoutEscapeCodes(String lang) {
        Ran ran = told(lang);

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).doesNotContain("\u001b");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(Lines.width(line)).as(line).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, HET GEZIN, TWEE WERKERS, STUREN EN ONDERZOEKEN",
        "en, THE FAMILY, TWO WORKERS, MANAGEMENT AND RESEARCH"
    })
    void theStoryGoesFromTheFamilyToTheFigures(String lang, String first, String middle, String last) {
        assertThat(told(lang).out()).containsSubsequence(first, middle, last);
    }

    @Test
    void dutchIsTheLanguageUnlessAsked() {
        assertThat(Ran.demo()).isEqualTo(NL);
    }

    @Test
    void authorityIsToldPerChildAndTheNewPartnerHasNoneOverTheElder() {
        // as the statements in invented-family.json have it
        assertThat(Ran.demo("--lang", "en")
                        .out()
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "Noor | Marieke and Jeroen | joint parental authority",
                        "Liv | Marieke and Tom | joint parental authority",
                        "- Tom is partner of a parent of Noor and has no authority over Noor.");
    }

    @Test
    void theConfidentialityOfOneCoversTheHousemates() {
        assertThat(flat(EN)).contains("Confidential: Marieke. Whoever passes on the address of Ans, Tom, Noor and Liv");
    }

    @Test
    void aSecondPlanForTheFamilyIsRefusedByItsRule() {
        assertThat(flat(EN)).contains("refused, a family has at most one active plan (plan-one-active)");
    }

    @Test
    void thePlanHasOneBudgetAcrossTheLaws() {
        // 16 March to 16 September 2026: 26 weeks and 2 days of 90 minutes at 1.08 is 2,527.20 + 27.77;
        // 92.50 a month is 47.75 for the last 16 days of March, 462.50 for 5 months, 46.25 for half of September
        assertThat(EN.out().replace('\u00a0', ' '))
                .contains("\u20ac 3,111.47 in half a year")
                .contains("\u20ac 2,554.97", "\u20ac 556.50");
    }

    @Test
    void whatTwoWorkersDidApartIsJoinedAndTheContradictionListed() {
        assertThat(flat(EN))
                .contains("2 changes at the office | 3 on the road | 5 together | 1 contradiction")
                .contains(
                        "office: \"start budget management\" to 1 May 2026; on the road: \"start budget management\" to 22 April 2026")
                .contains("Whichever side goes first, the outcome is the same.");
    }

    @Test
    void changeAndTargetsAreCountedPerDomain() {
        // counted by hand from the levels of TwoMoments
        assertThat(EN.out()).contains("6 domains up | 8 the same | 1 down | 2 of 4 targets reached");
    }

    @Test
    void theInventedRuleIsCalledInventedBeforeItIsApplied() {
        assertThat(flat(EN))
                .containsSubsequence("INVENTED rules", "2 March 2026: one plan with one director.", "from 1 step,");
    }

    @Test
    void whatCannotBeReadFromTheCohortIsToldWithRowAndColumn() {
        assertThat(flat(EN))
                .contains("4,003 rows read | 3 refused")
                .contains(
                        "row 4002, column 2 (date)",
                        "row 4003, column 17 (justitie)",
                        "row 4004, column 17 (justitie)");
    }

    @Test
    void noCitizenServiceNumberAndNoAddressIsPrinted() {
        for (String lang : new String[] {"nl", "en"}) {
            assertThat(told(lang).out())
                    .doesNotContainPattern("[0-9]{9}")
                    .doesNotContain("Lindehof", "Havenkade", "9999XK", "9999 XK");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "nonsense", "[]", "[1, 2]", "{\"personen\": 3}", "{\"personen\": []}", "{}", "null"})
    void aFileWithoutAFamilyEndsWith1AndASentence(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("persons.json"), json);

        Ran ran = Ran.demo("--lang", "en", "--brp", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("no family can be read from this file: " + file);
        assertThat(ran.err().lines().count()).isGreaterThanOrEqualTo(3);
        assertThat(ran.err()).doesNotContain("Exception");
    }

    @Test
    void aFileThatIsNotUtf8EndsWith1() throws IOException {
        Path file = Files.write(
                folder.resolve("persons.json"),
                "[{\"naam\": {\"voornamen\": \"Ren\u00e9\"}}]".getBytes(StandardCharsets.ISO_8859_1));

        Ran ran = Ran.demo("--brp", file.toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).contains("UTF-8");
    }

    @Test
    void wrongUsageEndsWith2() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");

        assertThat(Ran.demo("--lang", "fr").exit()).isEqualTo(2);
        assertThat(Ran.demo("--nonsense").exit()).isEqualTo(2);
        assertThat(Ran.demo("--brp", folder.resolve("absent.json").toString()).exit())
                .isEqualTo(2);
        assertThat(Ran.demo("--brp", folder.toString()).exit()).isEqualTo(2);
        assertThat(Ran.demo("--out", file.toString()).exit()).isEqualTo(2);
        assertThat(Ran.demo("--out", file.toString()).out()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeEndsWith1() throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");

        Ran ran = Ran.demo("--lang", "en", "--out", file.resolve("demo").toString());

        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.err()).startsWith("cannot write in ");
    }

    @Test
    void aLonelyAdultHasAStoryToo() throws IOException {
        Path file = Files.writeString(
                folder.resolve("persons.json"),
                "[{\"naam\": {\"voornamen\": \"Jan\"}, \"geboorte\": {\"datum\": {\"type\": \"Datum\", \"datum\":"
                        + " \"1980-01-01\"}}}]");

        Ran ran = Ran.demo("--lang", "en", "--brp", file.toString());

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("There are no minors", "13 domains", "without parenthood");
    }

    @Test
    void theFirstMinorOfTheOfficialPersonsGetsAStory() throws IOException {
        Path persons = Reference.file("brp/persons-subset.json");
        Assumptions.assumeTrue(Files.exists(persons), () -> "no reference files at " + persons);

        Ran ran = Ran.demo("--lang", "en", "--brp", persons.toString(), "--out", folder.toString());

        // 999970021 is the first minor of the file: 11 years, authority with her mother Manon alone
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("The file: persons 149, families ");
        assertThat(ran.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains("Maya | Manon | sole parental authority");
        assertThat(ran.out().lines())
                .allSatisfy(line -> assertThat(Lines.width(line))
                        .as(line)
                        .satisfiesAnyOf(
                                width -> assertThat(width).isLessThanOrEqualTo(80),
                                width -> assertThat(line).startsWith(folder.toString())));
        assertThat(ran.out().replace(folder.toString(), "")).doesNotContainPattern("[0-9]{9}");
        assertThat(Written.in(folder).page()).doesNotContainPattern("99997[0-9]{4}");
    }

    private static Ran told(String lang) {
        return lang.equals("nl") ? NL : EN;
    }

    private static String flat(Ran ran) {
        return ran.out().replaceAll("\\s+", " ");
    }

    @Test
    void theFamilyReadsWhoLookedAndNobodyElseSeesWhatItCosts() {
        Ran ran = EN;

        assertThat(ran.exit()).isZero();
        assertThat(ran.out().replaceAll("\\s+", " "))
                .contains("The assigned worker sees one provision, the colleague who is not involved nothing")
                .contains("The cost card of the household")
                .contains("seen: the content; what for:")
                .contains("seen: nothing; what for:")
                .contains("destroy, since 30 September", "keep until 30 September 2046", "leave it");
    }
}
