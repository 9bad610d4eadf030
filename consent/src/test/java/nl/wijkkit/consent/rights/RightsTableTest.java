package nl.wijkkit.consent.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.zrm.Source;
import org.junit.jupiter.api.Test;

class RightsTableTest {

    private static final RightsTable TABLE = RightsReader.shipped();

    private static RightsTable with(List<Point> points, List<Right> rights) {
        return new RightsTable(
                TABLE.id(),
                TABLE.version(),
                points,
                rights,
                TABLE.told(),
                TABLE.identity(),
                TABLE.notEntitled(),
                TABLE.notInWriting(),
                TABLE.objection(),
                TABLE.remedies());
    }

    private static List<Right> and(Right right) {
        return Stream.concat(TABLE.rights().stream(), Stream.of(right)).toList();
    }

    private static Right named(String id, RightKind kind, List<Law> laws) {
        Right right = TABLE.right(kind, Law.PARTICIPATIEWET);
        return new Right(
                id,
                kind,
                laws,
                right.judgedAs(),
                right.answer(),
                right.extension(),
                right.carryOut(),
                right.inWriting(),
                right.asks(),
                right.grounds(),
                right.text(),
                right.source());
    }

    @Test
    void aLawHasOneRightOfAKindAndEveryKindOneForTheOthers() {
        assertThat(TABLE.right(RightKind.ERASURE, Law.WMO).id()).isEqualTo("erasure-wmo");
        assertThat(TABLE.right(RightKind.ERASURE, Law.PARTICIPATIEWET).id()).isEqualTo("erasure-avg");
        assertThat(with(TABLE.points(), and(named("own", RightKind.ERASURE, List.of(Law.PARTICIPATIEWET))))
                        .right(RightKind.ERASURE, Law.PARTICIPATIEWET)
                        .id())
                .isEqualTo("own");
        List<Right> again = and(named("own", RightKind.ERASURE, List.of(Law.WMO)));
        assertThatThrownBy(() -> with(TABLE.points(), again))
                .hasMessage("one right of a kind must be for a law, got another in own");
        List<Right> rest = and(named("own", RightKind.ERASURE, List.of()));
        assertThatThrownBy(() -> with(TABLE.points(), rest))
                .hasMessage("one right of a kind must be for a law, got another in own");
        List<Right> none = TABLE.rights().stream()
                .filter(right -> right.kind() != RightKind.RECIPIENTS)
                .toList();
        assertThatThrownBy(() -> with(TABLE.points(), none))
                .hasMessage("every kind must have a right for the laws that no other names");
    }

    @Test
    void whatARightAsksStandsInTheTableOnce() {
        assertThatThrownBy(() -> with(List.of(), TABLE.rights()))
                .hasMessageStartingWith("a right must ask points of this table, got another in ");
        List<Point> twice =
                Stream.concat(TABLE.points().stream(), TABLE.points().stream()).toList();
        assertThatThrownBy(() -> with(twice, TABLE.rights())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroundIsFoundOfTheRightAndOfThoseThatHoldForEvery() {
        Right right = TABLE.right(RightKind.ERASURE, Law.WMO);
        for (String id : List.of("important-for-other", "identity-not-established", "not-entitled", "not-in-writing")) {
            assertThat(TABLE.ground(right, id)).as(id).map(Ground::id).contains(id);
        }
        assertThat(TABLE.ground(right, "compelling-grounds")).isEmpty();
    }

    // where the text of the law does not say it, or was not read, the table says so
    @Test
    void whatWasNotReadInTheTextOfTheLawIsMarked() {
        List<Ground> unsure = TABLE.rights().stream()
                .flatMap(right -> right.grounds().stream())
                .filter(ground -> ground.source().certainty() == Source.Certainty.UNCERTAIN)
                .toList();
        assertThat(unsure)
                .extracting(Ground::id, ground -> ground.source().reference().contains("as explained in practice"))
                .containsExactlyInAnyOrder(
                        tuple("rights-of-others", false),
                        tuple("needed-for-claim", true),
                        tuple("needed-for-claim", true),
                        tuple("needed-for-claim", true));
    }

    @Test
    void theResultIsThatOfTheParts() {
        assertThat(Judgement.of(Stream.of(Result.GRANTED, Result.GRANTED))).isEqualTo(Result.GRANTED);
        assertThat(Judgement.of(Stream.of(Result.REFUSED))).isEqualTo(Result.REFUSED);
        assertThat(Judgement.of(Stream.of(Result.REFUSED, Result.GRANTED))).isEqualTo(Result.PARTLY);
        assertThatThrownBy(() -> Judgement.of(Stream.of())).hasMessage("a request must have at least one part");
        assertThatThrownBy(() -> new PartResult("record-1", Result.REFUSED, List.of()))
                .hasMessage("a refusal must have a ground, and what is granted none");
        assertThatThrownBy(() -> new PartResult("record-1", Result.GRANTED, List.of("excessive")))
                .hasMessage("a refusal must have a ground, and what is granted none");
        assertThat(new PartResult("record-1", Result.GRANTED, List.of())).hasToString("PartResult[GRANTED, []]");
    }

    @Test
    void everythingHasANameOfItsOwn() {
        assertThat(Arrays.stream(RightKind.values()).map(RightKind::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Basis.values()).map(Basis::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Holder.values()).map(Holder::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Result.values()).map(Result::label)).doesNotHaveDuplicates();
    }
}
