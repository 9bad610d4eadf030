package nl.wijkkit.plan.sheet;

import static nl.wijkkit.plan.sheet.Samples.CITIZEN;
import static nl.wijkkit.plan.sheet.Samples.DAY;
import static nl.wijkkit.plan.sheet.Samples.DIRECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.wijkkit.plan.action.ActionStatus;
import nl.wijkkit.plan.sheet.AddressBook.EmergencyNumber;
import nl.wijkkit.plan.sheet.AddressBook.Entry;
import nl.wijkkit.zrm.Language;
import nl.wijkkit.zrm.Text;

class SheetProperties {

    /** Texts of every length: of words, without a space, of the widest letters. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "wij ",
                "openen de post ",
                "W",
                "MWMW@ ",
                "i",
                "\u5bb6",
                "\ud83d\ude00",
                "\u00e9\u00ef",
                "rekening",
                "-");
        return Combinators.combine(
                        pieces.list().ofMinSize(1).ofMaxSize(6),
                        Arbitraries.integers().between(1, 120))
                .as((some, times) -> {
                    String text = String.join("", some).repeat(times);
                    return "x" + text.substring(0, Math.min(text.length(), 3_900));
                });
    }

    @Property(tries = 150)
    void aSheetNeverHoldsMoreThanFitsAndCountsAllThatIsLeftOut(
            @ForAll("texts") String text,
            @ForAll("texts") String other,
            @ForAll @IntRange(max = 60) int actions,
            @ForAll @IntRange(max = 12) int agreements,
            @ForAll @IntRange(max = 6) int numbers,
            @ForAll Language language) {
        Samples samples = Samples.plan().goal("g1", text);
        for (int i = 0; i < actions; i++) {
            samples.action("a" + i, i % 3 == 0 ? other : text, CITIZEN, DAY.plusDays(i % 7), ActionStatus.AGREED);
        }
        for (int i = 0; i < agreements; i++) {
            samples.agreement("b" + i, i % 2 == 0 ? other : text, DAY.minusDays(i), null);
        }
        samples.safety("s1", other).deputy(DAY, DAY.plusDays(1));
        AddressBook book = AddressBook.of(
                List.of(new Entry(DIRECTOR, "W".repeat(60), "06 - 12 34 56 78 90"), new Entry(CITIZEN, "Anna", null)),
                Collections.nCopies(numbers, new EmergencyNumber(Text.same("\ud83d\ude00".repeat(40)), "112")));
        Page whole = new Contents(samples.replay(), book, DAY, language).page(samples.choice());
        Page page = PaperLayout.fit(whole);

        assertThat(PaperLayout.height(page)).isLessThanOrEqualTo(PaperLayout.ROOM);
        assertThat(page.items().size()
                        + page.leftOut().stream().mapToInt(LeftOut::count).sum())
                .isEqualTo(whole.items().size());
        assertThat(page.leftOut())
                .noneMatch(left -> left.part() == SheetPart.DIRECTOR || left.part() == SheetPart.EMERGENCY_NUMBER);
        assertThat(whole.items()).containsSubsequence(page.items());
        // what fits as a whole is left as a whole
        assertThat(page.leftOut().isEmpty()).isEqualTo(PaperLayout.height(whole) <= PaperLayout.ROOM);
    }

    @Property(tries = 300)
    void textKeepsTo80ColumnsAndLosesNothing(@ForAll("texts") String text) {
        Samples samples = Samples.plan().goal("g1", text.substring(0, Math.min(text.length(), 300)));
        Sheet sheet = Sheet.of(samples.replay(), samples.choice(), Samples.BOOK, DAY, Language.NL);

        assertThat(sheet.text().lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
        if (sheet.leftOut().isEmpty()) {
            assertThat(sheet.text().replaceAll("\\s+", ""))
                    .contains(text.substring(0, Math.min(text.length(), 300)).replaceAll("\\s+", ""));
        }
    }

    @Property
    void aWiderLineNeverNeedsMoreLines(@ForAll("texts") String text, @ForAll @IntRange(min = 20, max = 200) int width) {
        String plain = Plain.text(text);
        int lines = Metric.lines(plain, 5, width);

        assertThat(Metric.lines(plain, 5, width + 10.0)).isLessThanOrEqualTo(lines);
        assertThat(Metric.lines(plain + " x", 5, width)).isGreaterThanOrEqualTo(lines);
    }

    @Property
    void theSamePlanGivesTheSameSheet(@ForAll("texts") String text) {
        Samples samples = Samples.plan().goal("g1", text).safety("s1", text);
        Sheet one = Sheet.of(samples.replay(), samples.choice(), Samples.BOOK, DAY, Language.EN);
        Sheet other = Sheet.of(samples.replay(), samples.choice(), Samples.BOOK, DAY, Language.EN);

        assertThat(one.html()).isEqualTo(other.html());
        assertThat(one.text()).isEqualTo(other.text());
    }
}
