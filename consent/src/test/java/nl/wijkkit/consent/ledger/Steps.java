package nl.wijkkit.consent.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.party.Party;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import org.jspecify.annotations.Nullable;

/** Builds the history of one invented person, entry by entry. */
final class Steps {

    static final PersonId CHILD = PersonId.of("p-child");
    static final Giver SELF = Giver.of("p-child", GiverRole.SELF);
    static final Giver MOTHER = Giver.of("p-mother", GiverRole.PARENT_WITH_AUTHORITY);
    static final Giver FATHER = Giver.of("p-father", GiverRole.PARENT_WITH_AUTHORITY);
    static final ConsentId C1 = ConsentId.of("c-1");
    static final ConsentId C2 = ConsentId.of("c-2");
    static final TextVersion TEXT = new TextVersion("sharing", 3);
    static final Proof FORM = Proof.of(Proof.Form.WRITTEN);

    private final PersonId subject;
    private final List<Entry> entries = new ArrayList<>();

    @Nullable
    PartialDate born;

    Capacity capacity = Capacity.CAPABLE;

    Steps(PersonId subject) {
        this.subject = subject;
    }

    static Steps adult() {
        return new Steps(CHILD);
    }

    static Steps bornOn(String born) {
        Steps steps = new Steps(CHILD);
        steps.born = PartialDate.parse(born);
        return steps;
    }

    Steps capacity(Capacity value) {
        capacity = value;
        return this;
    }

    Steps step(String on, Act act) {
        LocalDate day = LocalDate.parse(on);
        entries.add(new Entry(
                EntryId.of("e-" + entries.size()),
                subject,
                day,
                day.atTime(12, 0).toInstant(ZoneOffset.UTC),
                Party.worker("w-1"),
                act));
        return this;
    }

    Steps given(String on, ConsentId consent, Consent what, @Nullable String until, List<Giver> needed, Giver... by) {
        return step(
                on,
                new Act.Given(
                        consent,
                        what,
                        until == null ? null : LocalDate.parse(until),
                        born,
                        capacity,
                        needed,
                        List.of(by).stream()
                                .map(giver -> Signature.of(giver, FORM))
                                .toList(),
                        TEXT));
    }

    Steps refused(String on, ConsentId consent, Consent what, Giver by) {
        return step(on, new Act.Refused(consent, what, born, capacity, by));
    }

    ConsentHistory history() {
        return ConsentHistory.of(entries);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** How the first consent stands on a day. */
    Standing on(String day) {
        return phase(day).standing();
    }

    Phase phase(String day) {
        return history().on(LocalDate.parse(day), AgeRegimes.dutch()).get(0);
    }

    static Consent.ToDisclose share(Law law, String purpose, String category, String... recipients) {
        return new Consent.ToDisclose(
                Purpose.of(purpose),
                law,
                List.of(category.split(",", -1)).stream().map(DataCategory::of).toList(),
                List.of(recipients).stream().map(Receiver::of).toList());
    }

    static Consent.ToProcess process(String purpose, String category) {
        return new Consent.ToProcess(Purpose.of(purpose), Law.SELF, List.of(DataCategory.of(category)), List.of());
    }

    /** A request about the person of these histories. */
    static Request request(
            PersonId person, String day, Law law, String purpose, String category, @Nullable String receiver) {
        Request request = Request.of(
                LocalDate.parse(day),
                Actor.of(Role.of("YOUTH_WORKER"), Relation.of("ASSIGNED")),
                new Subject(SubjectRole.of("YOUNG_PERSON"), Age.of(14), Capacity.CAPABLE, List.of(), person),
                new Request.Asked(DataCategory.of(category), law, Purpose.of(purpose), Action.of("SHARE")));
        return receiver == null ? request : request.withFacts(Facts.none().with("receiver", receiver));
    }
}
