package nl.wijkkit.consent.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.ledger.Giver;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.petition.Restriction;
import nl.wijkkit.consent.petition.Restrictions;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.RequestCsv;
import nl.wijkkit.consent.request.RequestRow;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Aspect;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.consent.vocabulary.Term;
import nl.wijkkit.consent.vocabulary.Vocabulary;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;

/** A preference or a restriction only narrows, whatever is asked. */
class PreferenceProperties {

    private static final Vocabulary WORDS = Vocabulary.dutch();
    private static final Decider DECIDER = Decider.dutch();
    private static final PersonId PERSON = PersonId.of("p-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final List<String> FLAGS = List.of(
            "necessary",
            "acute_danger",
            "good_care_opposes",
            "subject_interest_opposes",
            "third_party_data",
            "parents_refused",
            "wellconsidered_persistent_wish",
            "serious_harm",
            "written_request",
            "assigned_worker_absent",
            "request_verified",
            "reason_recorded",
            "subject_refused_sharing",
            "processing_restricted");

    private static Arbitrary<String> codes(Aspect aspect) {
        return Arbitraries.of(WORDS.terms(aspect).stream().map(Term::code).toList());
    }

    @Provide
    Arbitrary<Request> requests() {
        Arbitrary<Actor> actors = Combinators.combine(codes(Aspect.ROLE), codes(Aspect.RELATION))
                .as((role, relation) -> Actor.of(Role.of(role), Relation.of(relation)));
        Arbitrary<Subject> subjects = Combinators.combine(
                        Arbitraries.integers().between(0, 70), Arbitraries.of(Capacity.values()))
                .as((age, capacity) -> Subject.of(
                                SubjectRole.of(age < 12 ? "CHILD" : age < 18 ? "YOUNG_PERSON" : "ADULT"), age, capacity)
                        .withId(PERSON));
        Arbitrary<Request.Asked> asked = Combinators.combine(
                        codes(Aspect.CATEGORY),
                        Arbitraries.of("WMO", "JEUGDWET", "WGS", "ZVW", "SELF"),
                        codes(Aspect.PURPOSE),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(3, Arbitraries.of("VIEW", "SHARE", "EXPORT")),
                                net.jqwik.api.Tuple.of(1, codes(Aspect.ACTION))))
                .as((category, law, purpose, action) -> new Request.Asked(
                        DataCategory.of(category), Law.of(law), Purpose.of(purpose), Action.of(action)));
        Arbitrary<List<String>> yes = Arbitraries.of(FLAGS).list().ofMaxSize(5);
        Arbitrary<List<String>> no = Arbitraries.of(FLAGS).list().ofMaxSize(3);
        Arbitrary<List<String>> evidence = codes(Aspect.EVIDENCE).list().ofMaxSize(3);
        Arbitrary<Facts> facts = Combinators.combine(yes, no, codes(Aspect.RECEIVER), Arbitraries.of(true, false))
                .as((right, wrong, receiver, stated) -> {
                    Facts all = Facts.none();
                    for (String flag : right) {
                        all = all.with(flag, true);
                    }
                    for (String flag : wrong) {
                        all = all.with(flag, false);
                    }
                    return stated ? all.with("receiver", receiver) : all;
                });
        return Combinators.combine(actors, subjects, asked, evidence, facts, Arbitraries.of(true, false))
                .as((actor, subject, what, grounds, circumstances, consented) -> Request.of(DAY, actor, subject, what)
                        .withEvidence(grounds.stream().map(Evidence::of).toArray(Evidence[]::new))
                        .withFacts(
                                consented
                                        ? circumstances.with(
                                                "consent_purpose",
                                                what.purpose().value())
                                        : circumstances));
    }

    /** The cases of the decisions, about the person of the preferences, with the flags of another request beside theirs. */
    @Provide
    Arbitrary<Request> cases() throws IOException {
        List<RequestRow> rows;
        try (Reader csv = new InputStreamReader(
                Objects.requireNonNull(Decider.class.getResourceAsStream("own-cases.csv")), StandardCharsets.UTF_8)) {
            rows = RequestCsv.read(csv, WORDS).rows();
        }
        assertThat(rows).hasSizeGreaterThan(100);
        return Combinators.combine(Arbitraries.of(rows), Arbitraries.of(FLAGS), Arbitraries.of(0, 1, 2))
                .as((row, flag, value) -> {
                    Request one = row.request();
                    return new Request(
                            DAY,
                            one.actor(),
                            one.subject().withId(PERSON),
                            one.asked(),
                            one.evidence(),
                            value == 2 ? one.facts() : one.facts().with(flag, value == 1));
                });
    }

    @Provide
    Arbitrary<Preference> preferences() {
        return Combinators.combine(
                        codes(Aspect.ROLE).list().ofMaxSize(3),
                        codes(Aspect.CATEGORY).list().ofMaxSize(2),
                        Arbitraries.of(GiverRole.values()),
                        Arbitraries.of(true, false))
                .as((recipients, categories, role, everyone) -> new Preference(
                        PreferenceId.of("pref-1"),
                        PERSON,
                        new Giver(PersonId.of("p-2"), role),
                        Period.startingOn(DAY),
                        new Wish.KeepFrom(
                                everyone
                                        ? List.of()
                                        : recipients.stream()
                                                .distinct()
                                                .map(Receiver::of)
                                                .toList(),
                                null,
                                categories.stream()
                                        .distinct()
                                        .map(DataCategory::of)
                                        .toList(),
                                null)));
    }

    private static final Consents RECORD = request -> new OnRecord(
            List.of(Evidence.of("CONSENT_SUBJECT"), Evidence.of("CONSENT_PARENTS_ALL")),
            Facts.none().with("consent_purpose", request.asked().purpose().value()));

    private static void assertNotWider(Decision without, Decision with) {
        assertThat(with.disclosure()).isLessThanOrEqualTo(without.disclosure());
        if (with.isPermitted() && with.disclosure() == without.disclosure()) {
            assertThat(with.duties()).containsAll(without.duties());
        }
    }

    @Property(tries = 1000)
    void aPreferenceNeverWidens(@ForAll("requests") Request request, @ForAll("preferences") Preference preference) {
        Preferences preferences = Preferences.of(List.of(preference));
        for (Consents consents : List.of(Consents.none(), RECORD)) {
            assertNotWider(DECIDER.decide(request, consents), DECIDER.decide(request, preferences.over(consents)));
        }
    }

    @Property(tries = 2000)
    void aPreferenceNeverWidensACase(@ForAll("cases") Request request, @ForAll("preferences") Preference preference) {
        Preferences preferences = Preferences.of(List.of(preference));
        for (Consents consents : List.of(Consents.none(), RECORD)) {
            assertNotWider(DECIDER.decide(request, consents), DECIDER.decide(request, preferences.over(consents)));
        }
    }

    @Property(tries = 2000)
    void aRestrictionNeverWidensACase(@ForAll("cases") Request request) {
        aRestrictionNeverWidens(request);
    }

    @Property(tries = 1000)
    void aPreferenceAgainstEveryoneStopsWhatRestsOnConsentAlone(@ForAll("requests") Request request) {
        Preference preference =
                Preference.own(PreferenceId.of("pref-1"), PERSON, Period.startingOn(DAY), Wish.KeepFrom.everything());
        Request bare = request.withEvidence();
        Decision decision =
                DECIDER.decide(bare, Preferences.of(List.of(preference)).over(RECORD));
        boolean shows = List.of("VIEW", "SHARE", "EXPORT")
                .contains(request.asked().action().value());
        boolean hasSay = request.subject().capacity() != Capacity.INCAPABLE
                && ((Age.Known) request.subject().age()).years() >= 12;
        if (shows && hasSay) {
            assertThat(decision.reasons().toString()).doesNotContain("[CONSENT]");
        }
    }

    @Property(tries = 1000)
    void aRestrictionNeverWidens(@ForAll("requests") Request request) {
        Restrictions restrictions = Restrictions.ofAll(List.of(new Restriction(
                PERSON,
                request.asked().origin(),
                DataCategory.of("FULL_FILE"),
                Restriction.Reason.OBJECTION_PENDING,
                DAY,
                null)));
        Decision without = DECIDER.decide(request, RECORD);
        assertNotWider(without, DECIDER.decide(request, restrictions.over(RECORD)));
        assertNotWider(without, DECIDER.decide(restrictions.applied(request), RECORD));
    }

    /** As {@link #RECORD}, and says that it states one fact only. */
    private static final Consents PURPOSE_ONLY = new Consents() {
        @Override
        public OnRecord lookUp(Request request) {
            return RECORD.lookUp(request);
        }

        @Override
        public boolean mayState(FactKey fact) {
            return fact.value().equals("consent_purpose");
        }
    };

    @Property(tries = 2000)
    void whatIsPermittedCouldBeKnownToDependOnTheRecord(
            @ForAll("cases") Request request, @ForAll("preferences") Preference preference) {
        Preferences preferences = Preferences.of(List.of(preference));
        Restrictions restrictions = Restrictions.ofAll(List.of(new Restriction(
                PERSON,
                request.asked().origin(),
                request.asked().category(),
                Restriction.Reason.ACCURACY_CONTESTED,
                DAY,
                null)));
        for (Consents consents : List.of(Consents.none(), PURPOSE_ONLY)) {
            for (Consents beside : List.of(
                    consents,
                    preferences.over(consents),
                    restrictions.over(consents),
                    restrictions.over(preferences.over(consents)),
                    preferences.over(restrictions.over(consents)))) {
                boolean permitted = DECIDER.decide(request, beside).isPermitted();
                boolean mayPermit = DECIDER.mayPermit(request, beside);
                Statistics.label("permitted, may be").collect(permitted, mayPermit);
                assertThat(mayPermit || !permitted).isTrue();
                assertThat(beside.lookUp(request).facts().asMap().keySet()).allMatch(beside::mayState);
            }
        }
        Statistics.label("permitted, may be").coverage(coverage -> {
            coverage.check(false, false).percentage(share -> share >= 5);
            coverage.check(true, true).percentage(share -> share >= 5);
        });
    }

    @Property
    void everyPreferenceIsAnswered(
            @ForAll("preferences") Preference preference,
            @ForAll @net.jqwik.api.constraints.IntRange(max = 90) int age) {
        PreferenceAnswer answer = PreferenceReader.shipped().answer(preference, Age.of(age));
        assertThat(answer.preference()).isEqualTo(preference.id());
        assertThat(answer.limits().isEmpty()).isEqualTo(answer.followed() == PreferenceAnswer.Followed.WHOLLY);
    }
}
