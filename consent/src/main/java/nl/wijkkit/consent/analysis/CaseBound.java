package nl.wijkkit.consent.analysis;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.consent.vocabulary.Action;
import nl.wijkkit.consent.vocabulary.Relation;
import nl.wijkkit.consent.vocabulary.Role;

/**
 * Who may see content only while having the case (<i>alleen wie bij de zaak betrokken is</i>).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param workers  the roles that work on cases
 * @param withoutCase  the relations of those who do not have the case, or no longer
 * @param looks  the actions by which content is seen; the emergency view is none of them, since the law lets it pass
 */
public record CaseBound(List<Role> workers, List<Relation> withoutCase, List<Action> looks) {

    /** Copies the lists. */
    public CaseBound {
        workers = List.copyOf(workers);
        withoutCase = List.copyOf(withoutCase);
        looks = List.copyOf(looks);
    }

    /**
     * Obtains the workers of the Dutch social domain, by the codes of the shipped vocabulary.
     *
     * @return who is bound to a case
     */
    public static CaseBound dutch() {
        return new CaseBound(
                Stream.of(
                                "CASE_WORKER",
                                "CASE_COORDINATOR",
                                "COMMUNITY_WORKER",
                                "CRISIS_WORKER",
                                "DEBT_WORKER",
                                "FRONT_DESK",
                                "FUNCTIONAL_ADMIN",
                                "GI_WORKER",
                                "INCOME_CONSULTANT",
                                "SCHOOL_COUNSELLOR",
                                "TEAM_LEAD",
                                "VOLUNTEER",
                                "WMO_PROVIDER",
                                "YOUTH_PROVIDER",
                                "YOUTH_WORKER")
                        .map(Role::of)
                        .toList(),
                Stream.of("DEPUTY_ENDED", "FORMER_ASSIGNED", "NO_CASE", "SAME_TEAM_NOT_ASSIGNED")
                        .map(Relation::of)
                        .toList(),
                Stream.of("EXPORT", "SHARE", "VIEW").map(Action::of).toList());
    }
}
