package nl.wijkkit.signals.worklist;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WorkListTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final DeskId NORTH = DeskId.of("WIJKTEAM_NOORD");
    private static final DeskId SOUTH = DeskId.of("WIJKTEAM_ZUID");
    private static final Party ANNA = Party.worker("anna");
    private static final Party BRAM = Party.worker("bram");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
    }

    /** The last day, as the start of the day after it. */
    private static WorkItem item(String id, Urgency urgency, @Nullable String lastDay, String received) {
        Instant passes = lastDay == null
                ? null
                : LocalDate.parse(lastDay).plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
        return new WorkItem(SignalId.of(id), NORTH, urgency, passes, at(received));
    }

    private static List<String> ids(List<WorkItem> items) {
        return items.stream().map(item -> item.signal().value()).toList();
    }

    @Test
    void urgencyComesBeforeTermBeforeAgeBeforeId() {
        WorkList list = WorkList.empty();
        list.add(item("f", Urgency.LOW, "2026-03-01", "2026-02-01T09:00"));
        list.add(item("e", Urgency.NORMAL, null, "2026-01-01T09:00"));
        list.add(item("d", Urgency.NORMAL, "2026-03-02", "2026-02-02T09:00"));
        list.add(item("c", Urgency.NORMAL, "2026-03-02", "2026-02-01T09:00"));
        list.add(item("b", Urgency.NORMAL, "2026-03-02", "2026-02-01T09:00"));
        list.add(item("a", Urgency.ACUTE, "2026-04-01", "2026-03-01T09:00"));
        assertThat(ids(list.next(NORTH, 10))).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(ids(list.next(NORTH, 2))).containsExactly("a", "b");
        assertThat(list.next(NORTH, 0)).isEmpty();
        assertThat(list.next(SOUTH, 10)).isEmpty();
        assertThatThrownBy(() -> list.next(NORTH, -1)).hasMessage("limit must be 0 or more, got -1");
    }

    @Test
    void overdueIsWhatHadToBeDoneBeforeTheDay() {
        WorkList list = WorkList.empty();
        list.add(item("sunday", Urgency.NORMAL, "2026-03-29", "2026-03-01T09:00"));
        list.add(item("monday", Urgency.HIGH, "2026-03-30", "2026-03-01T09:00"));
        list.add(item("never", Urgency.ACUTE, null, "2026-03-01T09:00"));
        // summer time starts on 29 March 2026: the days still begin where the clock says
        assertThat(list.overdue(NORTH, LocalDate.of(2026, 3, 29), AMSTERDAM)).isEmpty();
        assertThat(ids(list.overdue(NORTH, LocalDate.of(2026, 3, 30), AMSTERDAM)))
                .containsExactly("sunday");
        list.take(SignalId.of("sunday"), ANNA);
        assertThat(ids(list.overdue(NORTH, LocalDate.of(2026, 3, 31), AMSTERDAM)))
                .as("taken or not")
                .containsExactly("monday", "sunday");
    }

    @Test
    void atRiskThisWeekRunsToSunday() {
        WorkList list = WorkList.empty();
        list.add(item("yesterday", Urgency.NORMAL, "2026-03-10", "2026-03-01T09:00"));
        list.add(item("today", Urgency.NORMAL, "2026-03-11", "2026-03-01T09:00"));
        list.add(item("sunday", Urgency.NORMAL, "2026-03-15", "2026-03-01T09:00"));
        list.add(item("next-week", Urgency.NORMAL, "2026-03-16", "2026-03-01T09:00"));
        LocalDate wednesday = LocalDate.of(2026, 3, 11);
        assertThat(ids(list.atRiskThisWeek(NORTH, wednesday, AMSTERDAM))).containsExactly("today", "sunday");
        assertThat(ids(list.atRiskThisWeek(NORTH, LocalDate.of(2026, 3, 15), AMSTERDAM)))
                .containsExactly("sunday");
        assertThat(list.atRiskThisWeek(SOUTH, wednesday, AMSTERDAM)).isEmpty();
    }

    @Test
    void whoComesSecondIsTold() {
        WorkList list = WorkList.empty();
        WorkItem item = item("a", Urgency.HIGH, "2026-03-11", "2026-03-01T09:00");
        list.add(item);
        assertThat(list.take(item.signal(), ANNA)).isEqualTo(new Taking.Won(item));
        assertThat(list.take(item.signal(), BRAM)).isEqualTo(new Taking.Lost(ANNA));
        assertThat(list.takeNext(NORTH, BRAM)).isEmpty();
        assertThat(list.release(item.signal(), BRAM)).as("not his").isFalse();
        assertThat(list.release(item.signal(), ANNA)).isTrue();
        assertThat(list.takeNext(NORTH, BRAM)).contains(item);
        assertThat(list.take(SignalId.of("other"), ANNA)).isEqualTo(new Taking.Gone());
        assertThat(list.take(item.signal(), ANNA).<String>fold(won -> "won", Party::toString, () -> "gone"))
                .isEqualTo(BRAM.toString());
    }

    @Test
    void aSignalThatGoesToAnotherDeskWaitsThere() {
        WorkList list = WorkList.empty();
        WorkItem item = item("a", Urgency.HIGH, "2026-03-11", "2026-03-01T09:00");
        list.add(item);
        list.take(item.signal(), ANNA);
        WorkItem raised = new WorkItem(item.signal(), NORTH, Urgency.ACUTE, item.passes(), item.receivedAt());
        assertThat(list.update(raised)).isTrue();
        assertThat(list.holder(item.signal())).as("the same desk").contains(ANNA);
        WorkItem moved = new WorkItem(item.signal(), SOUTH, Urgency.ACUTE, item.passes(), item.receivedAt());
        list.update(moved);
        assertThat(list.holder(item.signal())).isEmpty();
        assertThat(list.next(SOUTH, 1)).containsExactly(moved);
        assertThat(list.size(NORTH)).isZero();
        assertThat(list.find(item.signal())).contains(moved);
        assertThat(list.desks()).containsExactly(NORTH, SOUTH);
        assertThat(list.waiting(SOUTH)).isEqualTo(1);
        assertThat(list.waiting(DeskId.of("OTHER"))).isZero();
        assertThat(list.size(DeskId.of("OTHER"))).isZero();
    }

    @Test
    void aPlaceThatBecameFreeIsUsedAgain() {
        WorkList list = WorkList.empty();
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 40; i++) {
                assertThat(list.add(item("r" + round + "-" + i, Urgency.NORMAL, "2026-03-11", "2026-03-01T09:00")))
                        .isTrue();
            }
            for (int i = 0; i < 40; i++) {
                assertThat(list.remove(SignalId.of("r" + round + "-" + i))).isPresent();
            }
        }
        assertThat(list.size()).isZero();
        assertThat(list.next(NORTH, 10)).isEmpty();
        assertThat(list.find(SignalId.of("r0-0"))).isEmpty();
        assertThat(list.holder(SignalId.of("r0-0"))).isEmpty();
    }

    @Test
    void itemsBindAndPrintNoMoment() {
        WorkItem item = item("a", Urgency.HIGH, "2026-03-11", "2026-03-01T09:00");
        assertRoundTrip(item, WorkItem.class);
        assertRoundTrip(item("b", Urgency.LOW, null, "2026-03-01T09:00"), WorkItem.class);
        assertThat(item).hasToString("WorkItem[a, WIJKTEAM_NOORD, HIGH]");
        WorkList list = WorkList.empty();
        list.add(item);
        assertThat(list).hasToString("WorkList[1 signals]");
    }
}
