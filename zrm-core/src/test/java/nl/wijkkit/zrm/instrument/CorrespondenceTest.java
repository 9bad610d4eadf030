package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrespondenceTest {

    private static final Source SEEN = new Source("own research", Source.Certainty.SEEN);
    private static final Source UNCERTAIN = new Source("a guess", Source.Certainty.UNCERTAIN);
    private static final InstrumentId GARDEN = InstrumentId.of("garden");
    private static final InstrumentId PARK = InstrumentId.of("park");

    private static List<DomainKey> keys(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> DomainKey.of(prefix + i)).toList();
    }

    private static DomainLink link(Relation relation, int from, int to, Source source) {
        return new DomainLink(keys("f", from), keys("t", to), relation, source, Text.same("because"));
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 1, 1",
        "RENAMED, 1, 1",
        "CHANGED_MEANING, 1, 1",
        "SPLIT, 1, 2",
        "SPLIT, 1, 3",
        "MERGED, 2, 1",
        "NONE, 1, 0",
        "NONE, 0, 1"
    })
    void aRelationLinksSoManyDomains(Relation relation, int from, int to) {
        DomainLink link = link(relation, from, to, SEEN);
        assertThat(link.from()).hasSize(from);
        assertThat(link.to()).hasSize(to);
        assertThat(link.inverse().inverse()).isEqualTo(link);
        assertThat(link.inverse().from()).isEqualTo(link.to());
        assertThat(link.inverse().to()).isEqualTo(link.from());
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 0, 1",
        "SAME, 1, 0",
        "SAME, 1, 2",
        "SAME, 2, 1",
        "RENAMED, 1, 2",
        "CHANGED_MEANING, 2, 1",
        "SPLIT, 1, 1",
        "SPLIT, 2, 2",
        "SPLIT, 0, 2",
        "MERGED, 1, 1",
        "MERGED, 2, 2",
        "MERGED, 2, 0",
        "NONE, 1, 1",
        "NONE, 0, 0",
        "NONE, 2, 0"
    })
    void otherNumbersOfDomainsAreRefused(Relation relation, int from, int to) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link(relation, from, to, SEEN))
                .withMessage("relation " + relation + " cannot link " + from + " domains to " + to + " domains");
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, SAME",
        "RENAMED, RENAMED",
        "CHANGED_MEANING, CHANGED_MEANING",
        "SPLIT, MERGED",
        "MERGED, SPLIT",
        "NONE, NONE"
    })
    void aRelationReadsInTheOtherDirection(Relation relation, Relation inverse) {
        assertThat(relation.inverse()).isEqualTo(inverse);
    }

    @ParameterizedTest
    @CsvSource({
        "SAME, 1, 1, COMPARABLE, WITH_CAUTION",
        "RENAMED, 1, 1, COMPARABLE, WITH_CAUTION",
        "CHANGED_MEANING, 1, 1, NOT_COMPARABLE, NOT_COMPARABLE",
        "SPLIT, 1, 2, NOT_COMPARABLE, NOT_COMPARABLE",
        "MERGED, 2, 1, NOT_COMPARABLE, NOT_COMPARABLE",
        "NONE, 1, 0, NOT_COMPARABLE, NOT_COMPARABLE"
    })
    void onlyWhatWasSeenToBeTheSameIsComparable(
            Relation relation, int from, int to, Comparability seen, Comparability uncertain) {
        assertThat(link(relation, from, to, SEEN).comparability()).isEqualTo(seen);
        assertThat(link(relation, from, to, UNCERTAIN).comparability()).isEqualTo(uncertain);
    }

    @Test
    void aDomainIsFoundOnItsSide() {
        DomainLink split = link(Relation.SPLIT, 1, 2, SEEN);
        Correspondence correspondence = new Correspondence(GARDEN, PARK, List.of(split), UNCERTAIN);
        assertThat(correspondence.ofFrom(DomainKey.of("f0"))).contains(split);
        assertThat(correspondence.ofFrom(DomainKey.of("t0"))).isEmpty();
        assertThat(correspondence.ofTo(DomainKey.of("t0"))).contains(split);
        assertThat(correspondence.ofTo(DomainKey.of("t1"))).contains(split);
        assertThat(correspondence.ofTo(DomainKey.of("f0"))).isEmpty();
        assertThat(correspondence).hasToString("Correspondence[garden to park, links=1]");
        Correspondence inverse = correspondence.inverse();
        assertThat(inverse.from()).isEqualTo(PARK);
        assertThat(inverse.to()).isEqualTo(GARDEN);
        assertThat(inverse.source()).isEqualTo(UNCERTAIN);
        assertThat(inverse.ofFrom(DomainKey.of("t1")).orElseThrow().relation()).isEqualTo(Relation.MERGED);
        assertThat(inverse.inverse()).isEqualTo(correspondence);
    }

    @Test
    void aDomainStandsInOneLink() {
        DomainLink first = link(Relation.SAME, 1, 1, SEEN);
        DomainLink from = link(Relation.NONE, 1, 0, SEEN);
        DomainLink to = link(Relation.NONE, 0, 1, SEEN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correspondence(GARDEN, PARK, List.of(first, from), SEEN))
                .withMessage("domain f0 of garden must stand in one link");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correspondence(GARDEN, PARK, List.of(first, to), SEEN))
                .withMessage("domain t0 of park must stand in one link");
        DomainKey twice = DomainKey.of("t0");
        DomainLink same =
                new DomainLink(keys("f", 1), List.of(twice, twice), Relation.SPLIT, SEEN, Text.same("because"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Correspondence(GARDEN, PARK, List.of(same), SEEN))
                .withMessage("domain t0 of park must stand in one link");
    }
}
