package nl.wijkkit.consent.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose preference against sharing takes a consent away. */
class WhoHasASayTest {

    private static final PersonId PERSON = PersonId.of("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Evidence WITHDRAWN = Evidence.of("CONSENT_WITHDRAWN");
    private static final Consents CONSENTED =
            request -> new OnRecord(List.of(Evidence.of("CONSENT_SUBJECT"), Evidence.of("LEGAL_TASK")), Facts.none());

    private static Request request(int age, Capacity capacity, Law law, String category, String action) {
        String role = age < 12 ? "CHILD" : age < 18 ? "YOUNG_PERSON" : "ADULT";
        return Request.of(
                        DAY,
                        Actor.of("CASE_WORKER", "ASSIGNED"),
                        Subject.of(role, age, capacity).withId(PERSON),
                        Request.Asked.of(category, law, "SCHOOL_CARE", action))
                .withFacts(Facts.none().with("receiver", "SCHOOL"));
    }

    private static Preference by(GiverRole role, Wish wish) {
        return new Preference(PreferenceId.of("pref-1"), PERSON, Giver.of("p-2", role), Period.startingOn(DAY), wish);
    }

    private static OnRecord record(GiverRole role, Wish wish, Request request, Consents consents) {
        return Preferences.of(List.of(by(role, wish))).over(consents).lookUp(request);
    }

    private static boolean counts(GiverRole role, Request request) {
        OnRecord record = record(role, Wish.KeepFrom.everything("SCHOOL"), request, CONSENTED);
        assertThat(record.evidence()).as("other evidence stays").contains(Evidence.of("LEGAL_TASK"));
        return record.evidence().contains(WITHDRAWN);
    }

    // Wmo 2015 5.3.3(2), 5.3.2(3); Jeugdwet 7.3.15(1) to (3); BW 1:245, 1:381, 1:431, 1:453
    @ParameterizedTest
    @CsvSource({
        "SELF,11,CAPABLE,WMO,HEALTH,false",
        "SELF,12,CAPABLE,WMO,HEALTH,true",
        "SELF,45,INCAPABLE,WMO,HEALTH,false",
        "PARENT_WITH_AUTHORITY,11,NOT_ASKED,WMO,HEALTH,true",
        "PARENT_WITH_AUTHORITY,16,CAPABLE,WMO,HEALTH,false",
        "PARENT_WITH_AUTHORITY,16,INCAPABLE,WMO,HEALTH,true",
        "PARENT_WITH_AUTHORITY,18,INCAPABLE,WMO,HEALTH,false",
        "GUARDIAN,11,NOT_ASKED,JEUGDWET,HEALTH,true",
        "GUARDIAN,18,CAPABLE,JEUGDWET,HEALTH,false",
        "PARENT_WITHOUT_AUTHORITY,5,NOT_ASKED,WMO,HEALTH,false",
        "AUTHORISED,17,CAPABLE,WMO,HEALTH,false",
        "AUTHORISED,18,CAPABLE,WMO,HEALTH,true",
        "MENTOR,45,INCAPABLE,WMO,HEALTH,true",
        "MENTOR,45,CAPABLE,WMO,HEALTH,false",
        "CURATOR,17,INCAPABLE,WMO,HEALTH,false",
        "PARTNER,45,INCAPABLE,WMO,HEALTH,true",
        "FAMILY,45,CAPABLE,WMO,HEALTH,false",
        "ADMINISTRATOR,45,CAPABLE,WGS,DEBT,true",
        "ADMINISTRATOR,45,CAPABLE,WMO,HEALTH,false"
    })
    void itFollowsAgeCapacityAndOffice(
            GiverRole role, int age, Capacity capacity, String law, String category, boolean expected) {
        assertThat(counts(role, request(age, capacity, Law.of(law), category, "SHARE")))
                .isEqualTo(expected);
    }

    @Test
    void onlyThePersonsOwnWordIsARefusalOfThePerson() {
        Request shared = request(45, Capacity.CAPABLE, Law.WMO, "HEALTH", "SHARE");
        Wish school = Wish.KeepFrom.everything("SCHOOL");
        assertThat(record(GiverRole.SELF, school, shared, CONSENTED).facts())
                .isEqualTo(Facts.none().with("subject_refused_sharing", true));
        assertThat(record(GiverRole.AUTHORISED, school, shared, CONSENTED).facts())
                .isEqualTo(Facts.none());
    }

    @Test
    void whereNobodyConsentedNothingIsWithdrawn() {
        Request shared = request(45, Capacity.CAPABLE, Law.WMO, "HEALTH", "SHARE");
        Wish school = Wish.KeepFrom.everything("SCHOOL");
        assertThat(record(GiverRole.SELF, school, shared, Consents.none()).evidence())
                .isEmpty();
        Request stated = shared.withEvidence(Evidence.of("CONSENT_SUBJECT"));
        assertThat(record(GiverRole.SELF, school, stated, Consents.none()).evidence())
                .containsExactly(WITHDRAWN);
    }

    @Test
    void aPreferenceIsAgainstShowingAndNotAgainstDestroying() {
        assertThat(counts(GiverRole.SELF, request(45, Capacity.CAPABLE, Law.WMO, "HEALTH", "VIEW")))
                .isTrue();
        assertThat(counts(GiverRole.SELF, request(45, Capacity.CAPABLE, Law.WMO, "HEALTH", "ERASE")))
                .isFalse();
    }

    @Test
    void aPreferenceAgainstAnOrganisationIsAgainstWhoeverWorksThere() {
        Wish wish = new Wish.KeepFrom(List.of(), PartyId.of("school-1"), List.of(), null);
        Request there = request(45, Capacity.CAPABLE, Law.WMO, "HEALTH", "SHARE");
        Request same = new Request(
                there.on(),
                there.actor().withOrganisation(PartyId.of("school-1")),
                there.subject(),
                there.asked(),
                there.evidence(),
                there.facts());
        assertThat(record(GiverRole.SELF, wish, same, CONSENTED).evidence()).contains(WITHDRAWN);
        assertThat(record(GiverRole.SELF, wish, there, CONSENTED).evidence()).doesNotContain(WITHDRAWN);
    }

    @Test
    void ageThatIsNotSureTakesNobodysSayAway() {
        assertThat(Limit.surelyBelow(new Age.Between(10, 11), 12)).isTrue();
        assertThat(Limit.surelyBelow(new Age.Between(10, 12), 12)).isFalse();
        assertThat(Limit.surelyBelow(new Age.Unknown(), 12)).isFalse();
        assertThat(Limit.surelyBelow(Age.of(12), 12)).isFalse();
        assertThat(Limit.surelyBelow(Age.of(11), 12)).isTrue();
    }

    @Test
    void anAnswerHasALimitExactlyIfItIsNotWhollyFollowed() {
        PreferenceId id = PreferenceId.of("pref-1");
        for (PreferenceAnswer.Followed followed :
                List.of(PreferenceAnswer.Followed.NOT, PreferenceAnswer.Followed.EXCEPT)) {
            assertThatThrownBy(() -> new PreferenceAnswer(id, followed, List.of()))
                    .hasMessage("what is not followed must have a limit, and what is followed none");
        }
        assertThat(new PreferenceAnswer(id, PreferenceAnswer.Followed.WHOLLY, List.of()))
                .hasToString("PreferenceAnswer[pref-1, WHOLLY]");
        assertThat(Arrays.stream(PreferenceAnswer.Followed.values()).map(PreferenceAnswer.Followed::label))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Channel.values()).map(Channel::label)).doesNotHaveDuplicates();
        Limit limit = PreferenceReader.shipped().limits().get(0);
        assertThatThrownBy(() -> new PreferenceLimits("own", "1", List.of(limit, limit)))
                .hasMessage("limits must differ in their id, got one twice");
        assertThat(PreferenceReader.shipped().toString()).startsWith("preferences-nl ");
    }
}
