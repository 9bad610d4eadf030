package nl.wijkkit.plan.help;

import static nl.wijkkit.plan.help.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkkit.plan.help.Arrangement.Side;
import nl.wijkkit.plan.help.Arrangement.Status;
import nl.wijkkit.plan.help.Arrangement.Step;
import nl.wijkkit.plan.help.Arrangement.StepKind;
import nl.wijkkit.plan.json.Json;
import nl.wijkkit.zrm.problem.Checked;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrangementTest {

    private static final Arrangement PROPOSED =
            new Arrangement(RequestId.of("r1"), OfferId.of("o1"), List.of(new Step(StepKind.PROPOSED, null, at(0))));
    private static final Arrangement HALF = PROPOSED.accept(Side.GIVER, at(1)).orElseThrow();
    private static final Arrangement AGREED = HALF.accept(Side.ASKER, at(2)).orElseThrow();
    private static final Arrangement DECLINED =
            PROPOSED.decline(Side.ASKER, at(1)).orElseThrow();
    private static final Arrangement CANCELLED =
            AGREED.cancel(Side.GIVER, at(3)).orElseThrow();
    private static final Arrangement DONE = AGREED.complete(at(3)).orElseThrow();

    @Test
    void bothAcceptBeforeAnythingIsAgreed() {
        assertThat(List.of(PROPOSED, HALF, AGREED, DECLINED, CANCELLED, DONE))
                .extracting(Arrangement::status)
                .containsExactly(
                        Status.PROPOSED,
                        Status.HALF_ACCEPTED,
                        Status.AGREED,
                        Status.DECLINED,
                        Status.CANCELLED,
                        Status.DONE);
    }

    @Test
    void whoAcceptedMayStillDeclineUntilTheOtherAccepts() {
        assertThat(HALF.decline(Side.GIVER, at(2)).orElseThrow().status()).isEqualTo(Status.DECLINED);
        assertThat(HALF.decline(Side.ASKER, at(2)).orElseThrow().status()).isEqualTo(Status.DECLINED);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(HALF.accept(Side.GIVER, at(9)), "accepted-before"),
                arguments(AGREED.accept(Side.GIVER, at(9)), "closed"),
                arguments(AGREED.decline(Side.GIVER, at(9)), "closed"),
                arguments(DECLINED.accept(Side.GIVER, at(9)), "closed"),
                arguments(CANCELLED.accept(Side.GIVER, at(9)), "closed"),
                arguments(PROPOSED.cancel(Side.GIVER, at(9)), "not-agreed"),
                arguments(HALF.complete(at(9)), "not-agreed"),
                arguments(DONE.cancel(Side.ASKER, at(9)), "not-agreed"),
                arguments(DONE.complete(at(9)), "not-agreed"),
                arguments(HALF.accept(Side.ASKER, at(0)), "goes-back"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aStepThatCannotFollowIsRefusedAndTheRuleIsNamed(Checked<Arrangement> checked, String code) {
        assertThat(checked.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void aHistoryThatCannotBeIsRefused() {
        UnaryOperator<List<Step>> make = steps -> new Arrangement(PROPOSED.request(), PROPOSED.offer(), steps).steps();
        Step proposed = PROPOSED.steps().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(List.of()))
                .withMessage("an arrangement must begin with a proposal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(List.of(proposed, proposed)))
                .withMessage("an arrangement must begin with one proposal");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(List.of(new Step(StepKind.DONE, null, at(0)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> make.apply(List.of(proposed, new Step(StepKind.DONE, null, at(1)))))
                .withMessage("that must wait until both have accepted");
    }

    @Test
    void aStepHasASideWhereThereIsOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(StepKind.ACCEPTED, null, at(0)))
                .withMessage("a step ACCEPTED must have a side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(StepKind.DONE, Side.ASKER, at(0)))
                .withMessage("a step DONE must not have a side");
    }

    @Test
    void bindsAndKeepsToItsSchema() {
        for (Arrangement arrangement : List.of(PROPOSED, CANCELLED, DECLINED, DONE)) {
            String json = Json.bothBind(arrangement, Arrangement.class);
            Json.keepsTo("help-arrangement-1.schema.json", json);
            Json.breaks("help-arrangement-1.schema.json", json.replace("PROPOSED", "GUESSED"));
        }
    }

    @Test
    void printsIdsAndStatusOnly() {
        assertThat(DONE).hasToString("Arrangement[r1, o1, DONE]");
        assertThat(DONE.steps().get(3)).hasToString("Step[DONE]");
    }
}
