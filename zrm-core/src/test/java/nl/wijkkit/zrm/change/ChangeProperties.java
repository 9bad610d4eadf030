package nl.wijkkit.zrm.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.wijkkit.zrm.assessment.Assessment;
import nl.wijkkit.zrm.assessment.AssessmentArbitraries;
import nl.wijkkit.zrm.instrument.Instruments;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;

@Domain(AssessmentArbitraries.class)
@Domain(DomainContext.Global.class)
class ChangeProperties {

    private static final Comparer COMPARER = Comparer.of(Instruments.shipped());

    @Property(tries = 500)
    void comparisonIsAntisymmetric(@ForAll Assessment one, @ForAll Assessment other) {
        for (Comparer comparer : List.of(COMPARER, COMPARER.acrossModes())) {
            Change forth = comparer.compare(one, other);
            Change back = comparer.compare(other, one);
            assertThat(back).isEqualTo(forth.reversed());
            assertThat(forth.reversed().reversed()).isEqualTo(forth);
            assertThat(back.moved(Direction.UP)).hasSize(forth.count(Direction.DOWN));
            assertThat(back.count(Direction.SAME)).isEqualTo(forth.count(Direction.SAME));
        }
    }

    @Property(tries = 200)
    void nothingChangesBetweenAnAssessmentAndItself(@ForAll Assessment one) {
        Change change = COMPARER.compare(one, one);
        assertThat(change.count(Direction.UP)).isZero();
        assertThat(change.count(Direction.DOWN)).isZero();
        assertThat(change.count(Direction.SAME))
                .isEqualTo(one.profile().map(profile -> profile.levels().size()).orElse(0));
    }

    @Property(tries = 200)
    void noLevelGetsLost(@ForAll Assessment one, @ForAll Assessment other) {
        Change change = COMPARER.compare(one, other);
        assertThat(change.domains().stream().map(DomainChange::from))
                .containsAll(one.answers().keySet());
        assertThat(change.domains().stream().map(DomainChange::to))
                .containsAll(other.answers().keySet());
    }

    @Property(tries = 100)
    void changesSurviveJson(@ForAll Assessment one, @ForAll Assessment other) {
        JsonRoundTrip.assertRoundTrip(COMPARER.compare(one, other), Change.class);
    }

    @Property(tries = 100)
    void theOrderInWhichMovementsMergeIsIrrelevant(
            @ForAll @Size(min = 2, max = 8) List<Assessment> assessments, @ForAll Random random) {
        List<Change> changes = new ArrayList<>();
        for (Assessment from : assessments) {
            for (Assessment to : assessments) {
                changes.add(COMPARER.compare(from, to));
            }
        }
        Movements all = changes.stream().collect(Movements.collector());
        Collections.shuffle(changes, random);
        Movements merged = Movements.none();
        int cut = random.nextInt(changes.size());
        merged = merged.plus(changes.subList(cut, changes.size()).stream().collect(Movements.collector()));
        merged = merged.plus(changes.subList(0, cut).parallelStream().collect(Movements.collector()));
        assertThat(merged).isEqualTo(all);
        assertThat(all.changes()).isEqualTo(changes.size());
        for (MovementTable table : all.tables()) {
            assertThat(table.comparable() + table.notComparable())
                    .isEqualTo(changes.stream()
                            .flatMap(change -> Stream.of(change)
                                    .filter(one -> one.fromInstrument().equals(table.fromInstrument())
                                            && one.toInstrument().equals(table.toInstrument()))
                                    .flatMap(one -> one.domains().stream()))
                            .filter(domain -> java.util.Objects.equals(domain.from(), table.from())
                                    && java.util.Objects.equals(domain.to(), table.to()))
                            .count());
        }
    }
}
