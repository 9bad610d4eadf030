package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.wijkkit.zrm.Text;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.assessment.SubjectId;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts that a cohort is packed with, each against a slow and obvious second way. */
class CohortPartsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 511, 512, 513, 1024, 5000})
    void startsCountAndFindAsASimpleScanDoes(int rows) {
        for (int oneIn : new int[] {1, 2, 7, 900}) {
            SplittableRandom random = new SplittableRandom(rows * 31L + oneIn);
            BitSet plain = new BitSet();
            Starts starts = new Starts(rows);
            for (int row = 0; row < rows; row++) {
                if (row == 0 || random.nextInt(oneIn) == 0) {
                    plain.set(row);
                    starts.set(row);
                }
            }
            starts.index();
            int seen = 0;
            for (int row = 0; row < rows; row++) {
                assertThat(starts.get(row)).isEqualTo(plain.get(row));
                if (plain.get(row)) {
                    assertThat(starts.row(seen)).isEqualTo(row);
                    seen++;
                }
                assertThat(starts.upTo(row)).isEqualTo(seen);
            }
            assertThat(starts.row(seen)).isEqualTo(rows);
            assertThat(starts.bytes()).isEqualTo(8L * ((rows + 63) / 64) + 4L * ((rows + 63) / 64 / 8 + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,2", "4,4", "15,4", "16,8", "255,8", "256,16", "65535,16", "65536,32"})
    void packedIntsTakeTheBitsThatTheLargestNeeds(int largest, int bits) {
        PackedInts packed = new PackedInts(1000, largest);
        int perWord = bits == 0 ? 1 : 64 / bits;
        assertThat(packed.bytes()).isEqualTo(bits == 0 ? 0 : 8L * ((1000 + perWord - 1) / perWord));
        SplittableRandom random = new SplittableRandom(largest);
        int[] plain = new int[1000];
        for (int i = 0; i < 1000; i++) {
            plain[i] = i == 7 ? largest : random.nextInt(largest + 1);
            packed.set(i, plain[i]);
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(packed.get(i)).isEqualTo(plain[i]);
        }
    }

    @Test
    void subjectsKeepTheirNumbersHoweverManyThereAre() {
        Subjects.Builder builder = new Subjects.Builder();
        for (int i = 0; i < 3000; i++) {
            byte[] name = ("s-" + i + "x".repeat(i % 50)).getBytes(StandardCharsets.US_ASCII);
            assertThat(builder.find(name, name.length)).isEqualTo(-1);
            assertThat(builder.size()).isEqualTo(i);
            assertThat(builder.add(name, name.length)).isEqualTo(i);
            assertThat(builder.find(name, name.length)).isEqualTo(i);
        }
        byte[] first = "s-0".getBytes(StandardCharsets.US_ASCII);
        assertThat(builder.find(first, first.length)).isZero();
        assertThat(builder.find(first, 2)).isEqualTo(-1);
        Subjects subjects = builder.build();
        assertThat(subjects.size()).isEqualTo(3000);
        for (int i = 0; i < 3000; i++) {
            SubjectId id = SubjectId.of("s-" + i + "x".repeat(i % 50));
            assertThat(subjects.get(i)).isEqualTo(id);
            assertThat(subjects.number(id)).hasValue(i);
        }
        assertThat(subjects.number(SubjectId.of("s-3000"))).isEmpty();
        assertThatThrownBy(() -> subjects.get(3000)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> subjects.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(new Subjects.Builder().build().size()).isZero();
    }

    @Test
    void seenRemembersTheFirstOfEachSubjectMomentAndSelfReport() {
        Seen seen = new Seen();
        int line = 0;
        for (int subject = 0; subject < 50; subject++) {
            for (int moment = 0; moment < 20; moment++) {
                assertThat(seen.put(subject, moment, false, ++line)).isEqualTo(-1);
                assertThat(seen.put(subject, moment, true, ++line)).isEqualTo(-1);
            }
        }
        assertThat(seen.put(0, 0, false, 9999)).isEqualTo(1);
        assertThat(seen.put(0, 0, true, 9999)).isEqualTo(2);
        assertThat(seen.put(49, 19, true, 9999)).isEqualTo(2000);
        assertThat(seen.put(50, 65535, true, 10)).isEqualTo(-1);
        assertThat(seen.put(50, 65535, true, 11)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(Absence.class)
    void everyReasonHasACodeOfItsOwn(Absence reason) {
        assertThat(Codes.of(reason)).isBetween((byte) -6, (byte) -1);
        assertThat(Codes.reason(Codes.of(reason))).isEqualTo(reason);
        assertThat(Codes.isLevel(Codes.of(reason))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void everyModeHasANumberOfItsOwn(Mode mode) {
        assertThat(Codes.of(mode)).isBetween(1, 3);
        assertThat(Codes.mode(Codes.of(mode))).isEqualTo(mode);
        assertThat(Codes.isSelfReport(Codes.of(mode))).isEqualTo(mode.isSelfReport());
        assertThat(Codes.isSelfReport(0)).isFalse();
    }

    @Test
    void anImportMustAddUp() {
        Cohort cohort = Zrm.cohort(Zrm.HEADER, "a,2025-03-31,1,2,3,4,5");
        Subjects subjects = new Subjects.Builder().build();
        Problem problem = new Problem("some-code", Text.same("row 2"), Text.same("no"));
        TreeMap<String, Long> one = new TreeMap<>(java.util.Map.of("some-code", 1L));
        ImportedCohort imported = new ImportedCohort(cohort, subjects, 2, 1, List.of(problem), 1, one, true);
        assertThat(imported.isComplete()).isFalse();
        assertThat(imported.problemsNotListed()).isZero();
        assertThatThrownBy(() -> new ImportedCohort(cohort, subjects, 3, 1, List.of(problem), 1, one, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows kept and refused must add up to rows read, got 1 and 1 of 3");
        assertThatThrownBy(() -> new ImportedCohort(cohort, subjects, 2, 1, List.of(problem), 2, one, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("problems by code must add up to problems found, got 1 and 2");
        assertThatThrownBy(() -> new ImportedCohort(cohort, subjects, 2, 1, List.of(problem, problem), 1, one, true))
                .isInstanceOf(IllegalArgumentException.class);
        one.clear();
        assertThat(imported.problemsByCode()).hasSize(1);
    }
}
