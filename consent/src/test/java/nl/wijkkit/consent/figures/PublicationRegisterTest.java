package nl.wijkkit.consent.figures;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.read3;
import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.write2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.problem.Problem;
import org.junit.jupiter.api.Test;

class PublicationRegisterTest {

    private static ProtectedTable table(TableDesign design, int people, Period period, String postcode) {
        List<CostRow> rows = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            rows.add(CostRow.of(
                    "p" + i,
                    Law.WMO,
                    ProviderId.of("a"),
                    Money.ofCents(100_000),
                    period,
                    new PostalCode(postcode),
                    "noord"));
        }
        return FigureCounter.of(design, rows).table(ProtectionRulesReader.likeCbs(), Map.of());
    }

    private static final Period YEAR = Period.ofYear(2026);
    private static final ProtectedTable FIRST = table(TableDesign.MACRO, 40, YEAR, "9901AA");

    private static List<String> codes(ProtectedTable next, String id) {
        PublicationRegister register =
                PublicationRegister.empty().register("one", "costs", FIRST).orElseThrow();
        return register.register(id, "costs", next).problems().stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void theSameFiguresCanBePublishedAgain() {
        assertThat(codes(table(TableDesign.MACRO, 40, YEAR, "9901AA"), "two")).isEmpty();
        assertThat(codes(FIRST, "one")).containsExactly("publication-id-taken");
    }

    @Test
    void anotherTableOnTheSamePeopleAndDaysIsRefused() {
        assertThat(codes(table(TableDesign.MACRO, 55, YEAR, "9901AA"), "two")).containsExactly("publication-overlaps");
        assertThat(codes(table(TableDesign.MESO, 40, YEAR, "9901AA"), "two")).containsExactly("publication-overlaps");
        Period longer = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 2));
        assertThat(codes(table(TableDesign.MACRO, 40, longer, "9901AA"), "two"))
                .containsExactly("publication-overlaps");
    }

    @Test
    void otherDaysAndOtherPlacesCanBePublished() {
        assertThat(codes(table(TableDesign.MACRO, 55, Period.ofYear(2027), "9901AA"), "two"))
                .isEmpty();
        assertThat(codes(table(TableDesign.MACRO, 55, YEAR, "9901AB"), "two")).isEmpty();
        PublicationRegister register =
                PublicationRegister.empty().register("one", "costs", FIRST).orElseThrow();
        PublicationRegister both = register.register("two", "signals", table(TableDesign.MESO, 9, YEAR, "9901AA"))
                .orElseThrow();
        assertThat(both.publications()).hasSize(2);
        assertThat(both).hasToString("PublicationRegister[publications=2]");
        assertThat(both.publications().get(1)).hasToString("Publication[two, signals]");
    }

    @Test
    void whatIsKeptOfAPublicationGoesThroughJsonAndBack() {
        Publication publication = PublicationRegister.empty()
                .register("one", "costs", FIRST)
                .orElseThrow()
                .publications()
                .get(0);
        assertRoundTrip(publication, Publication.class);
        PublicationRegister again = new PublicationRegister(List.of(read3(write2(publication), Publication.class)));
        assertThat(again.register("two", "costs", table(TableDesign.MACRO, 55, YEAR, "9901AA"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("publication-overlaps");
    }

    @Test
    void aPublicationHasAShape() {
        Publication good = PublicationRegister.empty()
                .register("one", "costs", FIRST)
                .orElseThrow()
                .publications()
                .get(0);
        assertThat(good.postcodes()).containsExactly("9901AA");
        assertThatThrownBy(() -> new Publication("a b", "costs", YEAR, List.of(), good.fingerprint()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Publication("a", "costs", YEAR, List.of(), "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PublicationRegister(List.of(good, good)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
