package nl.wijkkit.examples.cli.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.gate.Answer;
import nl.wijkkit.consent.gate.Concerned;
import nl.wijkkit.consent.gate.Gate;
import nl.wijkkit.consent.gate.ProcessingRegister;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.consent.gate.Visitor;
import nl.wijkkit.consent.log.AccessEntry;
import nl.wijkkit.consent.log.SpanId;
import nl.wijkkit.consent.log.TraceId;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Consents;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.family.Member;
import nl.wijkkit.plan.family.Presence;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.YesNoUnknown;
import nl.wijkkit.plan.picture.Purpose;

/** Where people ask to see the file of the household: through the gate, which writes down every look. Not thread-safe. */
final class Counter {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private static final PartyId MUNICIPALITY = PartyId.of("gemeente-voorbeeldstad");

    private final Household household;
    private final List<AccessEntry> log = new ArrayList<>();
    private final AtomicLong steps = new AtomicLong();
    private final Gate gate;

    Counter(Household household) {
        this.household = household;
        Clock clock = Clock.fixed(
                Household.START.atTime(LocalTime.NOON).atZone(NETHERLANDS).toInstant(), NETHERLANDS);
        this.gate = Gate.of(
                Decider.dutch(),
                Consents.none(),
                log::add,
                line -> {},
                new ProcessingRegister(
                        purpose -> URI.create("https://register.example/" + purpose.value()),
                        person -> "person-" + Integer.toHexString(person.hashCode()),
                        "demo",
                        () -> SpanId.of(String.format(Locale.ROOT, "%016x", steps.incrementAndGet())),
                        clock));
    }

    /** Looks as the worker to whom the case was assigned. */
    <V> Optional<V> worker(int hour, Showing<V> what) {
        return look(FamilyPlan.DIRECTOR.id(), "ASSIGNED", "FAMILY_PLAN", "LEGAL_TASK", hour, what);
    }

    /** Looks as somebody of the same team who has nothing to do with the case. */
    <V> Optional<V> colleague(int hour, Showing<V> what) {
        return look(PartyId.of("worker-40"), "SAME_TEAM_NOT_ASSIGNED", "NOT_STATED", "NONE", hour, what);
    }

    /** What was written down. */
    List<AccessEntry> log() {
        return List.copyOf(log);
    }

    private <V> Optional<V> look(
            PartyId user, String relation, String purpose, String evidence, int hour, Showing<V> what) {
        OffsetDateTime at =
                FamilyPlan.OPENED.atTime(hour, 0).atZone(NETHERLANDS).toOffsetDateTime();
        Actor actor = Actor.of(Role.of("CASE_WORKER"), Relation.of(relation));
        List<Concerned> concerned = household.family().members().stream()
                .filter(member -> member.presence() != Presence.DECEASED)
                .map(member -> Concerned.of(
                        actor, subject(member), Facts.none().with("necessary", true), Evidence.of(evidence)))
                .toList();
        Visit visit = Visit.of(
                Visitor.of(user, MUNICIPALITY, "desk-" + hour),
                at,
                Purpose.of(purpose),
                TraceId.of(String.format(Locale.ROOT, "%032x", steps.incrementAndGet())),
                concerned);
        Answer<V> answer = gate.look(visit, what);
        return answer.fold(Optional::of, Optional::empty);
    }

    private static Subject subject(Member member) {
        Age age = member.person().ageOn(FamilyPlan.OPENED);
        String role = age.under(12) == YesNoUnknown.YES
                ? "CHILD"
                : age.under(18) == YesNoUnknown.YES ? "YOUNG_PERSON" : "ADULT";
        return new Subject(SubjectRole.of(role), age, Capacity.CAPABLE, List.of(), member.id());
    }
}
