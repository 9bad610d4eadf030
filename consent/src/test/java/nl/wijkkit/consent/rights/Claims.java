package nl.wijkkit.consent.rights;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.consent.request.Actor;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Subject;
import nl.wijkkit.consent.vocabulary.Capacity;
import nl.wijkkit.consent.vocabulary.Evidence;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;
import nl.wijkkit.consent.vocabulary.SubjectRole;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.DataCategory;

/** Fictitious requests, and findings by which nothing stands in the way. */
public final class Claims {

    public static final PersonId PERSON = PersonId.of("p-1");
    public static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    public static final Judge JUDGE = Judge.dutch();

    private Claims() {}

    public static Subject subject(int age) {
        return subject(age, age < 12 ? Capacity.NOT_ASKED : Capacity.CAPABLE);
    }

    public static Subject subject(int age, Capacity capacity) {
        String role = age < 12 ? "CHILD" : age < 18 ? "YOUNG_PERSON" : "ADULT";
        return Subject.of(SubjectRole.of(role), age, capacity).withId(PERSON);
    }

    public static Claim own(RightKind kind, Law origin, Subject subject) {
        return claim(kind, origin, subject, "CITIZEN", "SELF", "SELF");
    }

    public static Claim claim(
            RightKind kind, Law origin, Subject subject, String role, String relation, String... evidence) {
        return new Claim(
                kind,
                subject,
                Actor.of(Role.of(role), Relation.of(relation)),
                List.of(evidence).stream().map(Evidence::of).toList(),
                origin,
                DataCategory.of("FULL_FILE"),
                true,
                List.of("record-1"));
    }

    /** All answers by which no ground of refusal holds. */
    public static Findings clear(RightKind kind, Law origin) {
        Right right = JUDGE.table().right(kind, origin);
        Findings found = Findings.of(
                kind == RightKind.OBJECTION
                        ? Basis.PUBLIC_TASK
                        : kind == RightKind.PORTABILITY ? Basis.CONSENT : Basis.PUBLIC_TASK);
        for (String point : right.points()) {
            // a yes to direct marketing takes grounds away, so that it would hide the others
            boolean refusesIfNo = !point.equals("direct-marketing")
                    && right.grounds().stream().anyMatch(ground -> ground.no().contains(point));
            found = found.with(point, refusesIfNo);
        }
        return found;
    }

    public static List<PartFindings> of(Findings findings) {
        return List.of(new PartFindings("record-1", findings));
    }

    public static Judgement judge(Claim claim, Findings findings) {
        return judge(claim, Facts.none(), findings);
    }

    public static Judgement judge(Claim claim, Facts asker, Findings findings) {
        return JUDGE.judge(claim, DAY, asker, of(findings));
    }
}
