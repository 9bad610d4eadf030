package nl.wijkkit.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.wijkkit.consent.request.Request;
import nl.wijkkit.consent.rule.Rule;
import nl.wijkkit.consent.vocabulary.Duty;
import org.junit.jupiter.api.Assumptions;

/** The fast decision and the slow one agree. */
class SlowDecisionProperties {

    private static final SlowDecision SLOW = new SlowDecision();

    @Provide
    Arbitrary<Request> requests() {
        return NearRequests.any();
    }

    @Property(tries = 5000)
    void bothDecideTheSame(@ForAll("requests") Request request) {
        Statistics.label("disclosure").collect(agreed(request));
    }

    @Example
    void bothDecideTheSameOnEveryOwnCaseAndEveryWitness() {
        assertThat(NearRequests.SEEDS).hasSizeGreaterThan(300).allSatisfy(SlowDecisionProperties::agreed);
    }

    @Example
    void bothDecideTheSameOnEveryReferenceCase() throws IOException {
        Optional<Path> file = CasesTest.reference();
        Assumptions.assumeTrue(file.isPresent(), "shared/reference is not beside the repository");
        assertThat(CaseFile.read(Files.readString(file.orElseThrow())))
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> agreed(one.request()));
    }

    private static String agreed(Request request) {
        SlowDecision.Result slow = SLOW.decide(request);
        Decision fast = Decider.dutch().decide(request);
        assertThat(fast.disclosure().name()).isEqualTo(slow.disclosure());
        assertThat(fast.held()).extracting(Rule::id).containsExactlyElementsOf(slow.held());
        assertThat(slow.duties())
                .contains(fast.duties().stream().map(Duty::value).collect(Collectors.toCollection(TreeSet::new)));
        return slow.disclosure();
    }
}
