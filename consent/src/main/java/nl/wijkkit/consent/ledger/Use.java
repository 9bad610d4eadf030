package nl.wijkkit.consent.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a consent allows: these data to this recipient for this purpose.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param kind  the kind of consent
 * @param purpose  what for
 * @param origin  the law
 * @param category  which data; null for agreement with help
 * @param recipient  who gets them; null for the organisation itself and for agreement with help
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Use(
        Text kind,
        Purpose purpose,
        Law origin,
        @Nullable DataCategory category,
        @Nullable Receiver recipient) {

    /** All that a consent allows. */
    static List<Use> of(Consent what) {
        Scope scope = Scope.of(what);
        List<Use> uses = new ArrayList<>();
        if (scope.categories().isEmpty()) {
            uses.add(new Use(what.label(), what.purpose(), what.origin(), null, null));
        }
        for (DataCategory category : scope.categories()) {
            if (scope.recipients().isEmpty()) {
                uses.add(new Use(what.label(), what.purpose(), what.origin(), category, null));
            }
            for (Receiver recipient : scope.recipients()) {
                uses.add(new Use(what.label(), what.purpose(), what.origin(), category, recipient));
            }
        }
        return uses;
    }
}
