package nl.wijkkit.consent.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkkit.consent.decision.Decider;
import nl.wijkkit.consent.decision.Decision;
import nl.wijkkit.consent.request.Facts;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.consent.vocabulary.FactKey;
import nl.wijkkit.consent.vocabulary.FactValue;

/**
 * Says what follows from the law for a request of a person concerned.
 * <p>
 * Whether someone can use a right (himself from which age, a parent with authority, a representative) is asked of the rules
 * of access. What becomes of the request follows from the grounds of the table and what a person established: a ground that
 * holds refuses, and nothing else does.
 * <pre>{@code
 * Judge judge = Judge.dutch();
 * judge.missing(claim, findings); // what must be established yet
 * Judgement judgement = judge.judge(claim, today, facts, findings);
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Judge {

    private static final Duty NOTIFY = Duty.of("NOTIFY_RECIPIENTS");
    private static final FactKey BASIS = FactKey.of("processing_basis");

    /** The point that says whether there is anyone to notify. */
    private static final String SHARED = "shared-before";

    private final RightsTable table;
    private final Decider decider;

    private Judge(RightsTable table, Decider decider) {
        this.table = Objects.requireNonNull(table, "table");
        this.decider = Objects.requireNonNull(decider, "decider");
    }

    /**
     * Obtains a judge by the shipped table and rules.
     *
     * @return the judge
     */
    public static Judge dutch() {
        return of(RightsReader.shipped(), Decider.dutch());
    }

    /**
     * Obtains a judge.
     *
     * @param table  the rights
     * @param decider  the rules of access, which say who can use a right
     * @return the judge
     */
    public static Judge of(RightsTable table, Decider decider) {
        return new Judge(table, decider);
    }

    /**
     * Returns the rights.
     *
     * @return the table
     */
    public RightsTable table() {
        return table;
    }

    /**
     * Decides whether someone can use a right at all, taken as given that there is reason to.
     *
     * @param claim  what is asked
     * @param on  the day
     * @param asker  circumstances of the asker, such as {@code good_care_opposes}
     * @return the decision of the rules of access; it explains itself
     */
    public Decision standing(Claim claim, LocalDate on, Facts asker) {
        Right right = table.right(claim.kind(), claim.origin());
        return decider.decide(
                request(claim, right, on, with(asker, right.judgedAs().assuming())));
    }

    /**
     * Returns what must be done as long as the request is not decided: an objection restricts the use (AVG 18(1)(d)).
     *
     * @param claim  what is asked
     * @param on  the day
     * @param asker  circumstances of the asker
     * @return the duties, in order of their codes; empty for other rights
     */
    public List<Duty> meanwhile(Claim claim, LocalDate on, Facts asker) {
        Decision decision = standing(claim, on, asker);
        return claim.kind() == RightKind.OBJECTION && decision.isPermitted() ? decision.duties() : List.of();
    }

    /**
     * Returns what a person must establish yet before the request can be decided.
     *
     * @param claim  what is asked
     * @param findings  what was established of each part
     * @return by part, in the order of the request: {@code basis} or the ids of points; empty if nothing is missing
     */
    public Map<String, List<String>> missing(Claim claim, List<PartFindings> findings) {
        return Missing.of(claim, table.right(claim.kind(), claim.origin()), findings);
    }

    /**
     * Judges that a request is refused since the identity of the asker could not be established.
     *
     * @param claim  what is asked
     * @param on  the day
     * @return the judgement
     */
    public Judgement withoutIdentity(Claim claim, LocalDate on) {
        Facts unknown = Facts.none().with("request_verified", false);
        return whole(
                claim, standing(claim, on, unknown), List.of(table.identity().id()));
    }

    /**
     * Judges a request.
     *
     * @param claim  what is asked
     * @param on  the day
     * @param asker  circumstances of the asker
     * @param findings  what was established of each part; of a request that the asker cannot make, nothing need be
     * @return the judgement
     * @throws IllegalArgumentException if the asker can make the request and something is missing
     */
    public Judgement judge(Claim claim, LocalDate on, Facts asker, List<PartFindings> findings) {
        Right right = table.right(claim.kind(), claim.origin());
        Decision standing = standing(claim, on, asker);
        if (!standing.isPermitted()) {
            return whole(claim, standing, List.of(table.notEntitled().id()));
        }
        if (right.inWriting() && !claim.inWriting()) {
            return whole(claim, standing, List.of(table.notInWriting().id()));
        }
        if (!missing(claim, findings).isEmpty()) {
            throw new IllegalArgumentException("all points must be established first, see missing");
        }
        List<PartResult> results = new ArrayList<>();
        Set<Duty> duties = new TreeSet<>();
        for (String part : claim.parts()) {
            Findings found = Missing.findings(findings, part);
            List<Ground> grounds = right.grounds().stream()
                    .filter(ground -> ground.holds(found))
                    .toList();
            Result result = result(grounds);
            results.add(new PartResult(
                    part, result, grounds.stream().map(Ground::id).toList()));
            grounds.forEach(ground -> duties.addAll(ground.duties()));
            if (result != Result.REFUSED) {
                duties.addAll(duties(claim, right, on, asker, found));
            }
        }
        return new Judgement(
                Judgement.of(results.stream().map(PartResult::result)),
                right.id(),
                table.toString(),
                standing.verdict(),
                results,
                List.copyOf(duties));
    }

    private static Result result(List<Ground> grounds) {
        if (grounds.isEmpty()) {
            return Result.GRANTED;
        }
        return grounds.stream().anyMatch(ground -> ground.extent() == Ground.Extent.WHOLE)
                ? Result.REFUSED
                : Result.PARTLY;
    }

    private Judgement whole(Claim claim, Decision standing, List<String> grounds) {
        return new Judgement(
                Result.REFUSED,
                table.right(claim.kind(), claim.origin()).id(),
                table.toString(),
                standing.verdict(),
                claim.parts().stream()
                        .map(part -> new PartResult(part, Result.REFUSED, grounds))
                        .toList(),
                List.of());
    }

    /** What the rules of access ask of who grants it, with all that was established. */
    private Set<Duty> duties(Claim claim, Right right, LocalDate on, Facts asker, Findings found) {
        Facts facts = with(asker, right.judgedAs().assuming());
        for (Map.Entry<String, Boolean> answer : found.answers().entrySet()) {
            FactKey key = table.point(answer.getKey()).map(Point::fact).orElse(null);
            if (key != null) {
                facts = facts.with(key, FactValue.Flag.of(answer.getValue()));
            }
        }
        String basis = found.basisIfAny().flatMap(Basis::code).orElse(null);
        if (basis != null) {
            facts = facts.with(BASIS, new FactValue.Named(basis));
        }
        if (claim.kind() == RightKind.OBJECTION) {
            facts = facts.with("balancing_done", true);
        }
        Decision decision = decider.decide(request(claim, right, on, facts));
        Set<Duty> duties = new TreeSet<>(decision.isPermitted() ? decision.duties() : List.of());
        if (claim.kind().notifiesRecipients() && found.answer(SHARED).orElse(false)) {
            duties.add(NOTIFY);
        }
        return duties;
    }

    private static Request request(Claim claim, Right right, LocalDate on, Facts facts) {
        Act act = right.judgedAs();
        return new Request(
                on,
                claim.actor(),
                claim.subject(),
                new Request.Asked(
                        act.categoryIfAny().orElse(claim.category()), claim.origin(), act.purpose(), act.action()),
                claim.evidence(),
                facts);
    }

    private static Facts with(Facts facts, Facts more) {
        Facts all = facts;
        for (Map.Entry<FactKey, FactValue> fact : more.asMap().entrySet()) {
            all = all.with(fact.getKey(), fact.getValue());
        }
        return all;
    }

    /**
     * Returns the table.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Judge[" + table + "]";
    }
}
