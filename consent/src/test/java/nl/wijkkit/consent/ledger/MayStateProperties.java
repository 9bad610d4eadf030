package nl.wijkkit.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.petition.Restriction;
import nl.wijkkit.consent.petition.Restrictions;
import nl.wijkkit.consent.preference.Preference;
import nl.wijkkit.consent.preference.PreferenceId;
import nl.wijkkit.consent.preference.Preferences;
import nl.wijkkit.consent.preference.Wish;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/** A look-up states no fact of which it was said that no look-up states it, over random histories of one person. */
class MayStateProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<Giver> GIVERS = List.of(
            Steps.SELF,
            Steps.SELF,
            Steps.MOTHER,
            Steps.FATHER,
            Giver.of("g", GiverRole.GUARDIAN),
            Giver.of("x", GiverRole.PARENT_WITHOUT_AUTHORITY),
            Giver.of("y", GiverRole.MENTOR),
            Giver.of("z", GiverRole.ADMINISTRATOR));
    private static final List<Consent> WHATS = List.of(
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL"),
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL"),
            Steps.share(Law.WMO, "ALL", "HEALTH", "SCHOOL"),
            Steps.share(Law.WMO, "SCHOOL_CARE", "ALL", "SCHOOL"),
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH", "ALL_PARTNERS"),
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH"),
            Steps.process("SCHOOL_CARE", "HEALTH"),
            new Consent.ToHelp(Purpose.of("SCHOOL_CARE"), Law.WMO));

    private static final List<String> BESIDE_CONSENTS =
            List.of("processing_restricted", "restriction_reason", "subject_refused_sharing");
    private static final Restrictions RESTRICTIONS = Restrictions.ofAll(List.of(new Restriction(
            Steps.CHILD,
            Law.WMO,
            DataCategory.of("HEALTH"),
            Restriction.Reason.OBJECTION_PENDING,
            START.plusDays(400),
            null)));
    private static final Preferences PREFERENCES = Preferences.of(List.of(Preference.own(
            PreferenceId.of("pref-1"),
            Steps.CHILD,
            Period.startingOn(START.plusDays(200)),
            Wish.KeepFrom.everything())));

    /** One random step; what cannot follow from the steps before it is left out. */
    record Step(
            int kind,
            int consent,
            Consent what,
            List<Giver> givers,
            Proof.Form form,
            boolean free,
            int day,
            @Nullable Integer until) {

        Entry entry(String id, @Nullable PartialDate born) {
            LocalDate on = START.plusDays(day);
            return new Entry(
                    EntryId.of(id),
                    Steps.CHILD,
                    on,
                    on.atStartOfDay().toInstant(ZoneOffset.UTC),
                    Party.worker("w"),
                    act(born));
        }

        private Act act(@Nullable PartialDate born) {
            ConsentId id = ConsentId.of("c-" + consent);
            Giver giver = givers.get(0);
            LocalDate end = until == null ? null : START.plusDays(until);
            List<Signature> signatures = givers.stream()
                    .map(each -> new Signature(each, Proof.of(form), free, null))
                    .toList();
            return switch (kind) {
                case 0 -> new Act.Given(id, what, end, born, Capacity.CAPABLE, givers, signatures, Steps.TEXT);
                case 1 -> new Act.Withdrawn(id, giver);
                case 2 -> new Act.Refused(id, what, born, Capacity.CAPABLE, giver);
                case 3 -> new Act.Narrowed(id, what);
                case 4 -> new Act.Expired(id);
                case 5 -> new Act.Renewed(id, end, Capacity.CAPABLE, givers, signatures, Steps.TEXT);
                default -> new Act.AuthorityEnded(giver);
            };
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(6, 0),
                                Tuple.of(2, 1),
                                Tuple.of(2, 2),
                                Tuple.of(1, 3),
                                Tuple.of(1, 4),
                                Tuple.of(1, 5),
                                Tuple.of(1, 6)),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(WHATS),
                        Arbitraries.of(GIVERS)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.frequency(
                                Tuple.of(3, Proof.Form.WRITTEN),
                                Tuple.of(2, Proof.Form.PRETICKED_BOX),
                                Tuple.of(1, Proof.Form.NOT_RECORDED)),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.integers().between(0, 700),
                        Arbitraries.integers().between(0, 1500).injectNull(0.5))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<@Nullable PartialDate> births() {
        return Arbitraries.of("2013-05-20", "2009-11", "2008-01-01", "1980")
                .map(PartialDate::parse)
                .injectNull(0.4);
    }

    @Property(tries = 1000)
    void whatALookUpStatesItMayState(@ForAll("steps") List<Step> steps, @ForAll("births") @Nullable PartialDate born) {
        ConsentLedger ledger = ledger(steps, born);
        Consents index = ConsentIndex.load(AgeRegimes.dutch(), ledger.history(Steps.CHILD).stream());
        List<Consents> places = List.of(
                ledger,
                index,
                RESTRICTIONS.over(ledger),
                PREFERENCES.over(ledger),
                PREFERENCES.over(RESTRICTIONS.over(ledger)),
                RESTRICTIONS.over(PREFERENCES.over(index)));
        Set<FactKey> stated = new TreeSet<>();
        for (Request request : requests()) {
            for (Consents consents : places) {
                Set<FactKey> facts = consents.lookUp(request).facts().asMap().keySet();
                assertThat(facts).allMatch(consents::mayState);
                stated.addAll(facts);
            }
        }
        stated.forEach(fact -> Statistics.label("stated").collect(fact.value()));
        // each fact that may be stated is met, so that none is missing from what is promised
        Statistics.label("stated").coverage(coverage -> {
            Judgement.STATES.forEach(fact -> coverage.check(fact.value()).count(times -> times > 0));
            for (String fact : BESIDE_CONSENTS) {
                coverage.check(fact).count(times -> times > 0);
            }
        });
    }

    private static List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        for (int day = 100; day < 2000; day += 300) {
            String on = START.plusDays(day).toString();
            for (String category : List.of("HEALTH", "HOUSING")) {
                requests.add(Steps.request(Steps.CHILD, on, Law.SELF, "SCHOOL_CARE", category, null));
                requests.add(Steps.request(Steps.CHILD, on, Law.WMO, "SCHOOL_CARE", category, null));
                Request toSchool = Steps.request(Steps.CHILD, on, Law.WMO, "SCHOOL_CARE", category, "SCHOOL");
                requests.add(toSchool);
                Request.Asked asked = toSchool.asked();
                requests.add(Request.of(
                        toSchool.on(),
                        toSchool.actor(),
                        toSchool.subject(),
                        new Request.Asked(asked.category(), asked.origin(), asked.purpose(), Action.of("START_HELP"))));
            }
        }
        return requests;
    }

    private static ConsentLedger ledger(List<Step> steps, @Nullable PartialDate born) {
        ConsentLedger ledger = ConsentLedger.empty(AgeRegimes.dutch());
        int number = 0;
        for (Step step : steps) {
            number += follows(ledger, step.entry("e-" + number, born)) ? 1 : 0;
        }
        return ledger;
    }

    /** Adds an entry if it follows from those before it, found by trying. */
    private static boolean follows(ConsentLedger ledger, Entry entry) {
        try {
            ledger.append(entry);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Example
    void whatConsentsAreNotAboutNoLookUpStates() {
        Consents ledger = ConsentLedger.empty(AgeRegimes.dutch());
        Consents index = ConsentIndex.empty(AgeRegimes.dutch());
        for (Consents consents : List.of(ledger, index, RESTRICTIONS.over(index), PREFERENCES.over(ledger))) {
            for (String fact : List.of("necessary", "receiver", "acute_danger", "court_order")) {
                assertThat(consents.mayState(FactKey.of(fact))).as(fact).isFalse();
            }
        }
        for (String fact : BESIDE_CONSENTS) {
            assertThat(ledger.mayState(FactKey.of(fact))).as(fact).isFalse();
        }
        assertThat(PREFERENCES.over(ledger).mayState(FactKey.of("processing_restricted")))
                .isFalse();
        assertThat(RESTRICTIONS.over(ledger).mayState(FactKey.of("subject_refused_sharing")))
                .isFalse();
    }
}
