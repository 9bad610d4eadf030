package nl.wijkkit.consent.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import org.junit.jupiter.api.Test;

class AccessReviewTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final PersonId TOM = PersonId.of("p-tom");

    private final AccessEntry noorByOne = Entries.look("2026-03-02T09:00:00Z");
    private final AccessEntry tomByOne = Entries.look("2026-03-02T10:00:00Z", "w-1", TOM, "DEBT", null);
    private final AccessEntry tomByTwo = Entries.look("2026-03-05T10:00:00Z", "w-2", TOM, "DEBT", null);
    private final AccessEntry urgent = Entries.look("2026-03-06T03:00:00Z", "w-2", TOM, "SAFETY", "glass-1");
    private final AccessEntry urgentAgain = Entries.look("2026-03-06T03:10:00Z", "w-2", TOM, "HEALTH", "glass-1");
    private final AccessReview review = AccessReview.of(List.of(tomByTwo, urgentAgain, urgent, tomByOne, noorByOne));

    @Test
    void ownRelativesAreFoundPerUserAndPerson() {
        assertThat(review.ownRelatives((user, person) -> user.equals(PartyId.of("w-2")) && person.equals(TOM)))
                .containsExactly(
                        new AccessFinding(AccessReview.Question.OWN_RELATIVE, List.of(tomByTwo, urgent, urgentAgain)));
        assertThat(review.ownRelatives((user, person) -> false)).isEmpty();
    }

    @Test
    void colleaguesAndPersonsUnderSupervisionAreFound() {
        assertThat(review.colleagues(TOM::equals))
                .containsExactly(
                        new AccessFinding(AccessReview.Question.COLLEAGUE, List.of(tomByOne)),
                        new AccessFinding(AccessReview.Question.COLLEAGUE, List.of(tomByTwo, urgent, urgentAgain)));
        assertThat(review.watched(Entries.NOOR::equals))
                .containsExactly(new AccessFinding(AccessReview.Question.WATCHED_PERSON, List.of(noorByOne)));
    }

    @Test
    void looksAfterTheRelationEndedAreFound() {
        Instant end = Instant.parse("2026-03-02T09:30:00Z");
        assertThat(review.afterRelationEnded((user, person, at) -> user.equals(PartyId.of("w-1")) && at.isAfter(end)))
                .containsExactly(new AccessFinding(AccessReview.Question.AFTER_RELATION_ENDED, List.of(tomByOne)));
    }

    @Test
    void anEmergencyWithoutReviewIsFoundTheDayAfterTheTerm() {
        LocalDate lastDay = LocalDate.of(2026, 3, 13);
        assertThat(review.emergenciesWithoutReview(id -> false, Period.ofDays(7), ZONE, lastDay))
                .isEmpty();
        assertThat(review.emergenciesWithoutReview(id -> false, Period.ofDays(7), ZONE, lastDay.plusDays(1)))
                .containsExactly(new AccessFinding(
                        AccessReview.Question.EMERGENCY_WITHOUT_REVIEW, List.of(urgent, urgentAgain)));
        assertThat(review.emergenciesWithoutReview("glass-1"::equals, Period.ofDays(7), ZONE, lastDay.plusDays(1)))
                .isEmpty();
    }

    @Test
    void moreThanTheAgreedNumberOfPersonsADayIsFound() {
        List<AccessEntry> day = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            day.add(Entries.look("2026-03-02T1" + i + ":00:00Z", "w-1", PersonId.of("p-" + i), "DEBT", null));
        }
        day.add(Entries.look("2026-03-02T19:00:00Z", "w-1", PersonId.of("p-0"), "DEBT", null));
        assertThat(AccessReview.of(day).manyPersons(4, ZONE)).isEmpty();
        assertThat(AccessReview.of(day).manyPersons(3, ZONE))
                .containsExactly(new AccessFinding(AccessReview.Question.MANY_PERSONS, day));
        assertThatThrownBy(() -> AccessReview.of(day).manyPersons(-1, ZONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFindingPrintsNobodyAndRestsOnSomething() {
        assertThat(review.watched(TOM::equals).toString()).doesNotContain("tom").doesNotContain("w-1");
        assertThatThrownBy(() -> new AccessFinding(AccessReview.Question.COLLEAGUE, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
