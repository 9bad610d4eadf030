package nl.wijkkit.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wijkkit.plan.action.ActionId;
import nl.wijkkit.plan.agreement.AgreementId;
import nl.wijkkit.plan.agreement.DecisionId;
import nl.wijkkit.plan.budget.HouseholdKey;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.budget.ProvisionId;
import nl.wijkkit.plan.contact.ContactId;
import nl.wijkkit.plan.document.DocumentId;
import nl.wijkkit.plan.evaluation.AssessmentId;
import nl.wijkkit.plan.evaluation.EvaluationId;
import nl.wijkkit.plan.event.EventId;
import nl.wijkkit.plan.family.FamilyId;
import nl.wijkkit.plan.goal.GoalId;
import nl.wijkkit.plan.help.OfferId;
import nl.wijkkit.plan.help.RequestId;
import nl.wijkkit.plan.party.PartyId;
import nl.wijkkit.plan.person.PersonId;
import nl.wijkkit.plan.picture.ActorId;
import nl.wijkkit.plan.picture.DataCategory;
import nl.wijkkit.plan.picture.FactId;
import nl.wijkkit.plan.picture.FactKind;
import nl.wijkkit.plan.picture.Purpose;
import nl.wijkkit.plan.picture.SourceId;
import nl.wijkkit.plan.subcase.SubCaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every id sorts and prints as its text, so that what is listed by id comes in one order everywhere. */
class OrderTest {

    static Stream<Function<String, ? extends Comparable<?>>> ids() {
        return Stream.of(
                PlanId::of,
                ActionId::of,
                AgreementId::of,
                DecisionId::of,
                HouseholdKey::of,
                ProviderId::of,
                ProvisionId::of,
                ContactId::of,
                DocumentId::of,
                AssessmentId::of,
                EvaluationId::of,
                EventId::of,
                FamilyId::of,
                GoalId::of,
                OfferId::of,
                RequestId::of,
                PartyId::of,
                PersonId::of,
                ActorId::of,
                FactId::of,
                FactKind::of,
                SourceId::of,
                SubCaseId::of);
    }

    /** Ids that are names of their own: codes in capitals, or words in lower case. */
    @Test
    void aCodeSortsAndPrintsAsItsText() {
        assertSorts(DataCategory::of, "A", "X1", "X10", "X2");
        assertSorts(Purpose::of, "A", "X1", "X10", "X2");
    }

    @ParameterizedTest
    @MethodSource("ids")
    <T extends Comparable<T>> void anIdSortsAndPrintsAsItsText(Function<String, T> of) {
        assertSorts(of, "a", "x1", "x10", "x2");
    }

    private static <T extends Comparable<T>> void assertSorts(
            Function<String, T> of, String first, String second, String third, String last) {
        List<T> sorted = Stream.of(third, last, first, second).map(of).sorted().toList();

        assertThat(sorted).extracting(Object::toString).containsExactly(first, second, third, last);
        assertThat(sorted.get(0).compareTo(of.apply(first))).isZero();
    }
}
