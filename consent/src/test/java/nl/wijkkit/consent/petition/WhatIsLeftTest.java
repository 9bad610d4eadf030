package nl.wijkkit.consent.petition;

import static nl.wijkkit.consent.petition.Course.JUDGE;
import static nl.wijkkit.consent.petition.Course.RESIDENT;
import static nl.wijkkit.consent.petition.Course.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rights.Claims;
import nl.wijkkit.consent.rights.Holder;
import nl.wijkkit.consent.rights.RightKind;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions a restriction covers, what is handed over, and what is printed of it all. */
class WhatIsLeftTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private static Request look(LocalDate on, PersonId person, Law law, String category) {
        return Request.of(
                on,
                Actor.of("CASE_WORKER", "ASSIGNED"),
                Claims.subject(45).withId(person),
                Request.Asked.of(category, law, "WMO_INVESTIGATION", "VIEW"));
    }

    // AVG 18(2): the data that are restricted, for as long as they are
    @ParameterizedTest
    @CsvSource({
        "0,p-1,WMO,HEALTH,true",
        "2,p-1,WMO,HEALTH,true",
        "-1,p-1,WMO,HEALTH,false",
        "3,p-1,WMO,HEALTH,false",
        "0,p-1,WMO,FULL_FILE,true",
        "0,p-1,WMO,DEBT,false",
        "0,p-1,JEUGDWET,HEALTH,false",
        "0,p-2,WMO,HEALTH,false"
    })
    void aRestrictionCoversItsDataOnItsDays(int days, String person, String law, String category, boolean expected) {
        Restriction health = new Restriction(
                Claims.PERSON,
                Law.WMO,
                DataCategory.of("HEALTH"),
                Restriction.Reason.UNLAWFUL_PROCESSING,
                DAY,
                DAY.plusDays(3));
        Request request = look(DAY.plusDays(days), PersonId.of(person), Law.of(law), category);
        assertThat(health.covers(request)).isEqualTo(expected);
        Restrictions restrictions = Restrictions.ofAll(List.of(health));
        Facts restricted =
                Facts.none().with("processing_restricted", true).with("restriction_reason", "unlawful_processing");
        assertThat(restrictions.applied(request).facts()).isEqualTo(expected ? restricted : Facts.none());
        assertThat(restrictions.over(Consents.none()).lookUp(request).facts())
                .isEqualTo(expected ? restricted : Facts.none());
        assertThat(restrictions).hasToString("Restrictions[persons=1]");
    }

    @Test
    void aRestrictionOfTheWholeFileCoversEveryPartOfIt() {
        Restriction all = new Restriction(
                Claims.PERSON, Law.WMO, DataCategory.of("FULL_FILE"), Restriction.Reason.ACCURACY_CONTESTED, DAY, null);
        assertThat(all.covers(look(DAY.plusYears(1), Claims.PERSON, Law.WMO, "DEBT")))
                .isTrue();
        assertThat(Restrictions.ofAll(List.of())
                        .applied(look(DAY, Claims.PERSON, Law.WMO, "DEBT"))
                        .facts())
                .isEqualTo(Facts.none());
    }

    // AVG 15(1) is told with access that is given; 20 hands over a file that a machine reads
    @Test
    void aRefusalHandsOverNothingAndTellsNothing() {
        Course refused = Course.open(RightKind.ACCESS, Law.WGS, DAY).takenUp(DAY);
        refused.decided(DAY, refused.clear().with("excessive", true));
        Takeout nothing = Takeout.of(refused.petition(), JUDGE);
        assertThat(nothing.whole()).isEmpty();
        assertThat(nothing.inPart()).isEmpty();
        assertThat(nothing.told()).isEmpty();
        Course along = Course.open(RightKind.PORTABILITY, Law.SELF, DAY).takenUp(DAY);
        along.decided(DAY, along.clear());
        Takeout file = Takeout.of(along.petition(), JUDGE);
        assertThat(file.whole()).containsExactly("record-1");
        assertThat(file.told()).isEmpty();
        assertThat(file).hasToString("Takeout[petition-1, PORTABILITY, whole=1, inPart=0]");
    }

    // AVG 19: only who received something that was changed
    @Test
    void whereNothingWasSharedNobodyIsTold() {
        Course course = Course.open(RightKind.ERASURE, Law.WMO, DAY).takenUp(DAY);
        course.decided(DAY, course.clear().with("shared-before", false));
        assertThat(course.petition().mustTellRecipients()).isFalse();
        assertThat(course.petition()).hasToString("Petition[petition-1, DECIDED, 3 events]");
    }

    @Test
    void aStepPrintsItsKindOnly() {
        Course course = Course.open(
                Claims.own(RightKind.ERASURE, Law.WMO, Claims.subject(45)), DAY, Holder.ADMINISTRATIVE_BODY, false);
        assertThat(course.petition().history().get(0).change()).hasToString("Opened");
        assertThat(new IntakeChange.IdentityAsked(WORDS, DAY)).hasToString("IdentityAsked");
        assertThat(new IntakeChange.TakenUp(Facts.none())).hasToString("TakenUp");
        assertThat(course.extension(DAY)).hasToString("Extended");
        assertThat(new IntakeChange.Withdrawn()).hasToString("Withdrawn");
        course.takenUp(DAY);
        assertThat(course.decision(DAY, course.clear())).hasToString("Decided");
        assertThat(course.again(DAY, course.clear())).hasToString("Reconsidered");
        assertThat(Course.told()).hasToString("RecipientsTold");
        assertThat(new AnswerChange.CarriedOut()).hasToString("CarriedOut");
        assertThat(new ObjectionChange.Contested(WORDS)).hasToString("Contested");
        course.decided(DAY, course.clear().with("important-for-other", true));
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(course.postponement(DAY)).hasToString("Postponed");
        assertThat(course.petition().history().get(0).toString()).contains("e-0", "petition-1");
        assertThat(PetitionId.of("a")).isLessThan(PetitionId.of("b")).hasToString("a");
    }

    // Awb 7:11: what is decided again and the same leaves the term as it was, what is granted now is done at once
    @Test
    void whatIsGrantedOnObjectionMustBeDone() {
        Course course = Course.open(RightKind.ERASURE, Law.WMO, DAY).takenUp(DAY);
        course.decided(DAY, course.clear().with("important-for-other", true));
        course.tries(DAY, RESIDENT, new ObjectionChange.Contested(null)).orElseThrow();
        assertThat(course.petition().deadlines()).containsOnlyKeys(Task.RECONSIDER);
        course.does(DAY, course.again(DAY, course.clear()));
        assertThat(course.petition().stage()).isEqualTo(Stage.DECIDED);
        assertThat(course.petition().deadlines()).containsOnlyKeys(Task.CARRY_OUT);
        course.does(DAY, new AnswerChange.CarriedOut());
        assertThat(course.petition().stage()).isEqualTo(Stage.CARRIED_OUT);
    }
}
