package nl.wijkkit.signals.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The work list against one that sorts everything for every question, and what no list can hold. */
class WorkListRandomTest {

    private static final DeskId DESK = DeskId.of("DESK");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void doesWhatTheSlowListDoes(long seed) {
        for (int steps : new int[] {1, 17, 60, 400}) {
            ListWalk.walk(seed * 1_000 + steps, steps);
        }
    }

    @Test
    void hundredsOfSignalsStandInOrderWhileTheyComeAndGo() {
        Random random = new Random(7);
        WorkList list = WorkList.empty();
        List<WorkItem> kept = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            WorkItem item = ListWalk.item(random, i);
            assertThat(list.add(item)).isTrue();
            assertThat(list.add(item)).as("it stands there already").isFalse();
            if (i % 3 == 0) {
                assertThat(list.remove(item.signal())).contains(item);
                assertThat(list.remove(item.signal())).isEmpty();
            } else {
                kept.add(item);
            }
        }
        kept.sort(null);
        for (DeskId desk : ListWalk.DESKS) {
            List<WorkItem> own =
                    kept.stream().filter(item -> item.desk().equals(desk)).toList();
            assertThat(list.next(desk, 1_000)).isEqualTo(own);
            assertThat(list.size(desk)).isEqualTo(own.size());
        }
        assertThat(list.size()).isEqualTo(kept.size());
        kept.forEach(item -> assertThat(list.find(item.signal())).contains(item));
    }

    /** The moments that a date of four digits can be written in. */
    @ParameterizedTest
    @EnumSource(Urgency.class)
    void everyLevelAndMomentComesBackAsItWent(Urgency urgency) {
        WorkList list = WorkList.empty();
        Instant first = Instant.parse("0000-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59Z");
        List<WorkItem> items = List.of(
                new WorkItem(SignalId.of("a"), DESK, urgency, first, last),
                new WorkItem(SignalId.of("b"), DESK, urgency, Instant.EPOCH.minusMillis(1), first),
                new WorkItem(SignalId.of("c"), DESK, urgency, Instant.EPOCH, START),
                new WorkItem(SignalId.of("d"), DESK, urgency, last, START),
                new WorkItem(SignalId.of("e"), DESK, urgency, null, START));
        for (int i : new int[] {3, 1, 4, 0, 2}) {
            list.add(items.get(i));
        }
        assertThat(list.next(DESK, 9)).isEqualTo(items);
        assertThat(list.between(DESK, Instant.MIN, Instant.MAX)).isEqualTo(items.subList(0, 4));
        assertThat(list.between(DESK, first, Instant.EPOCH))
                .as("after the first moment, not after the last")
                .isEqualTo(items.subList(1, 3));
    }

    @Test
    void whatPassesItsTermAtAMomentIsToldUpToThatMomentAndNotAfterIt() {
        WorkList list = WorkList.empty();
        WorkItem item = new WorkItem(SignalId.of("a"), DESK, Urgency.LOW, START, START);
        list.add(item);
        assertThat(list.between(DESK, START.minusMillis(1), START)).containsExactly(item);
        assertThat(list.between(DESK, START, START.plusMillis(1))).isEmpty();
        assertThat(list.between(DESK, START.minusSeconds(9), START.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void momentsAreKeptToTheMillisecondAndLieInTheYearsOfADate() {
        WorkItem item =
                new WorkItem(SignalId.of("a"), DESK, Urgency.LOW, START.plusNanos(1_999_999), START.plusNanos(999_999));
        assertThat(item.passes()).isEqualTo(START.plusMillis(1));
        assertThat(item.receivedAt()).isEqualTo(START);
        for (Instant outside : List.of(
                Instant.parse("0000-01-01T00:00:00Z").minusMillis(1),
                Instant.parse("9999-12-31T23:59:59Z").plusMillis(1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WorkItem(SignalId.of("a"), DESK, Urgency.LOW, null, outside))
                    .withMessage("a moment must lie in the years 0 to 9999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new WorkItem(SignalId.of("a"), DESK, Urgency.LOW, outside, START));
        }
    }

    @Test
    void aWorkerIsToldWhatBecameOfTheWishToTakeOne() {
        WorkList list = WorkList.empty();
        WorkItem item = new WorkItem(SignalId.of("a"), DESK, Urgency.LOW, null, START);
        list.add(item);
        Party anna = Party.worker("anna");
        Function<Taking, String> told = taking -> taking.fold(
                won -> "take up " + won.signal(), holder -> "ask " + holder.id().value(), () -> "closed");
        assertThat(told.apply(list.take(item.signal(), anna))).isEqualTo("take up a");
        assertThat(told.apply(list.take(item.signal(), anna))).isEqualTo("ask anna");
        assertThat(told.apply(list.take(SignalId.of("b"), anna))).isEqualTo("closed");
        assertThat(list.waiting(DESK)).isZero();
        assertThat(list.release(SignalId.of("b"), anna)).isFalse();
        assertThat(list.release(item.signal(), anna)).isTrue();
        assertThat(list.release(item.signal(), anna)).isFalse();
        assertThat(list.holder(item.signal())).isEmpty();
        assertThat(list.waiting(DESK)).isOne();
        assertThat(list.update(new WorkItem(SignalId.of("b"), DESK, Urgency.LOW, null, START)))
                .isFalse();
    }
}
