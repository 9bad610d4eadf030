package nl.wijkkit.plan.event;

import static nl.wijkkit.plan.event.Changes.ANNA;
import static nl.wijkkit.plan.event.Changes.DAY;
import static nl.wijkkit.plan.event.Changes.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.wijkkit.plan.PlanId;
import nl.wijkkit.plan.course.Aftercare;
import nl.wijkkit.plan.course.Closing;
import nl.wijkkit.plan.direction.Deputyship;
import nl.wijkkit.plan.direction.Directorship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a log shows of an event: what it is and whom it is about by id, and nothing that was written. */
class PrintedTest {

    static Stream<Change> changes() {
        return Changes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsPrintedAsWhatItIsWithTheIdOfWhatItIsAbout(Change change) {
        assertThat(change.toString())
                .startsWith(change.getClass().getSimpleName() + "[")
                .endsWith("]");
        for (Aspect aspect : Aspect.setBy(change)) {
            String id = aspect.subject().id();
            boolean itself = aspect.part() != Aspect.Part.PLACE && aspect.part() != Aspect.Part.FIELD;
            if (Aspect.setBy(change).size() == 1 && itself && !id.equals("this")) {
                assertThat(change.toString()).contains(id);
            }
        }
    }

    @Test
    void anEventIsPrintedWithItsPlanItsWriterAndItsChange() {
        Event event = new Event(
                EventId.of("e-1"),
                PlanId.of("p-1"),
                Instant.parse("2026-03-02T09:30:00Z"),
                WORKER,
                new CourseChange.MemberJoined(ANNA));

        assertThat(event).hasToString("Event[e-1, p-1, by " + WORKER + ", " + event.change() + "]");
        assertThat(event.stored()).hasToString("StoredEvent[e-1, p-1, version 1]");
    }

    @Test
    void whatMovesIsPrintedAsCounts() {
        assertThat(Changes.carried())
                .hasToString("Carried[goals=1, actions=1, agreements=1, decisions=1, evaluations=1, contacts=1,"
                        + " documents=1, subCases=1]");
    }

    @Test
    void thePartsOfAPlanArePrintedAsIdsAndCounts() {
        assertThat(Arrays.asList(
                        Changes.agreement("ag1", ANNA),
                        Changes.decision("d1", ANNA),
                        Changes.evaluation("ev1", WORKER),
                        Changes.contact("c1", WORKER),
                        Changes.document("doc1", ANNA),
                        new Directorship(WORKER, DAY, null),
                        new Deputyship(WORKER, DAY, DAY.plusDays(1)),
                        new Aftercare(WORKER, DAY),
                        new Closing(Closing.Reason.OTHER, DAY, Changes.TEXT, null),
                        new Closing(Closing.Reason.OTHER, DAY, Changes.TEXT, new Aftercare(WORKER, DAY.plusMonths(6))),
                        new OlderChange.DeputyAppointed1(WORKER, DAY, 21)))
                .extracting(Object::toString)
                .containsExactly(
                        "Agreement[ag1, INFORMAL, parties=1]",
                        "Decision[d1, GRANTED, persons=1]",
                        "Evaluation[ev1, took part=1, assessments=1]",
                        "ContactMoment[c1, HOME_VISIT, took part=1]",
                        "DocumentReference[doc1, persons=1]",
                        "Directorship[" + WORKER + "]",
                        "Deputyship[" + WORKER + "]",
                        "Aftercare[" + WORKER + "]",
                        "Closing[OTHER]",
                        "Closing[OTHER, aftercare]",
                        "DeputyAppointed1[" + WORKER + "]");
    }
}
