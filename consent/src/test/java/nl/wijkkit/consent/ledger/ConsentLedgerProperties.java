package nl.wijkkit.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.wijkkit.consent.request.OnRecord;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;

/** Laws of the ledger, over random histories of a few people and consents. */
class ConsentLedgerProperties {

    private static final AgeRegimes REGIMES = AgeRegimes.dutch();
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<String> PEOPLE = List.of("p-1", "p-2", "p-3");
    private static final List<Giver> GIVERS = List.of(
            Giver.of("p-1", GiverRole.SELF),
            Giver.of("m", GiverRole.PARENT_WITH_AUTHORITY),
            Giver.of("f", GiverRole.PARENT_WITH_AUTHORITY),
            Giver.of("g", GiverRole.GUARDIAN),
            Giver.of("x", GiverRole.PARENT_WITHOUT_AUTHORITY),
            Giver.of("y", GiverRole.MENTOR));
    private static final List<Consent> WHATS = List.of(
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH,HOUSING", "SCHOOL"),
            Steps.share(Law.WMO, "SCHOOL_CARE", "HEALTH", "SCHOOL"),
            Steps.share(Law.JEUGDWET, "SCHOOL_CARE", "HEALTH", "SCHOOL"),
            Steps.share(Law.JEUGDWET, "ALL", "HEALTH", "SCHOOL"),
            Steps.process("SCHOOL_CARE", "HEALTH"));

    /** One random step; what cannot follow from the steps before it is left out. */
    record Step(
            int kind,
            int person,
            int consent,
            int what,
            List<Giver> givers,
            int day,
            Integer until,
            Capacity capacity) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Step> step = Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(5, 0),
                                Tuple.of(2, 1),
                                Tuple.of(1, 2),
                                Tuple.of(1, 3),
                                Tuple.of(1, 4),
                                Tuple.of(1, 5),
                                Tuple.of(1, 6)),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, WHATS.size() - 1),
                        Arbitraries.of(GIVERS)
                                .list()
                                .uniqueElements()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.integers().between(0, 2500).injectNull(0.5),
                        Arbitraries.of(Capacity.values()))
                .as(Step::new);
        return step.list().ofMinSize(1).ofMaxSize(14);
    }

    @Property(tries = 150)
    void lookUpEqualsASlowScan(@ForAll("steps") List<Step> steps, @ForAll("births") String born) {
        List<Entry> entries = entries(steps, born);
        ConsentLedger ledger = ConsentLedger.replay(REGIMES, entries);
        for (String person : PEOPLE) {
            for (int day = 0; day < 4200; day += 311) {
                LocalDate on = START.plusDays(day);
                List<Phase> phases = ledger.on(PersonId.of(person), on);
                for (String category : List.of("HEALTH", "HOUSING")) {
                    for (Law law : List.of(Law.WMO, Law.JEUGDWET, Law.SELF)) {
                        Request request = Steps.request(
                                PersonId.of(person), on.toString(), law, "SCHOOL_CARE", category, "SCHOOL");
                        assertThat(ledger.lookUp(request)).isEqualTo(scan(phases, law, category));
                    }
                }
            }
        }
    }

    /** The obvious way: judge every consent on that day, and take the one that stands first. */
    private static OnRecord scan(List<Phase> phases, Law law, String category) {
        return phases.stream()
                .filter(phase -> phase.what().origin().equals(law))
                .filter(phase -> Set.of("SCHOOL_CARE", "ALL")
                        .contains(phase.what().purpose().value()))
                .filter(phase -> Use.of(phase.what()).stream()
                        .anyMatch(use -> use.category() != null
                                && use.category().value().equals(category)
                                && use.recipient() != null
                                && use.recipient().value().equals("SCHOOL")))
                .min(Comparator.comparing(Phase::standing))
                .map(Phase::onRecord)
                .orElse(OnRecord.NOTHING);
    }

    @Property(tries = 150)
    void phasesAreTheFoldOfEveryDay(@ForAll("steps") List<Step> steps, @ForAll("births") String born) {
        for (ConsentHistory history : histories(entries(steps, born))) {
            List<Phase> phases = history.phases(REGIMES);
            for (int day = -10; day < 7000; day += 37) {
                LocalDate on = START.plusDays(day);
                assertThat(phases.stream()
                                .filter(phase -> phase.period().contains(on))
                                .map(ConsentLedgerProperties::withoutPeriod)
                                .collect(Collectors.toSet()))
                        .isEqualTo(history.on(on, REGIMES).stream()
                                .map(ConsentLedgerProperties::withoutPeriod)
                                .collect(Collectors.toSet()));
            }
        }
    }

    @Property(tries = 150)
    void withdrawingOrNarrowingOrRefusingNeverWidens(@ForAll("steps") List<Step> steps, @ForAll("births") String born) {
        for (ConsentHistory history : histories(entries(steps, born))) {
            LocalDate last = START.plusDays(4000);
            Set<Use> before = allowed(history, last.plusDays(1));
            for (Phase phase : history.on(last, REGIMES)) {
                for (Act act : List.of(
                        new Act.Withdrawn(phase.consent(), GIVERS.get(0)),
                        new Act.Expired(phase.consent()),
                        new Act.Refused(phase.consent(), phase.what(), null, Capacity.CAPABLE, GIVERS.get(0)))) {
                    ConsentHistory after =
                            history.plus(entry("more", history.subject().value(), last, act));
                    assertThat(before).containsAll(allowed(after, last.plusDays(1)));
                }
            }
        }
    }

    @Property(tries = 60)
    void everyPrefixFoldsAndPredictsNothingOfWhatFollows(
            @ForAll("steps") List<Step> steps, @ForAll("births") String born) {
        List<Entry> entries = entries(steps, born);
        ConsentLedger growing = ConsentLedger.empty(REGIMES);
        for (int i = 0; i < entries.size(); i++) {
            growing.append(entries.get(i));
            ConsentLedger replayed = ConsentLedger.replay(REGIMES, entries.subList(0, i + 1));
            for (String person : PEOPLE) {
                assertThat(growing.on(PersonId.of(person), START.plusDays(1000)))
                        .isEqualTo(replayed.on(PersonId.of(person), START.plusDays(1000)));
            }
        }
    }

    @Property(tries = 60)
    void orderOfEntriesAboutDifferentPeopleDoesNotMatter(
            @ForAll("steps") List<Step> steps, @ForAll("births") String born) {
        List<Entry> entries = entries(steps, born);
        List<Entry> byPerson = new ArrayList<>(entries);
        byPerson.sort(Comparator.comparing(Entry::subject));
        ConsentLedger one = ConsentLedger.replay(REGIMES, entries);
        ConsentLedger other = ConsentLedger.replay(REGIMES, byPerson);
        for (String person : PEOPLE) {
            assertThat(one.history(PersonId.of(person))).isEqualTo(other.history(PersonId.of(person)));
        }
    }

    @Property(tries = 150)
    void consentOfParentsAloneNeverOutlivesTheAge(
            @ForAll("steps") List<Step> steps, @ForAll("births") String born, @ForAll("days") int day) {
        List<Step> byParents = steps.stream()
                .map(step -> new Step(
                        step.kind,
                        step.person,
                        step.consent,
                        step.what,
                        List.of(GIVERS.get(1)),
                        step.day,
                        step.until,
                        Capacity.CAPABLE))
                .toList();
        LocalDate on = START.plusDays(day);
        LocalDate latest = PartialDate.parse(born).latest().orElseThrow();
        for (ConsentHistory history : histories(entries(byParents, born))) {
            for (Phase phase : history.on(on, REGIMES)) {
                int end = phase.what().fold(process -> 16, disclose -> 12, help -> 12);
                if (!latest.plusYears(end).isAfter(on)) {
                    assertThat(phase.standing()).isNotEqualTo(Standing.IN_FORCE);
                }
            }
        }
    }

    @Provide
    Arbitrary<String> births() {
        return Arbitraries.of("2013-05-20", "2012-02-29", "2009-11", "2015", "2008-01-01", "2011-12-31");
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 5000);
    }

    private static Set<Use> allowed(ConsentHistory history, LocalDate on) {
        List<Phase> phases = history.on(on, REGIMES);
        Set<Use> allowed = phases.stream()
                .filter(phase -> phase.standing() == Standing.IN_FORCE)
                .flatMap(phase -> Use.of(phase.what()).stream())
                .collect(Collectors.toSet());
        phases.stream()
                .filter(phase -> phase.standing() == Standing.REFUSED)
                .forEach(phase -> Use.of(phase.what()).forEach(allowed::remove));
        return allowed;
    }

    private static List<Object> withoutPeriod(Phase phase) {
        return List.of(phase.consent(), phase.what(), phase.standing(), phase.onRecord());
    }

    private static List<ConsentHistory> histories(List<Entry> entries) {
        ConsentLedger ledger = ConsentLedger.replay(REGIMES, entries);
        return PEOPLE.stream()
                .flatMap(person -> ledger.history(PersonId.of(person)).stream())
                .toList();
    }

    private static Entry entry(String id, String person, LocalDate on, Act act) {
        return new Entry(
                EntryId.of(id),
                PersonId.of(person),
                on,
                on.atStartOfDay().toInstant(ZoneOffset.UTC),
                Party.worker("w"),
                act);
    }

    private static List<Entry> entries(List<Step> steps, String born) {
        ConsentLedger ledger = ConsentLedger.empty(REGIMES);
        List<Entry> entries = new ArrayList<>();
        for (Step step : steps) {
            Entry entry =
                    entry("e-" + entries.size(), PEOPLE.get(step.person), START.plusDays(step.day), act(step, born));
            if (follows(ledger, entry)) {
                ledger.append(entry);
                entries.add(entry);
            }
        }
        return entries;
    }

    /** Whether an entry follows, found by trying. */
    private static boolean follows(ConsentLedger ledger, Entry entry) {
        try {
            List<Entry> before =
                    ledger.history(entry.subject()).map(ConsentHistory::entries).orElse(List.of());
            List<Entry> longer = new ArrayList<>(before);
            longer.add(entry);
            return ConsentHistory.of(longer).entries().size() == longer.size();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Act act(Step step, String born) {
        ConsentId consent = ConsentId.of("c-" + step.consent);
        Consent what = WHATS.get(step.what);
        PartialDate birth = PartialDate.parse(born);
        Giver giver = step.givers.get(0);
        LocalDate until = step.until == null ? null : START.plusDays(step.until);
        List<Signature> signatures =
                step.givers.stream().map(each -> Signature.of(each, Steps.FORM)).toList();
        return switch (step.kind) {
            case 0 -> new Act.Given(consent, what, until, birth, step.capacity, step.givers, signatures, Steps.TEXT);
            case 1 -> new Act.Withdrawn(consent, giver);
            case 2 -> new Act.Refused(consent, what, birth, step.capacity, giver);
            case 3 -> new Act.Narrowed(consent, what);
            case 4 -> new Act.Expired(consent);
            case 5 -> new Act.Renewed(consent, until, step.capacity, step.givers, signatures, Steps.TEXT);
            default -> new Act.AuthorityEnded(giver);
        };
    }
}
