package nl.wijkkit.consent.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.Act;
import nl.wijkkit.consent.ledger.AgeRegimes;
import nl.wijkkit.consent.ledger.Consent;
import nl.wijkkit.consent.ledger.ConsentId;
import nl.wijkkit.consent.ledger.ConsentLedger;
import nl.wijkkit.consent.ledger.Entry;
import nl.wijkkit.consent.ledger.EntryId;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.ledger.Proof;
import nl.wijkkit.consent.ledger.Signature;
import nl.wijkkit.consent.ledger.TextVersion;
import nl.wijkkit.consent.petition.Restriction;
import nl.wijkkit.consent.petition.Restrictions;
import nl.wijkkit.consent.preference.Preference;
import nl.wijkkit.consent.preference.PreferenceId;
import nl.wijkkit.consent.preference.Preferences;
import nl.wijkkit.consent.preference.Wish;
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
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.junit.jupiter.api.Test;

/** Outcomes by Wmo 2015 5.1.1(1) and 5.3.3(3) for a task, and 5.1.1(4) for reuse with consent. */
class SightTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
    private static final Actor ASSIGNED = Actor.of(Role.of("CASE_WORKER"), Relation.of("ASSIGNED"));
    private static final Actor SAME_TEAM = Actor.of(Role.of("CASE_WORKER"), Relation.of("SAME_TEAM_NOT_ASSIGNED"));
    private static final Actor FORMER = Actor.of(Role.of("CASE_WORKER"), Relation.of("FORMER_ASSIGNED"));
    private static final Request.Asked HEALTH =
            new Request.Asked(DataCategory.of("HEALTH"), Law.WMO, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW"));
    private static final Request.Asked INCOME = new Request.Asked(
            DataCategory.of("INCOME"), Law.PARTICIPATIEWET, Purpose.of("WMO_INVESTIGATION"), Action.of("VIEW"));
    private static final Facts NECESSARY = Facts.none().with("necessary", true);
    private static final Terms BY_TASK = new Terms(DAY, HEALTH, List.of(Evidence.of("LEGAL_TASK")), NECESSARY);
    private static final Terms BY_CONSENT = new Terms(DAY, INCOME, List.of(), NECESSARY);

    @Test
    void workerSeesTheHouseholdsThatAreAssignedAndNoOthers() {
        Worker worker = new Worker(Map.of(FamilyId.of("h-1"), ASSIGNED, FamilyId.of("h-3"), FORMER), SAME_TEAM);
        Seen<Household> seen = Sight.of(Decider.dutch(), Consents.none())
                .whomMaySee(worker, Households.all(List.of(adult(0), adult(1), adult(2), adult(3))), BY_TASK);
        assertThat(seen.visible()).containsExactly(new Seen.Visible<>(adult(1), Disclosure.CONTENT));
        assertThat(seen.complete()).isTrue();
    }

    @Test
    void residentsOfWhomNothingMayBeSeenWhateverIsOnRecordAreNotLookedUp() {
        List<Request> lookedUp = new ArrayList<>();
        ConsentLedger ledger = empty();
        Consents watched = new Consents() {
            @Override
            public OnRecord lookUp(Request request) {
                lookedUp.add(request);
                return ledger.lookUp(request);
            }

            @Override
            public boolean mayState(FactKey fact) {
                return ledger.mayState(fact);
            }
        };
        Worker worker = new Worker(Map.of(FamilyId.of("h-1"), ASSIGNED), SAME_TEAM);
        Seen<Household> seen = Sight.of(Decider.dutch(), watched)
                .whomMaySee(
                        worker,
                        Households.all(List.of(
                                adult(0),
                                adult(1),
                                adult(2),
                                new Household(
                                        FamilyId.of("h-9"),
                                        Subject.of(SubjectRole.of("SPACESHIP"), 40, Capacity.CAPABLE)
                                                .withId(PersonId.of("p-9"))))),
                        BY_CONSENT);
        assertThat(lookedUp)
                .extracting(request -> request.subject().id())
                .containsOnly(adult(1).subject().id());
        assertThat(seen.notEvaluated()).isEqualTo(1);
    }

    @Test
    void answerAboutSomeHouseholdsIsNotComplete() {
        Seen<Household> seen =
                sight(empty()).whomMaySee(new Worker(Map.of(), ASSIGNED), Households.some(List.of(adult(1))), BY_TASK);
        assertThat(seen.visible()).hasSize(1);
        assertThat(seen.complete()).isFalse();
    }

    @Test
    void householdThatCannotBeDecidedOnIsLeftOutAndCounted() {
        Household odd =
                new Household(FamilyId.of("h-9"), Subject.of(SubjectRole.of("SPACESHIP"), 40, Capacity.CAPABLE));
        Seen<Household> seen = sight(empty())
                .whomMaySee(new Worker(Map.of(), ASSIGNED), Households.all(List.of(adult(1), odd)), BY_TASK);
        assertThat(seen.visible()).hasSize(1);
        assertThat(seen.notEvaluated()).isEqualTo(1);
        assertThat(seen.complete()).isFalse();
    }

    @Test
    void manyAtOnceEqualsOneByOne() {
        Town town = new Town();
        for (Terms terms : List.of(BY_TASK, BY_CONSENT)) {
            assertThat(town.oneByOne(terms, town.ledger)).isNotEmpty();
            assertThat(town.atOnce(terms, town.ledger)).isEqualTo(town.oneByOne(terms, town.ledger));
        }
    }

    @Test
    void manyAtOnceEqualsOneByOneAlsoBesideRestrictionsAndPreferences() {
        Town town = new Town();
        List<Consents> beside = List.of(
                town.restrictions.over(town.ledger),
                town.preferences.over(town.ledger),
                town.preferences.over(town.restrictions.over(town.ledger)),
                town.restrictions.over(town.preferences.over(town.ledger)));
        for (Terms terms : List.of(BY_TASK, BY_CONSENT)) {
            for (Consents consents : beside) {
                assertThat(town.atOnce(terms, consents)).isEqualTo(town.oneByOne(terms, consents));
                for (Household household : town.households) {
                    Request request = town.request(terms, household);
                    assertThat(Decider.dutch().mayPermit(request, consents)
                                    || !Decider.dutch()
                                            .decide(request, consents)
                                            .isPermitted())
                            .isTrue();
                }
            }
        }
        // each of them takes something away: a restriction what rests on a task, a preference what rests on consent
        for (Consents consents : beside) {
            assertThat(town.visible(consents)).isPositive().isLessThan(town.visible(town.ledger));
        }
    }

    /** Two thousand invented people, some with a consent, a restriction or a preference, and a worker. */
    private static final class Town {

        final ConsentLedger ledger = empty();
        final List<Household> households = new ArrayList<>();
        final Map<FamilyId, Actor> own = new LinkedHashMap<>();
        final Restrictions restrictions;
        final Preferences preferences;

        Town() {
            Random random = new Random(5);
            List<Restriction> restricted = new ArrayList<>();
            List<Preference> preferred = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                Household household = adult(i);
                households.add(household);
                if (random.nextInt(4) == 0) {
                    own.put(household.id(), random.nextBoolean() ? ASSIGNED : FORMER);
                }
                if (random.nextInt(3) == 0) {
                    ledger.append(given(i));
                    if (random.nextInt(3) == 0) {
                        ledger.append(withdrawn(i));
                    }
                }
                PersonId person = PersonId.of("p-" + i);
                if (random.nextInt(3) == 0) {
                    restricted.add(new Restriction(
                            person,
                            random.nextBoolean() ? Law.WMO : Law.PARTICIPATIEWET,
                            DataCategory.of("FULL_FILE"),
                            Restriction.Reason.ACCURACY_CONTESTED,
                            DAY.minusDays(1),
                            null));
                }
                if (random.nextInt(3) == 0) {
                    preferred.add(Preference.own(
                            PreferenceId.of("pref-" + i),
                            person,
                            Period.startingOn(DAY.minusDays(1)),
                            Wish.KeepFrom.everything()));
                }
            }
            restrictions = Restrictions.ofAll(restricted);
            preferences = Preferences.of(preferred);
        }

        Request request(Terms terms, Household household) {
            return terms.request(own.getOrDefault(household.id(), SAME_TEAM), household.subject());
        }

        List<Seen.Visible<Household>> oneByOne(Terms terms, Consents consents) {
            List<Seen.Visible<Household>> visible = new ArrayList<>();
            for (Household household : households) {
                Decision decision = Decider.dutch().decide(request(terms, household), consents);
                if (decision.isPermitted()) {
                    visible.add(new Seen.Visible<>(household, decision.disclosure()));
                }
            }
            return visible;
        }

        int visible(Consents consents) {
            return oneByOne(BY_TASK, consents).size()
                    + oneByOne(BY_CONSENT, consents).size();
        }

        List<Seen.Visible<Household>> atOnce(Terms terms, Consents consents) {
            return Sight.of(Decider.dutch(), consents)
                    .whomMaySee(new Worker(own, SAME_TEAM), Households.all(households), terms)
                    .visible();
        }
    }

    @Test
    void whoCouldSeeListsThoseWhoMayAndIsCompleteOnlyIfTheListWas() {
        Map<ActorId, Actor> actors = new LinkedHashMap<>();
        actors.put(ActorId.of("w-1"), SAME_TEAM);
        actors.put(ActorId.of("w-2"), ASSIGNED);
        actors.put(ActorId.of("w-3"), Actor.of(Role.of("EMPLOYER"), Relation.of("EXTERNAL")));
        Seen<ActorId> seen = sight(empty()).whoCouldSee(adult(1).subject(), actors, true, BY_TASK);
        assertThat(seen.visible()).containsExactly(new Seen.Visible<>(ActorId.of("w-2"), Disclosure.CONTENT));
        assertThat(seen.complete()).isTrue();
        assertThat(sight(empty())
                        .whoCouldSee(adult(1).subject(), actors, false, BY_TASK)
                        .complete())
                .isFalse();
    }

    @Test
    void withdrawalTakesWhatRestedOnConsentAndLeavesTheTaskByLaw() {
        ConsentLedger ledger = empty();
        ledger.append(given(1));
        List<Request> requests = List.of(
                BY_CONSENT.request(ASSIGNED, adult(1).subject()), BY_TASK.request(ASSIGNED, adult(1).subject()));
        DecisionDiff diff = DecisionDiff.between(
                requests,
                request -> Decider.dutch().decide(request, ledger),
                request -> Decider.dutch().decide(request, ledger.preview(withdrawn(1))));
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().get(0).index()).isZero();
        assertThat(diff.changed().get(0).narrower()).isTrue();
        assertThat(diff.changed().get(0).wider()).isFalse();
        assertThat(diff.same()).isEqualTo(1);
        // nothing was added
        assertThat(ledger.history(PersonId.of("p-1")).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void diffBetweenTwoMomentsShowsWhatBecameWider() {
        ConsentLedger ledger = empty();
        ledger.append(given(1));
        List<Request> requests = List.of(BY_CONSENT.request(ASSIGNED, adult(1).subject()));
        DecisionDiff diff = DecisionDiff.between(
                requests,
                request -> Decider.dutch()
                        .decide(
                                new Terms(LocalDate.of(2024, 1, 1), INCOME, List.of(), NECESSARY)
                                        .request(request.actor(), request.subject()),
                                ledger),
                request -> Decider.dutch().decide(request, ledger));
        assertThat(diff.changed()).hasSize(1);
        assertThat(diff.changed().get(0).wider()).isTrue();
    }

    @Test
    void nothingPrintsAPerson() {
        assertThat(adult(7).toString()).isEqualTo("Household[h-7]");
        assertThat(Households.some(List.of(adult(7))).toString()).isEqualTo("Households[1, not complete]");
        assertThat(new Worker(Map.of(), ASSIGNED).toString()).isEqualTo("Worker[own=0, Actor[CASE_WORKER, ASSIGNED]]");
    }

    private static Sight sight(ConsentLedger ledger) {
        return Sight.of(Decider.dutch(), ledger);
    }

    private static ConsentLedger empty() {
        return ConsentLedger.empty(AgeRegimes.dutch());
    }

    private static Household adult(int i) {
        return new Household(
                FamilyId.of("h-" + i),
                new Subject(
                        SubjectRole.of("ADULT"),
                        Age.of(30 + i % 20),
                        Capacity.CAPABLE,
                        List.of(),
                        PersonId.of("p-" + i)));
    }

    private static Entry given(int i) {
        Giver self = Giver.of("p-" + i, GiverRole.SELF);
        Consent what = new Consent.ToDisclose(INCOME.purpose(), INCOME.origin(), List.of(INCOME.category()), List.of());
        return entry(
                i,
                "given",
                new Act.Given(
                        ConsentId.of("c-" + i),
                        what,
                        null,
                        null,
                        Capacity.CAPABLE,
                        List.of(self),
                        List.of(Signature.of(self, Proof.of(Proof.Form.WRITTEN))),
                        new TextVersion("reuse", 1)));
    }

    private static Entry withdrawn(int i) {
        return entry(i, "withdrawn", new Act.Withdrawn(ConsentId.of("c-" + i), Giver.of("p-" + i, GiverRole.SELF)));
    }

    private static Entry entry(int i, String kind, Act act) {
        return new Entry(
                EntryId.of(kind + "-" + i),
                PersonId.of("p-" + i),
                LocalDate.of(2025, 5, 1),
                Instant.parse("2025-05-01T10:00:00Z"),
                Party.worker("w-2"),
                act);
    }
}
