package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Mode;
import nl.wijkkit.zrm.change.Direction;
import nl.wijkkit.zrm.change.MovementTable;
import nl.wijkkit.zrm.change.Movements;
import nl.wijkkit.zrm.change.Obstacle;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.reliability.OrdinalTable;
import org.junit.jupiter.api.Test;

class CohortTest {

    /** Three subjects out of order: a with three moments, b with one, c with two and two self-reports. */
    private static final Cohort MIXED = Zrm.cohort(
            "subject,date,mode,group," + Zrm.DOMAINS,
            "a,2025-06-01,samen,Noord,2,2,2,2,2",
            "c,2025-02-01,zelf,Zuid,5,5,5,5,5",
            "b,2025-01-01,,,3,nvt,3,3,3",
            "a,2025-01-01,professional,Noord,1,1,1,1,1",
            "c,2025-01-01,,Zuid,4,4,4,4,4",
            "a,2025-09-01,professional,Noord,3,nvt,1,2,5",
            "c,2025-01-01,zelf,Zuid,3,3,3,3,3",
            "c,2025-02-01,,Zuid,4,5,3,4,");

    @Test
    void ordersRowsBySubjectSeriesAndMoment() {
        assertThat(rows(MIXED, row -> MIXED.subject(row))).containsExactly(0, 0, 0, 1, 1, 1, 1, 2);
        assertThat(rows(MIXED, row -> MIXED.level(row, 0))).containsExactly(1, 2, 3, 4, 4, 3, 5, 3);
        assertThat(rows(MIXED, MIXED::wave)).containsExactly(1, 2, 3, 1, 2, 1, 2, 1);
        assertThat(MIXED.date(0)).contains(LocalDate.of(2025, 1, 1));
        assertThat(MIXED.date(1)).contains(LocalDate.of(2025, 6, 1));
        assertThat(MIXED.mode(0)).contains(Mode.PROFESSIONAL);
        assertThat(MIXED.mode(1)).contains(Mode.TOGETHER);
        assertThat(MIXED.mode(3)).isEmpty();
        assertThat(MIXED.mode(5)).contains(Mode.SELF_REPORT);
        assertThat(MIXED.absence(2, 1)).contains(Absence.NOT_APPLICABLE);
        assertThat(MIXED.instrument()).isSameAs(Zrm.HOUSEHOLDS);
    }

    @Test
    void countsWaves() {
        assertThat(MIXED.waves()).isEqualTo(Map.of(1, 4, 2, 3, 3, 1)).hasToString("{1=4, 2=3, 3=1}");
        Cohort numbered = Zrm.cohort("subject,wave," + Zrm.DOMAINS, "a,7,1,1,1,1,1", "a,2,1,1,1,1,1", "b,7,1,1,1,1,1");
        assertThat(numbered.waves()).hasToString("{2=1, 7=2}");
    }

    @Test
    void findsTheFirstRowOfASubject() {
        assertThat(IntStream.range(0, 3).map(MIXED::firstRow)).containsExactly(0, 3, 7);
        assertThatThrownBy(() -> MIXED.firstRow(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> MIXED.firstRow(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesRowsThatAreNotThere() {
        for (int row : new int[] {-1, 8}) {
            assertThatThrownBy(() -> MIXED.subject(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.date(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.wave(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.mode(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.group(row)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.level(row, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.hasLevel(row, 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> MIXED.absence(row, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void anEmptyCohortHasNothing() {
        Cohort empty = Zrm.cohort(Zrm.HEADER);
        assertThat(empty.rows()).isZero();
        assertThat(empty.subjects()).isZero();
        assertThat(empty.waves()).isEmpty();
        assertThat(empty.table().rows()).isZero();
        assertThat(empty.movements().changes()).isZero();
        assertThat(empty.firstMoments().rows()).isZero();
    }

    @Test
    void selectsRowsAndNumbersSubjectsAnew() {
        Cohort second = MIXED.where(row -> MIXED.subject(row) > 0);
        assertThat(second.rows()).isEqualTo(5);
        assertThat(second.subjects()).isEqualTo(2);
        assertThat(rows(second, second::subject)).containsExactly(0, 0, 0, 0, 1);
        assertThat(rows(second, second::wave)).containsExactly(1, 2, 1, 2, 1);
        assertThat(Zrm.levels(second, 1)).containsExactly(4, 5, 3, 4, 0);
        assertThat(second.date(1)).contains(LocalDate.of(2025, 2, 1));
        assertThat(second.mode(2)).contains(Mode.SELF_REPORT);
        assertThat(second.group(0)).contains("Zuid");
        assertThat(second.group(4)).isEmpty();
        assertThat(second.instrument()).isSameAs(Zrm.HOUSEHOLDS);
        assertThat(second.momentKind()).isEqualTo(MomentKind.DATE);
        assertThat(MIXED.where(row -> false).rows()).isZero();
    }

    @Test
    void selectsWavesModesAndGroups() {
        assertThat(first(MIXED.inWave(1))).containsExactly(1, 4, 3, 3);
        assertThat(first(MIXED.inWave(2))).containsExactly(2, 4, 5);
        assertThat(first(MIXED.inWave(4))).isEmpty();
        assertThat(first(MIXED.firstMoments())).containsExactly(1, 4, 3, 3);
        assertThat(first(MIXED.lastMoments())).containsExactly(3, 4, 5, 3);
        assertThat(first(MIXED.in(Mode.SELF_REPORT))).containsExactly(3, 5);
        assertThat(first(MIXED.in(Mode.TOGETHER))).containsExactly(2);
        assertThat(first(MIXED.inGroup("Noord"))).containsExactly(1, 2, 3);
        assertThat(MIXED.groups()).containsExactly("Noord", "Zuid");
        assertThatThrownBy(() -> MIXED.inGroup("Oost"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected one of the 2 groups of the cohort");
        Cohort numbered = Zrm.cohort("subject,wave," + Zrm.DOMAINS, "a,7,1,1,1,1,1", "a,2,2,1,1,1,1");
        assertThat(first(numbered.inWave(7))).containsExactly(1);
        assertThat(numbered.inWave(7).momentKind()).isEqualTo(MomentKind.WAVE);
    }

    @Test
    void givesATableOfLevelsForTheStatistics() {
        OrdinalTable table = MIXED.table();
        assertThat(table.rows()).isEqualTo(8);
        assertThat(table.names())
                .isEqualTo(Zrm.KEYS.stream().map(DomainKey::value).toList());
        assertThat(table.code(0, 0)).isEqualTo(1);
        assertThat(table.code(2, 4)).isEqualTo(5);
        assertThat(table.isPresent(2, 1)).isFalse();
        assertThat(table.isPresent(4, 4)).isFalse();
        assertThat(table.isPresent(4, 3)).isTrue();
    }

    @Test
    void laysFirstAndLastMomentsBesideEachOther() {
        OrdinalTable table = MIXED.firstAndLast(Zrm.KEYS.get(1));
        assertThat(table.names()).containsExactly("first", "last");
        assertThat(table.column(0)).containsExactly(1, 4, 3);
        assertThat(table.column(1)).containsExactly(OrdinalTable.MISSING, 5, 5);
        assertThatThrownBy(() -> MIXED.firstAndLast(DomainKey.of("anders")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a domain of zrm-huishoudens, got anders");
    }

    @Test
    void countsMovementsFromTheFirstToTheLastMoment() {
        Movements movements = MIXED.movements();
        assertThat(movements.changes()).isEqualTo(3);
        assertThat(movements.tables()).hasSize(5);
        MovementTable second = movements.of(Zrm.KEYS.get(1)).orElseThrow();
        assertThat(second.counts())
                .containsExactly(
                        List.of(0L, 0L, 0L, 0L, 0L),
                        List.of(0L, 0L, 0L, 0L, 0L),
                        List.of(0L, 0L, 0L, 0L, 1L),
                        List.of(0L, 0L, 0L, 0L, 1L),
                        List.of(0L, 0L, 0L, 0L, 0L));
        assertThat(second.notComparable()).isEqualTo(1);
        assertThat(second.obstacles()).isEqualTo(Map.of(Obstacle.NO_LEVEL, 1L));
        assertThat(second.count(Direction.UP)).isEqualTo(2);
        MovementTable third = movements.of(Zrm.KEYS.get(2)).orElseThrow();
        assertThat(third.count(1, 1)).isEqualTo(1);
        assertThat(third.count(4, 3)).isEqualTo(1);
        assertThat(third.count(3, 5)).isEqualTo(1);
        assertThat(third.obstacles()).isEmpty();
    }

    @Test
    void growsFarBeyondItsFirstSizeWithManySeries() {
        StringBuilder file = new StringBuilder("subject,date,group," + Zrm.DOMAINS + "\n");
        for (int i = 4999; i >= 0; i--) {
            file.append('s').append(i % 2500).append(i < 2500 ? ",2024-01-01," : ",2025-01-01,");
            file.append(i % 2500 < 1500 ? "" : "g" + i % 7).append(',');
            file.append(1 + i % 5).append(",1,2,3,4\n");
        }
        Cohort cohort = CohortCsv.withDefaults()
                .read(new StringReader(file.toString()), Zrm.HOUSEHOLDS)
                .cohort();
        assertThat(cohort.rows()).isEqualTo(5000);
        assertThat(cohort.subjects()).isEqualTo(2500);
        for (int subject = 0; subject < 2500; subject++) {
            int number = 2499 - subject;
            int row = cohort.firstRow(subject);
            assertThat(row).isEqualTo(2 * subject);
            assertThat(cohort.subject(row + 1)).isEqualTo(subject);
            assertThat(cohort.level(row, 0)).isEqualTo(1 + number % 5);
            assertThat(cohort.level(row + 1, 0)).isEqualTo(1 + (number + 2500) % 5);
            assertThat(cohort.wave(row + 1)).isEqualTo(2);
            assertThat(cohort.group(row).isPresent()).isEqualTo(number >= 1500);
            if (number >= 1500) {
                assertThat(cohort.group(row)).contains("g" + number % 7);
            }
        }
    }

    @Test
    void takesLessThanSixteenBytesARowForThirteenDomains() {
        StringBuilder file = new StringBuilder();
        CohortCsvSource.write(file, Zrm.ZRM_2017, 20_000, 1);
        Cohort cohort = CohortCsv.withDefaults()
                .read(new StringReader(file.toString()), Zrm.ZRM_2017)
                .cohort();
        assertThat((double) cohort.bytes() / cohort.rows()).isBetween(15.0, 15.2);
        StringBuilder more = new StringBuilder();
        String[] lines = file.toString().split("\n", -1);
        String[] modes = {"zelf", "samen", "professional"};
        for (int i = 0; i < lines.length - 1; i++) {
            more.append(lines[i]).append(i == 0 ? ",mode,group\n" : "," + modes[i / 2 % 3] + ",g" + i % 15 + "\n");
        }
        Cohort full = CohortCsv.withDefaults()
                .read(new StringReader(more.toString()), Zrm.ZRM_2017)
                .cohort();
        assertThat(full.groups()).hasSize(15);
        assertThat((double) full.bytes() / full.rows()).isBetween(15.75, 16.0);
    }

    private static List<Integer> rows(Cohort cohort, java.util.function.IntUnaryOperator of) {
        return IntStream.range(0, cohort.rows()).map(of).boxed().toList();
    }

    private static List<Integer> first(Cohort cohort) {
        return rows(cohort, row -> cohort.level(row, 0));
    }
}
