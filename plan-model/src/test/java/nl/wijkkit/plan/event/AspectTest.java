package nl.wijkkit.plan.event;

import static nl.wijkkit.plan.event.Changes.all;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkkit.plan.event.Aspect.Part;
import nl.wijkkit.plan.event.Subject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each change sets: two changes that set the same side of the same thing cannot both hold. */
class AspectTest {

    /** Everything that {@link Changes#carried} and {@link Changes#departed} hold, in the order of its kinds. */
    private static final List<String> NINE = List.of(
            "GOAL g9",
            "ACTION a9",
            "AGREEMENT ag9",
            "DECISION d9",
            "EVALUATION ev9",
            "CONTACT c9",
            "DOCUMENT doc9",
            "SUB_CASE s9");

    private static String[] nine(String part) {
        return Stream.concat(Stream.of("MEMBER anna PLACE"), NINE.stream().map(thing -> thing + " " + part))
                .toArray(String[]::new);
    }

    private static List<String> words(Change change) {
        return Aspect.setBy(change).stream()
                .map(aspect -> aspect.subject() + " " + aspect.part())
                .toList();
    }

    @Test
    void everyChangeSetsTheSideOfTheThingThatItIsAbout() {
        Map<String, List<String>> set = new LinkedHashMap<>();
        all().forEach(change -> set.put(ChangeType.of(change).type(), words(change)));
        Map<String, List<String>> expected = new LinkedHashMap<>();
        expect(expected, "plan-opened", "PLAN this WHOLE");
        expect(expected, "split-off", "PLAN this WHOLE");
        expect(expected, "part-left", nine("PLACE"));
        expect(expected, "joined-into", "PLAN this STATUS");
        expect(expected, "took-over", nine("WHOLE"));
        expect(expected, "member-joined", "MEMBER carl PLACE");
        expect(expected, "member-left", "MEMBER carl PLACE");
        expect(expected, "plan-closed", "PLAN this STATUS");
        expect(expected, "plan-reopened", "PLAN this STATUS");
        expect(expected, "handed-over", "DIRECTOR this OWNER");
        expect(expected, "deputy-appointed", "DEPUTY w-2 DAY");
        expect(expected, "deputy-withdrawn", "DEPUTY w-2 DAY");
        expect(expected, "goal-added", "GOAL g1 WHOLE");
        expect(expected, "goal-reworded", "GOAL g1 WORDS");
        expect(expected, "goal-assigned", "GOAL g1 PERSONS");
        expect(expected, "goal-targeted", "GOAL g1 TARGETS");
        expect(expected, "goal-status-changed", "GOAL g1 STATUS");
        expect(expected, "action-added", "ACTION a1 WHOLE");
        expect(expected, "action-reworded", "ACTION a1 WORDS");
        expect(expected, "action-rescheduled", "ACTION a1 DAY");
        expect(expected, "action-reassigned", "ACTION a1 OWNER");
        expect(expected, "action-status-changed", "ACTION a1 STATUS");
        expect(expected, "agreement-made", "AGREEMENT ag1 WHOLE");
        expect(expected, "agreement-ended", "AGREEMENT ag1 DAY");
        expect(expected, "decision-taken", "DECISION d1 WHOLE");
        expect(expected, "decision-ended", "DECISION d1 DAY");
        expect(expected, "evaluation-held", "EVALUATION ev1 WHOLE");
        expect(expected, "contact-recorded", "CONTACT c1 WHOLE");
        expect(expected, "document-added", "DOCUMENT doc1 WHOLE");
        // a sub-case takes its actions along: an action lies in one sub-case at most
        expect(expected, "sub-case-opened", "SUB_CASE s1 WHOLE", "ACTION a1 PLACE");
        expect(expected, "sub-case-status-changed", "SUB_CASE s1 STATUS");
        expect(expected, "sub-case-term-set", "SUB_CASE s1 DAY");
        // own data are set field by field, and a document is added beside the others
        expect(expected, "sub-case-field-set", "SUB_CASE s1/intake FIELD");
        expect(expected, "sub-case-document-added", "SUB_CASE s1/doc1 FIELD");
        expect(expected, "sub-case-action-added", "ACTION a2 PLACE");

        assertThat(set).isEqualTo(expected);
    }

    private static void expect(Map<String, List<String>> expected, String type, String... aspects) {
        expected.put(type, List.of(aspects));
    }

    @Test
    void aspectsAreInOrderOfTheirThingAndThenOfTheirSide() {
        Aspect goal = new Aspect(Subject.of(Kind.GOAL, "g1"), Part.WORDS);
        Aspect goalsStatus = new Aspect(Subject.of(Kind.GOAL, "g1"), Part.STATUS);
        Aspect second = new Aspect(Subject.of(Kind.GOAL, "g2"), Part.WHOLE);
        Aspect action = new Aspect(Subject.of(Kind.ACTION, "a0"), Part.WHOLE);

        assertThat(Stream.of(action, second, goal, goalsStatus).sorted())
                .containsExactly(goalsStatus, goal, second, action);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"GOAL", "ACTION", "AGREEMENT", "DECISION", "EVALUATION", "CONTACT", "DOCUMENT", "SUB_CASE"})
    void ofWhatMovesThePartThatATestLetsThroughStaysIn(Kind kind) {
        Carried only = Changes.carried().only(subject -> subject.kind() == kind);

        assertThat(only.subjects())
                .singleElement()
                .isEqualTo(Changes.carried().subjects().stream()
                        .filter(subject -> subject.kind() == kind)
                        .findFirst()
                        .orElseThrow());
        assertThat(Changes.carried().only(subject -> true)).isEqualTo(Changes.carried());
        assertThat(Changes.carried()
                        .only(subject -> subject.id().equals("gone"))
                        .subjects())
                .isEmpty();
    }

    @Test
    void aSubCaseOfTwoActionsSetsTheirPlacesInOrder() {
        assertThat(words(new SubCaseChange.SubCaseOpened(Changes.subCase("s2", "a4", "a3"))))
                .containsExactly("SUB_CASE s2 WHOLE", "ACTION a4 PLACE", "ACTION a3 PLACE");
    }
}
