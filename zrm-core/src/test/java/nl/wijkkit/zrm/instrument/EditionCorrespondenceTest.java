package nl.wijkkit.zrm.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Source.Certainty;
import nl.wijkkit.zrm.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the domains of one edition correspond to in another, as shipped and as a supplier adds it. */
class EditionCorrespondenceTest {

    private static final Instruments SHIPPED = Instruments.shipped();
    private static final Source SOURCE = new Source("own research", Certainty.SEEN);

    private static DomainLink link(Relation relation, List<String> from, List<String> to) {
        return new DomainLink(
                from.stream().map(DomainKey::of).toList(),
                to.stream().map(DomainKey::of).toList(),
                relation,
                SOURCE,
                Text.same("because"));
    }

    private static Correspondence gardens(DomainLink... links) {
        return new Correspondence(InstrumentId.of("garden"), InstrumentId.of("park"), List.of(links), SOURCE);
    }

    @Test
    void aSupplierAddsACorrespondenceThatReadsInBothDirections() {
        Instruments both = Instruments.empty()
                .with(InstrumentsTest.own("garden", 3, "lawn", "pond"))
                .with(InstrumentsTest.own("park", 3, "grass", "water"));
        Correspondence correspondence = gardens(
                link(Relation.RENAMED, List.of("lawn"), List.of("grass")),
                link(Relation.NONE, List.of("pond"), List.of()),
                link(Relation.NONE, List.of(), List.of("water")));
        Instruments more = both.with(correspondence);
        InstrumentId garden = InstrumentId.of("garden");
        InstrumentId park = InstrumentId.of("park");
        assertThat(more.correspondences()).containsExactly(correspondence);
        assertThat(more.correspondence(garden, park)).contains(correspondence);
        assertThat(more.correspondence(park, garden)).contains(correspondence.inverse());
        assertThat(both.correspondence(garden, park)).isEmpty();
        for (Correspondence again : List.of(correspondence, correspondence.inverse())) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> more.with(again))
                    .withMessage("the correspondence of " + again.from() + " and " + again.to() + " is already there");
        }
        assertThat(more.with(InstrumentsTest.own("third", 2, "x")).correspondences())
                .containsExactly(correspondence);
    }

    @Test
    void aCorrespondenceLinksEveryDomainAndNoOther() {
        Instruments both = Instruments.empty()
                .with(InstrumentsTest.own("garden", 3, "lawn", "pond"))
                .with(InstrumentsTest.own("park", 3, "grass"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.with(gardens(link(Relation.RENAMED, List.of("lawn"), List.of("grass")))))
                .withMessage("a correspondence must link the domains of garden [lawn, pond], got [lawn]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.with(gardens(
                        link(Relation.NONE, List.of("lawn"), List.of()),
                        link(Relation.NONE, List.of("pond"), List.of()))))
                .withMessage("a correspondence must link the domains of park [grass], got []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.empty()
                        .with(InstrumentsTest.own("garden", 3, "lawn"))
                        .with(gardens()))
                .withMessage("expected an instrument of [garden], got park");
    }

    @Test
    void scalesOfDifferentLengthAreNeverComparable() {
        Instruments both = Instruments.empty()
                .with(InstrumentsTest.own("garden", 3, "lawn"))
                .with(InstrumentsTest.own("park", 4, "grass"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.with(gardens(link(Relation.RENAMED, List.of("lawn"), List.of("grass")))))
                .withMessage("domains on scales of 3 and 4 levels must not be linked as comparable");
        Correspondence changed = gardens(link(Relation.CHANGED_MEANING, List.of("lawn"), List.of("grass")));
        assertThat(both.with(changed).correspondences()).containsExactly(changed);
    }

    @Test
    void anInstrumentCorrespondsWithItself() {
        Correspondence itself = SHIPPED.correspondence(Instruments.ZRM_2017, Instruments.ZRM_2017)
                .orElseThrow();
        assertThat(itself.links()).hasSize(13);
        assertThat(itself.links())
                .allMatch(link -> link.relation() == Relation.SAME
                        && link.comparability() == Comparability.COMPARABLE
                        && link.from().equals(link.to()));
        assertThat(SHIPPED.correspondence(InstrumentId.of("no"), InstrumentId.of("no")))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.with(itself))
                .withMessage("the correspondence of zrm-2017 and zrm-2017 is already there");
    }

    @Test
    void whatWasNotStatedIsNotKnown() {
        assertThat(SHIPPED.correspondence(Instruments.ZRM_2017, Instruments.ZRM_HUISHOUDENS))
                .isEmpty();
        assertThat(SHIPPED.correspondence(Instruments.SSM, Instruments.ZRM_2017))
                .isEmpty();
    }

    static Stream<Correspondence> correspondences() {
        return SHIPPED.correspondences().stream();
    }

    @ParameterizedTest
    @MethodSource("correspondences")
    void noShippedEditionsAreComparableWithoutAWarning(Correspondence correspondence) {
        assertThat(correspondence.links()).noneMatch(link -> link.comparability() == Comparability.COMPARABLE);
    }

    // research: zelfredzaamheidmatrix.nl 17-01-2017 (changed, renamed, new), names and count of domains (split)
    @ParameterizedTest
    @CsvSource({
        "financien, SAME, financien, WITH_CAUTION, UNCERTAIN",
        "dagbesteding, RENAMED, werk_opleiding, WITH_CAUTION, UNCERTAIN",
        "huisvesting, SAME, huisvesting, WITH_CAUTION, UNCERTAIN",
        "huiselijke_relaties, SAME, huiselijke_relaties, WITH_CAUTION, UNCERTAIN",
        "geestelijke_gezondheid, SAME, geestelijke_gezondheid, WITH_CAUTION, UNCERTAIN",
        "lichamelijke_gezondheid, SAME, lichamelijke_gezondheid, WITH_CAUTION, UNCERTAIN",
        "verslaving, CHANGED_MEANING, middelengebruik, NOT_COMPARABLE, SEEN",
        "adl, SPLIT, basale_adl instrumentele_adl, NOT_COMPARABLE, UNCERTAIN",
        "sociaal_netwerk, SAME, sociaal_netwerk, WITH_CAUTION, UNCERTAIN",
        "maatschappelijke_participatie, SAME, maatschappelijke_participatie, WITH_CAUTION, UNCERTAIN",
        "justitie, SAME, justitie, WITH_CAUTION, UNCERTAIN"
    })
    void editionsOf2013And2017CorrespondPerDomain(
            String from, Relation relation, String to, Comparability comparability, Certainty certainty) {
        DomainLink link = SHIPPED.correspondence(Instruments.ZRM_2013, Instruments.ZRM_2017)
                .orElseThrow()
                .ofFrom(DomainKey.of(from))
                .orElseThrow();
        assertThat(link.relation()).isEqualTo(relation);
        assertThat(link.to().stream().map(DomainKey::value)).containsExactly(to.split(" "));
        assertThat(link.comparability()).isEqualTo(comparability);
        assertThat(link.source().certainty()).isEqualTo(certainty);
    }

    @Test
    void useOfTimeIsNewIn2017() {
        for (InstrumentId before : List.of(Instruments.ZRM_2010, Instruments.ZRM_2013)) {
            DomainLink link = SHIPPED.correspondence(before, Instruments.ZRM_2017)
                    .orElseThrow()
                    .ofTo(DomainKey.of("tijdsbesteding"))
                    .orElseThrow();
            assertThat(link.relation()).isEqualTo(Relation.NONE);
            assertThat(link.from()).isEmpty();
            assertThat(link.source().certainty()).isEqualTo(Certainty.SEEN);
        }
    }

    @Test
    void from2010To2017AgreesWithTheStepsBetween() {
        Correspondence first = SHIPPED.correspondence(Instruments.ZRM_2010, Instruments.ZRM_2013)
                .orElseThrow();
        Correspondence second = SHIPPED.correspondence(Instruments.ZRM_2013, Instruments.ZRM_2017)
                .orElseThrow();
        Correspondence whole = SHIPPED.correspondence(Instruments.ZRM_2010, Instruments.ZRM_2017)
                .orElseThrow();
        for (DomainLink link : first.links()) {
            DomainLink then = second.ofFrom(link.to().get(0)).orElseThrow();
            DomainLink direct = whole.ofFrom(link.from().get(0)).orElseThrow();
            assertThat(direct.to()).isEqualTo(then.to());
            assertThat(direct.relation())
                    .isEqualTo(then.relation() == Relation.SAME ? link.relation() : then.relation());
            assertThat(direct.comparability()).isEqualTo(then.comparability());
        }
        assertThat(whole.links()).hasSize(first.links().size() + 1);
    }

    @Test
    void theMatrixForYoungPeopleHasTheSameNamesButOtherIndicators() {
        Correspondence youth = SHIPPED.correspondence(Instruments.ZRM_JONGEREN, Instruments.ZRM_2017)
                .orElseThrow();
        assertThat(youth.links())
                .hasSize(13)
                .allMatch(link -> link.relation() == Relation.CHANGED_MEANING
                        && link.from().equals(link.to())
                        && link.source().certainty() == Certainty.SEEN);
    }

    @Test
    void theSsmIsRelatedButNeverComparable() {
        Correspondence ssm =
                SHIPPED.correspondence(Instruments.SSM, Instruments.ZRM_2010).orElseThrow();
        assertThat(ssm.links())
                .allMatch(link -> link.comparability() == Comparability.NOT_COMPARABLE
                        && link.source().certainty() == Certainty.UNCERTAIN);
        assertThat(ssm.inverse()
                        .ofFrom(DomainKey.of("sociaal_netwerk"))
                        .orElseThrow()
                        .relation())
                .isEqualTo(Relation.MERGED);
    }
}
