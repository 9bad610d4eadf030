package nl.wijkkit.examples.cli.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.cohort.Cohort;
import nl.wijkkit.zrm.cohort.CohortCsv;
import nl.wijkkit.zrm.instrument.Instrument;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.reliability.Estimate;
import nl.wijkkit.zrm.reliability.Interval;
import nl.wijkkit.zrm.reliability.MissingData;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliabilityChapterTest {

    private static final Instrument ZRM = Instruments.shipped().get(Instruments.ZRM_2017);
    private static final Pattern SLOT = Pattern.compile("\\{\\d}");

    private final Wording english = Wording.in(Language.EN);

    private static Cohort invented(int rows) {
        return CohortCsv.withDefaults()
                .read(new StringReader(InventedFile.of(ZRM, rows, 5)), ZRM)
                .cohort();
    }

    private static OrdinalTable table(int[]... columns) {
        byte[][] codes = new byte[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            codes[c] = new byte[columns[c].length];
            for (int r = 0; r < codes[c].length; r++) {
                codes[c][r] = columns[c][r] == 0 ? OrdinalTable.MISSING : (byte) columns[c][r];
            }
        }
        return OrdinalTable.ofColumns(
                IntStream.range(0, columns.length).mapToObj(c -> "d" + c).toList(), codes);
    }

    private static Items items(int[]... columns) {
        OrdinalTable table = table(columns);
        return Items.of(table.names(), table, 1, 5);
    }

    private List<Section> scale(Items items) {
        return List.of(
                DistributionSection.of(items, english),
                ConsistencySection.of(items, english),
                OrdinalSection.of(items, english),
                CorrelationSection.of(items, english),
                FactorSection.of(items, english),
                MokkenSection.of(items, english),
                GradedSection.of(items, english),
                CreditSection.of(items, english));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureHasAnIntervalOrAReasonWhatItRestsOnASourceAndOneSentence(Language language) {
        ReliabilityChapter chapter = ReliabilityChapter.of(invented(600), language);
        List<String> sentences = new ArrayList<>();
        for (Section section : chapter.sections()) {
            assertThat(section.lead()).isNotBlank();
            for (Block block : section.blocks()) {
                if (block instanceof Block.Statistic statistic) {
                    sentences.add(statistic.reading());
                    assertThat(statistic.interval()).containsPattern("95%|interval");
                    assertThat(statistic.basis()).startsWith("n = ");
                    assertThat(statistic.source()).containsPattern("\\(?1[89]\\d\\d|20\\d\\d");
                }
                if (block instanceof Block.Exhibit exhibit) {
                    sentences.add(exhibit.reading());
                    assertThat(exhibit.basis()).startsWith("n = ");
                    assertThat(exhibit.source()).isNotBlank();
                    assertThat(exhibit.rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(exhibit.head()));
                }
            }
        }
        assertThat(sentences).hasSizeGreaterThan(25).allSatisfy(sentence -> {
            assertThat(sentence).endsWith(".").doesNotContain("{", "NaN");
            assertThat(sentence.replaceAll("\\([^)]*\\)|e\\.a\\.|et al\\.|\\d\\.\\d", ""))
                    .as("one sentence")
                    .doesNotContainPattern("\\. \\p{Lu}");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothLanguagesSayTheSameThings(Language language) throws IOException {
        Map<String, String> words = Wording.in(language).words();
        Map<String, String> dutch = Wording.in(Language.NL).words();
        assertThat(words.keySet()).isEqualTo(dutch.keySet());
        assertThat(words.values()).noneMatch(String::isBlank);
        words.forEach((key, text) -> {
            String other = Objects.requireNonNull(dutch.get(key), key);
            assertThat(slots(text)).as(key).isEqualTo(slots(other));
            assertThat(text.split("\\|", -1)).as(key).hasSameSizeAs(other.split("\\|", -1));
        });
        try (InputStream in = ReliabilityChapter.class.getResourceAsStream("reliability.html")) {
            String template = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(words.keySet())
                    .containsAll(Pattern.compile("(?:c\\.words|w)\\['([a-z.]+)'\\]")
                            .matcher(template)
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        }
    }

    private static Set<String> slots(String text) {
        return new TreeSet<>(
                SLOT.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void numbersFollowTheLanguage() {
        Wording dutch = Wording.in(Language.NL);
        assertThat(dutch.decimal(-1234.567, 2)).isEqualTo("\u22121234,57");
        assertThat(dutch.count(1_234_567)).isEqualTo("1.234.567");
        assertThat(dutch.percent(0.1234, 1)).isEqualTo("12,3%");
        assertThat(dutch.chance(0.0004)).isEqualTo("<\u00a00,001");
        assertThat(english.decimal(-0.0001, 2)).isEqualTo("0.00");
        assertThat(english.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(english.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void aDownloadHoldsTheNumbersInFull() {
        Section section =
                ConsistencySection.of(items(new int[] {1, 2, 3, 4, 5, 3}, new int[] {1, 3, 3, 5, 5, 2}), english);
        String csv = new String(Base64.getDecoder().decode(section.figures().split(",", 2)[1]), StandardCharsets.UTF_8);

        assertThat(section.figures()).startsWith("data:text/csv;charset=utf-8;base64,");
        assertThat(csv.lines().findFirst())
                .contains("statistic,estimate,lower,upper,confidence,n,missing,assumes interval,source");
        // variances 2 and 77/30, variance of the total 257/30: alpha = 2 (1 - 137/257) = 240/257
        assertThat(csv).contains("Cronbach's alpha,0.9338").contains(",0.95,6,LISTWISE,true,Cronbach (1951)");
        assertThat(new Shown(section).statistic("Cronbach's alpha").get(0)).isCloseTo(240 / 257.0, within(1e-12));
    }

    @Test
    void aTableWithoutANumberSaysWhy() {
        Shown shown = new Shown(CorrelationSection.of(items(new int[] {1, 2, 3, 4}, new int[] {3, 3, 3, 3}), english));
        assertThat(shown.table("correlations-spearman").reasons()).containsExactly("all answers are equal");
        assertThat(shown.table("correlations-spearman").reading()).isEqualTo("No pair of domains has a correlation.");
    }

    @Test
    void whatCannotBeGivenIsSaidForEveryKindOfPoorData() {
        List<Items> poor = List.of(
                items(new int[] {3, 3, 3}, new int[] {3, 3, 3}),
                items(new int[] {3}, new int[] {4}),
                items(new int[] {1, 2, 3}),
                items(new int[] {0, 0}, new int[] {0, 0}),
                items(new int[] {1, 0, 3, 0}, new int[] {0, 2, 0, 4}),
                items(new int[] {}, new int[] {}));
        for (Items items : poor) {
            List<Section> sections = scale(items);
            assertThat(sections)
                    .allSatisfy(section -> assertThat(section.blocks()).isNotEmpty());
            assertThat(new Shown(sections.get(1)).remarks())
                    .anyMatch(remark -> remark.startsWith("Cronbach's alpha: cannot be given, because there are")
                            || remark.equals(
                                    "Cronbach's alpha: cannot be given, because the total score has no variance.")
                            || remark.equals("Cronbach's alpha: cannot be given, because all answers are equal."));
            assertThat(new Shown(sections.get(5)).remarks())
                    .anyMatch(remark -> remark.startsWith("Scalability H: cannot be given, because "));
        }
    }

    @Test
    void anIntervalThatHoldsZeroIsReadAsSuch() {
        Figure unsure = Figure.of(
                0.1,
                Estimate.of(new Interval(-0.2, 0.4, 0.95)),
                Shape.RELIABILITY,
                Basis.of(20, MissingData.LISTWISE, "Cronbach (1951)", true));
        Block block = english.statistic("alpha", Estimate.of(unsure));
        assertThat(block)
                .isInstanceOfSatisfying(
                        Block.Statistic.class,
                        statistic -> assertThat(statistic.reading())
                                .isEqualTo(
                                        "That the domains go together is not certain: the interval from \u221220% to 40% contains 0."));
    }

    @Test
    void agreementCountsEqualLevelsAndSteps() {
        Ratings ratings =
                new Ratings("d", table(new int[] {1, 2, 3, 4, 0}, new int[] {1, 3, 1, 4, 2}), Categories.range(1, 5));
        Shown shown = new Shown(AgreementSection.of(List.of(ratings), "who", english));
        List<Double> row = shown.row("agreement-steps", 0);

        assertThat(row.get(0)).isEqualTo(4);
        assertThat(List.of(row.get(1), row.get(4), row.get(7), row.get(10))).containsExactly(0.5, 0.75, 0.25, 0.25);
        assertThat(shown.table("agreement-steps").reading())
                .isEqualTo("Over all domains together the two chose the same level in 50% of cases; the second chose"
                        + " lower in 25% and higher in 25%.");
        assertThat(shown.remarks()).containsExactly("who");
    }

    @Test
    void reliableChangeCountsTotalsBeyondTheError() {
        int[] low = {1, 2, 3, 4, 5, 1, 2, 3, 4, 5};
        int[] same = {1, 2, 3, 4, 5, 2, 1, 3, 5, 4};
        int[] up = {5, 2, 3, 4, 5, 1, 2, 3, 4, 5};
        Shown shown = new Shown(
                ChangeSection.of(new Moments(List.of("d0", "d1"), table(low, same), table(up, same)), english));
        List<Double> higher = shown.row("change-reliable", 0);

        assertThat(higher.get(0)).isEqualTo(1);
        assertThat(higher.get(1)).isEqualTo(0.1);
        assertThat(shown.row("change-reliable", 1).get(0)).isEqualTo(9);
        assertThat(shown.row("change-reliable", 2).get(0)).isZero();
        assertThat(shown.row("change-domains", 0).get(7)).isEqualTo(0.1);
    }

    @Test
    void changeOfNobodyIsSaid() {
        Section section = ChangeSection.of(new Moments(List.of(), table(), table()), english);
        assertThat(new Shown(section).remarks())
                .containsExactly("Change cannot be given: nobody has more than one assessment of the same kind.");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aCohortOfAHundredThousandRowsIsReportedInFull() {
        ReliabilityChapter chapter = ReliabilityChapter.of(invented(100_000), Language.EN);
        List<Double> alpha = new Shown(chapter.sections().get(1)).statistic("Cronbach's alpha");

        assertThat(chapter.sections()).hasSize(10);
        assertThat(alpha.get(2) - alpha.get(1)).isLessThan(0.01);
        assertThat(chapter.sections().stream().flatMap(section -> new Shown(section).remarks().stream()))
                .noneMatch(remark -> remark.contains("cannot be given"));
    }
}
