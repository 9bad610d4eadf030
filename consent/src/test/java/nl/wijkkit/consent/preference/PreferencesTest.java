package nl.wijkkit.consent.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.rule.Disclosure;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.ReasonCode;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final PersonId PERSON = PersonId.of("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final PreferenceLimits LIMITS = PreferenceReader.shipped();
    private static final Decider DECIDER = Decider.dutch();
    private static final Consents CONSENTED = request ->
            new OnRecord(List.of(Evidence.of("CONSENT_SUBJECT")), Facts.none().with("consent_purpose", "SCHOOL_CARE"));

    private static Preference own(Wish wish) {
        return Preference.own(PreferenceId.of("pref-1"), PERSON, Period.startingOn(DAY), wish);
    }

    private static Preference by(GiverRole role, Wish wish) {
        return new Preference(PreferenceId.of("pref-1"), PERSON, Giver.of("p-2", role), Period.startingOn(DAY), wish);
    }

    private static Request sharing(int age, String category) {
        Subject subject = Subject.of(
                        SubjectRole.of(age < 12 ? "CHILD" : age < 18 ? "YOUNG_PERSON" : "ADULT"),
                        age,
                        age < 12 ? Capacity.NOT_ASKED : Capacity.CAPABLE)
                .withId(PERSON);
        return Request.of(
                        DAY,
                        Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                        subject,
                        new Request.Asked(
                                DataCategory.of(category), Law.WMO, Purpose.of("SCHOOL_CARE"), Action.of("SHARE")))
                .withFacts(Facts.none().with("receiver", "SCHOOL"));
    }

    private static Decision decide(Request request, Preference preference) {
        return DECIDER.decide(request, Preferences.of(List.of(preference)).over(CONSENTED));
    }

    @Test
    void whatRestsOnConsentIsNotSharedAgainstAPreference() {
        Request request = sharing(45, "HEALTH");
        assertThat(DECIDER.decide(request, CONSENTED).disclosure()).isEqualTo(Disclosure.CONTENT);
        Decision decision = decide(request, own(Wish.KeepFrom.everything("SCHOOL")));
        assertThat(decision.disclosure()).isEqualTo(Disclosure.NOTHING);
        assertThat(decision.reasons()).contains(ReasonCode.of("CONSENT_WITHDRAWN"));
    }

    @Test
    void aPreferenceReachesAsFarAsItsWords() {
        Request request = sharing(45, "HEALTH");
        Wish debts = new Wish.KeepFrom(List.of(Receiver.of("SCHOOL")), null, List.of(DataCategory.of("DEBT")), null);
        Wish youth = new Wish.KeepFrom(List.of(Receiver.of("SCHOOL")), null, List.of(), Law.JEUGDWET);
        Wish organisation = new Wish.KeepFrom(List.of(), PartyId.of("school-1"), List.of(), null);
        for (Wish other : List.of(Wish.KeepFrom.everything("POLICE"), debts, youth, organisation)) {
            assertThat(decide(request, own(other)).disclosure()).isEqualTo(Disclosure.CONTENT);
        }
        assertThat(decide(sharing(45, "FULL_FILE"), own(debts)).disclosure())
                .as("who asks for all asks for the debts too")
                .isEqualTo(Disclosure.NOTHING);
        Preference later = Preference.own(
                PreferenceId.of("pref-1"),
                PERSON,
                Period.startingOn(DAY.plusDays(1)),
                Wish.KeepFrom.everything("SCHOOL"));
        assertThat(decide(request, later).disclosure()).isEqualTo(Disclosure.CONTENT);
        Preference ofAnother = Preference.own(
                PreferenceId.of("pref-1"),
                PersonId.of("p-9"),
                Period.startingOn(DAY),
                Wish.KeepFrom.everything("SCHOOL"));
        assertThat(decide(request, ofAnother).disclosure()).isEqualTo(Disclosure.CONTENT);
    }

    // Wmo 2015 5.3.3(2), Jeugdwet 7.3.15(1): below 12 the parents; a parent without authority has no say (BW 1:245)
    @Test
    void whoHasASayFollowsTheAge() {
        Wish wish = Wish.KeepFrom.everything("SCHOOL");
        Consents parents = request -> new OnRecord(
                List.of(Evidence.of("CONSENT_PARENTS_ALL")), Facts.none().with("consent_purpose", "SCHOOL_CARE"));
        Request child = sharing(9, "HEALTH");
        assertThat(DECIDER.decide(child, parents).disclosure()).isEqualTo(Disclosure.CONTENT);
        assertThat(DECIDER.decide(child, Preferences.of(List.of(own(wish))).over(parents))
                        .disclosure())
                .isEqualTo(Disclosure.CONTENT);
        assertThat(DECIDER.decide(
                                child,
                                Preferences.of(List.of(by(GiverRole.PARENT_WITH_AUTHORITY, wish)))
                                        .over(parents))
                        .disclosure())
                .isEqualTo(Disclosure.NOTHING);
        assertThat(DECIDER.decide(
                                child,
                                Preferences.of(List.of(by(GiverRole.PARENT_WITHOUT_AUTHORITY, wish)))
                                        .over(parents))
                        .disclosure())
                .isEqualTo(Disclosure.CONTENT);
        // the age regime of the Wmo: from 12 the child alone
        assertThat(decide(sharing(13, "HEALTH"), by(GiverRole.PARENT_WITH_AUTHORITY, wish))
                        .disclosure())
                .isEqualTo(Disclosure.CONTENT);
        assertThat(decide(sharing(13, "HEALTH"), own(wish)).disclosure()).isEqualTo(Disclosure.NOTHING);
    }

    // Wmo 2015 5.3.3(3): a task by law does not rest on consent
    @Test
    void aTaskByLawGoesOnAndThePreferenceIsToldToBeSetAside() {
        Request task = Request.of(
                        DAY,
                        Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED")),
                        Subject.of(SubjectRole.of("ADULT"), 45, Capacity.CAPABLE)
                                .withId(PERSON),
                        new Request.Asked(
                                DataCategory.of("HEALTH"), Law.WMO, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW")))
                .withEvidence(Evidence.of("LEGAL_TASK"))
                .withFacts(Facts.none().with("necessary", true));
        Preference preference = own(Wish.KeepFrom.everything("CASE_WORKER"));
        Preferences preferences = Preferences.of(List.of(preference));
        Decision decision = DECIDER.decide(task, preferences.over(Consents.none()));
        assertThat(decision.disclosure()).isEqualTo(Disclosure.CONTENT);
        assertThat(preferences.unheeded(decision)).containsExactly(preference);
        assertThat(decision.sources()).isNotEmpty();
        Preferences group = Preferences.of(List.of(own(Wish.KeepFrom.everything("COLLEGE"))));
        assertThat(group.unheeded(decision))
                .as("a case worker works for the municipality")
                .hasSize(1);

        PreferenceAnswer answer = LIMITS.answer(preference, Age.of(45));
        assertThat(answer.followed()).isEqualTo(PreferenceAnswer.Followed.EXCEPT);
        assertThat(answer.limits()).extracting(Limit::id).containsExactly("legal-task", "danger");
        assertThat(answer.limits().get(0).source().reference()).contains("Wmo 2015, art. 5.1.1(1)");
    }

    @Test
    void whatTheLawDoesNotLeaveIsAnsweredWithTheArticle() {
        PreferenceAnswer supervision = LIMITS.answer(own(Wish.KeepFrom.everything("GI_WORKER")), Age.of(45));
        assertThat(supervision.followed()).isEqualTo(PreferenceAnswer.Followed.NOT);
        assertThat(supervision.limits().get(0).source().reference()).isEqualTo("Jeugdwet, art. 7.3.11(4)");
        assertThat(LIMITS.answer(own(Wish.KeepFrom.everything("GI_WORKER", "SCHOOL")), Age.of(45))
                        .followed())
                .isEqualTo(PreferenceAnswer.Followed.EXCEPT);
        assertThat(LIMITS.answer(own(Wish.KeepFrom.everything("SCHOOL")), Age.of(9))
                        .followed())
                .isEqualTo(PreferenceAnswer.Followed.NOT);
        assertThat(LIMITS.answer(by(GiverRole.PARENT_WITHOUT_AUTHORITY, Wish.KeepFrom.everything("SCHOOL")), Age.of(9))
                        .followed())
                .isEqualTo(PreferenceAnswer.Followed.NOT);
        // Awb 2:6: decisions are in Dutch
        PreferenceAnswer language = LIMITS.answer(own(new Wish.Speak("ar", true)), Age.of(45));
        assertThat(language.followed()).isEqualTo(PreferenceAnswer.Followed.EXCEPT);
        assertThat(language.limits()).extracting(Limit::id).containsExactly("decisions-in-dutch");
    }

    @Test
    void languageAndChannelsAreThoseThatBeganLast() {
        Preference first =
                Preference.own(PreferenceId.of("z"), PERSON, Period.startingOn(DAY), new Wish.Speak("tr", false));
        Preference second = Preference.own(
                PreferenceId.of("a"), PERSON, Period.startingOn(DAY.plusDays(5)), new Wish.Speak("nl", false));
        Preferences preferences = Preferences.of(
                List.of(second, first, own(new Wish.ReachBy(List.of(Channel.LETTER, Channel.TELEPHONE)))));
        assertThat(preferences.language(PERSON, DAY)).contains(new Wish.Speak("tr", false));
        assertThat(preferences.language(PERSON, DAY.plusDays(5))).contains(new Wish.Speak("nl", false));
        assertThat(preferences.language(PERSON, DAY.minusDays(1))).isEmpty();
        assertThat(preferences.reachBy(PERSON, DAY).orElseThrow().channels())
                .containsExactly(Channel.LETTER, Channel.TELEPHONE);
        assertThatThrownBy(() -> new Wish.Speak("Turks", false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Wish.ReachBy(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(own(new Wish.Speak("ar", true)).toString()).isEqualTo("Preference[pref-1, SPEAK]");
        assertThat(new Wish.Speak("ar", true)).hasToString("Speak[hidden]");
        assertThat(Preferences.of(List.of(own(new Wish.Speak("ar", true))))).hasToString("Preferences[persons=1]");
    }
}
