package nl.wijkkit.zrm.change;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUNE;
import static nl.wijkkit.zrm.assessment.Cases.MARCH;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2013;
import static nl.wijkkit.zrm.assessment.Cases.ZRM_2017;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Answer;
import nl.wijkkit.zrm.assessment.Cases;
import nl.wijkkit.zrm.instrument.Comparability;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.instrument.InstrumentId;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.instrument.Relation;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class MovementsTest {

    private static final Comparer COMPARER = Comparer.of(Instruments.shipped());

    private static final Change UP = COMPARER.compare(Cases.level(ZRM_2017, MARCH, 2), Cases.level(ZRM_2017, JUNE, 4));
    private static final Change DOWN =
            COMPARER.compare(Cases.level(ZRM_2017, MARCH, 3), Cases.level(ZRM_2017, JUNE, 2));
    private static final Change DECLINED = COMPARER.compare(
            Cases.level(ZRM_2017, MARCH, 3),
            Cases.level(ZRM_2017, JUNE, 3).withAnswer(HOUSING, Answer.without(Answer.Reason.DECLINED)));
    private static final Change OLD = COMPARER.compare(Cases.level(ZRM_2013, MARCH, 1), Cases.level(ZRM_2017, JUNE, 2));

    @Test
    void countsFromLevelToLevel() {
        Movements movements = Stream.of(UP, DOWN, UP, DECLINED).collect(Movements.collector());
        assertThat(movements.changes()).isEqualTo(4);
        assertThat(movements.tables()).hasSize(13);
        MovementTable housing = movements.of(HOUSING).orElseThrow();
        assertThat(housing.count(2, 4)).isEqualTo(2);
        assertThat(housing.count(3, 2)).isEqualTo(1);
        assertThat(housing.count(3, 3)).isZero();
        assertThat(housing.count(Direction.UP)).isEqualTo(2);
        assertThat(housing.count(Direction.DOWN)).isEqualTo(1);
        assertThat(housing.count(Direction.SAME)).isZero();
        assertThat(housing.comparable()).isEqualTo(3);
        assertThat(housing.notComparable()).isEqualTo(1);
        assertThat(housing.obstacles()).containsExactly(Map.entry(Obstacle.NO_LEVEL, 1L));
        assertThat(housing.relation()).isEqualTo(Relation.SAME);
        MovementTable finances = movements.of(FINANCES).orElseThrow();
        assertThat(finances.count(Direction.SAME)).isEqualTo(1);
        assertThat(finances.notComparable()).isZero();
        assertThat(movements.of(DomainKey.of("adl"))).isEmpty();
    }

    @Test
    void editionsKeepTablesOfTheirOwn() {
        Movements movements = Stream.of(UP, OLD).collect(Movements.collector());
        assertThat(movements.allOf(HOUSING))
                .extracting(MovementTable::fromInstrument)
                .containsExactly(ZRM_2013.id(), ZRM_2017.id());
        assertThatIllegalStateException()
                .isThrownBy(() -> movements.of(HOUSING))
                .withMessage("expected one table of domain huisvesting, got 2; see allOf");
        MovementTable substances =
                movements.allOf(DomainKey.of("middelengebruik")).get(0);
        assertThat(substances.counts()).isEmpty();
        assertThat(substances.notComparable()).isEqualTo(1);
        assertThat(substances.from()).isEqualTo(DomainKey.of("verslaving"));
        assertThat(substances.obstacles()).containsExactly(Map.entry(Obstacle.OTHER_DOMAIN, 1L));
        assertThat(movements.tables()).hasSize(26);
        assertThat(movements.allOf(DomainKey.of("tijdsbesteding")))
                .extracting(MovementTable::from)
                .containsExactly(null, DomainKey.of("tijdsbesteding"));
    }

    @Test
    void nobodyMovesNowhere() {
        assertThat(Stream.<Change>empty().collect(Movements.collector())).isEqualTo(Movements.none());
        assertThat(Movements.none().tables()).isEmpty();
    }

    @Test
    void partsOfAGroupAddUp() {
        Movements one = Stream.of(UP, OLD).collect(Movements.collector());
        Movements other = Stream.of(DOWN, DECLINED).collect(Movements.collector());
        Movements all = Stream.of(UP, OLD, DOWN, DECLINED).collect(Movements.collector());
        assertThat(one.plus(other)).isEqualTo(all);
        assertThat(other.plus(one)).isEqualTo(all);
        assertThat(Movements.none().plus(all)).isEqualTo(all);
        assertThat(all.plus(Movements.none())).isEqualTo(all);
    }

    private static MovementTable table(List<List<Long>> counts, long notComparable, Map<Obstacle, Long> obstacles) {
        return new MovementTable(
                ZRM_2017.id(), ZRM_2017.id(), HOUSING, HOUSING, Relation.SAME, counts, notComparable, obstacles);
    }

    private static final List<List<Long>> TWO = List.of(List.of(1L, 2L), List.of(3L, 4L));

    @Test
    void aTableIsSquareAndNotNegative() {
        assertThat(table(TWO, 0, Map.of()).count(Direction.UP)).isEqualTo(2);
        assertThat(table(TWO, 0, Map.of()).count(Direction.SAME)).isEqualTo(5);
        assertThat(table(TWO, 0, Map.of()).count(Direction.DOWN)).isEqualTo(3);
        assertThat(table(TWO, 0, Map.of()).comparable()).isEqualTo(10);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(1L), List.of(1L, 2L)), 0, Map.of()))
                .withMessage("a movement table must be square, got 2 rows and a row of 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(List.of(List.of(-1L)), 0, Map.of()))
                .withMessage("counts must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(TWO, -1, Map.of()))
                .withMessage("counts must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(TWO, 1, Map.of(Obstacle.NO_LEVEL, -1L)))
                .withMessage("counts must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(TWO, 1, Map.of(Obstacle.NO_LEVEL, 2L)))
                .withMessage("an obstacle must hold for at most 1, got 2");
        assertThat(table(TWO, 1, Map.of(Obstacle.NO_LEVEL, 0L)).obstacles()).isEmpty();
        assertThat(table(TWO, 1, Map.of(Obstacle.NO_LEVEL, 1L)).obstacles()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MovementTable(
                        ZRM_2017.id(), ZRM_2017.id(), null, null, Relation.NONE, List.of(), 0, Map.of()))
                .withMessage("a movement must be about a domain");
    }

    @Test
    void onlyTablesOfTheSameDomainsAddUp() {
        MovementTable housing = table(TWO, 2, Map.of(Obstacle.NO_LEVEL, 1L, Obstacle.OTHER_MODE, 2L));
        MovementTable sum = housing.plus(table(TWO, 1, Map.of(Obstacle.NO_LEVEL, 1L)));
        assertThat(sum)
                .isEqualTo(table(
                        List.of(List.of(2L, 4L), List.of(6L, 8L)),
                        3,
                        Map.of(Obstacle.NO_LEVEL, 2L, Obstacle.OTHER_MODE, 2L)));
        MovementTable empty = table(List.of(), 1, Map.of(Obstacle.NO_LEVEL, 1L));
        assertThat(housing.plus(empty).counts()).isEqualTo(TWO);
        assertThat(empty.plus(housing).counts()).isEqualTo(TWO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> housing.plus(table(List.of(List.of(1L)), 0, Map.of())))
                .withMessage("levels must be of one scale, got a scale of 2 and a scale of 1");
        InstrumentId id = ZRM_2017.id();
        InstrumentId old = ZRM_2013.id();
        List<MovementTable> others = List.of(
                new MovementTable(old, id, HOUSING, HOUSING, Relation.SAME, TWO, 0, Map.of()),
                new MovementTable(id, old, HOUSING, HOUSING, Relation.SAME, TWO, 0, Map.of()),
                new MovementTable(id, id, FINANCES, HOUSING, Relation.SAME, TWO, 0, Map.of()),
                new MovementTable(id, id, HOUSING, FINANCES, Relation.SAME, TWO, 0, Map.of()),
                new MovementTable(id, id, HOUSING, HOUSING, Relation.RENAMED, TWO, 0, Map.of()));
        for (MovementTable other : others) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> housing.plus(other))
                    .withMessage("expected a table of the same domains and instruments, got another");
        }
    }

    @Test
    void aDomainHasOneTable() {
        MovementTable housing = table(TWO, 0, Map.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Movements(1, List.of(housing, housing)))
                .withMessage("a domain must have one table");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Movements(-1, List.of()))
                .withMessage("changes must be 0 or more, got -1");
    }

    private static Change moved(Level from, Level to) {
        return new Change(
                Cases.SUBJECT,
                ZRM_2017.id(),
                ZRM_2017.id(),
                MARCH,
                JUNE,
                List.of(new DomainChange(
                        HOUSING, HOUSING, Relation.SAME, Comparability.COMPARABLE, new Step.Moved(from, to))));
    }

    @Test
    void aDomainHasOneScale() {
        Change five = moved(Level.of(1, 5), Level.of(2, 5));
        Change four = moved(Level.of(1, 4), Level.of(2, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stream.of(five, four).collect(Movements.collector()))
                .withMessage("levels must be of one scale, got a scale of 5 and a scale of 4");
        assertThat(Stream.of(moved(Level.of(5, 5), Level.of(1, 5)), moved(Level.of(1, 5), Level.of(5, 5)))
                        .collect(Movements.collector())
                        .of(HOUSING)
                        .orElseThrow()
                        .counts())
                .isEqualTo(List.of(
                        List.of(0L, 0L, 0L, 0L, 1L),
                        List.of(0L, 0L, 0L, 0L, 0L),
                        List.of(0L, 0L, 0L, 0L, 0L),
                        List.of(0L, 0L, 0L, 0L, 0L),
                        List.of(1L, 0L, 0L, 0L, 0L)));
    }

    @Test
    void bindsWithBothJacksons() {
        Movements movements = Stream.of(UP, OLD, DECLINED).collect(Movements.collector());
        JsonRoundTrip.assertRoundTrip(movements, Movements.class);
        JsonRoundTrip.assertRoundTrip(movements.tables().get(0), MovementTable.class);
        JsonRoundTrip.assertRefused("{\"tables\":[]}", Movements.class, "changes");
        for (Change change : List.of(UP, OLD, DECLINED)) {
            JsonRoundTrip.assertRoundTrip(change, Change.class);
        }
        JsonRoundTrip.assertRoundTrip(new Course(List.of(UP), UP), Course.class);
        JsonRoundTrip.assertRoundTrip(UP.domains().get(0).step(), Step.class, """
                {"kind":"moved","from":"2/5","to":"4/5"}""");
        JsonRoundTrip.assertRoundTrip(DECLINED.of(HOUSING).orElseThrow().step(), Step.class, """
                {"kind":"not-comparable","obstacles":["NO_LEVEL"],"from":"3/5","toAbsence":"DECLINED"}""");
        JsonRoundTrip.assertRefused("{\"kind\":\"other\"}", Step.class, "other");
        JsonRoundTrip.assertRefused("{\"kind\":\"not-comparable\"}", Step.class, "obstacles");
    }
}
