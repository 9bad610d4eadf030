package nl.wijkkit.zrm.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.assessment.Absence;
import nl.wijkkit.zrm.assessment.Profile.Median;
import nl.wijkkit.zrm.instrument.DomainKey;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final DomainKey KEY = Zrm.KEYS.get(0);

    private static final Cohort COHORT = Zrm.cohort(
            Zrm.HEADER,
            "a,2025-03-31,1,1,nvt,4,5",
            "b,2025-03-31,1,2,nvt,,5",
            "c,2025-03-31,5,4,onbekend,3,5",
            "d,2025-03-31,2,5,nvt,3,5");

    @Test
    void countsLevelsAndReasonsPerDomain() {
        Distribution distribution = Distribution.of(COHORT);
        assertThat(distribution.instrument()).isEqualTo(Zrm.HOUSEHOLDS.id());
        assertThat(distribution.rows()).isEqualTo(4);
        assertThat(distribution.domains().stream().map(DomainCounts::domain)).isEqualTo(Zrm.KEYS);
        DomainCounts first = distribution.of(KEY).orElseThrow();
        assertThat(first.levels()).containsExactly(2L, 1L, 0L, 0L, 1L);
        assertThat(first.missing()).isEmpty();
        assertThat(first.floor()).isEqualTo(2);
        assertThat(first.ceiling()).isEqualTo(1);
        assertThat(first.scored()).isEqualTo(4);
        assertThat(first.withoutLevel()).isZero();
        DomainCounts third = distribution.domains().get(2);
        assertThat(third.scored()).isZero();
        assertThat(third.withoutLevel()).isEqualTo(4);
        assertThat(third.missing()).isEqualTo(Map.of(Absence.NOT_APPLICABLE, 3L, Absence.UNKNOWN, 1L));
        assertThat(third.median()).isEmpty();
        assertThat(distribution.domains().get(3).missing()).isEqualTo(Map.of(Absence.UNANSWERED, 1L));
        assertThat(distribution.of(DomainKey.of("anders"))).isEmpty();
    }

    @Test
    void theMedianIsALevelOrLiesBetweenTwo() {
        Distribution distribution = Distribution.of(COHORT);
        assertThat(distribution.domains().get(0).median()).contains(new Median(Level.of(1, 5), Level.of(2, 5)));
        assertThat(distribution.domains().get(1).median()).contains(new Median(Level.of(2, 5), Level.of(4, 5)));
        assertThat(distribution.domains().get(3).median()).contains(new Median(Level.of(3, 5), Level.of(3, 5)));
        assertThat(distribution.domains().get(4).median()).contains(new Median(Level.of(5, 5), Level.of(5, 5)));
        assertThat(new DomainCounts(KEY, List.of(1L, 0L), Map.of()).median())
                .contains(new Median(Level.of(1, 2), Level.of(1, 2)));
    }

    @Test
    void partsAddUpToTheWhole() {
        Cohort part = COHORT.where(row -> row < 3);
        Cohort rest = COHORT.where(row -> row == 3);
        Distribution none = Distribution.none(Zrm.HOUSEHOLDS);
        Distribution whole = Distribution.of(COHORT);
        assertThat(Distribution.of(part).plus(Distribution.of(rest))).isEqualTo(whole);
        assertThat(Distribution.of(rest).plus(Distribution.of(part))).isEqualTo(whole);
        assertThat(none.plus(whole)).isEqualTo(whole);
        assertThat(Stream.of(part, rest).parallel().map(Distribution::of).reduce(none, Distribution::plus))
                .isEqualTo(whole);
        assertThat(none.rows()).isZero();
        assertThat(none.domains().get(4).levels()).containsExactly(0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void refusesToAddWhatIsNotAlike() {
        Distribution whole = Distribution.of(COHORT);
        Distribution other = Distribution.none(Zrm.ZRM_2017);
        assertThatThrownBy(() -> whole.plus(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a distribution of zrm-huishoudens, got one of zrm-2017");
        Distribution fewer = new Distribution(Zrm.HOUSEHOLDS.id(), 0, List.of());
        assertThatThrownBy(() -> whole.plus(fewer)).isInstanceOf(IllegalArgumentException.class);
        DomainCounts counts = new DomainCounts(KEY, List.of(1L, 2L), Map.of());
        DomainCounts otherScale = new DomainCounts(KEY, List.of(1L, 2L, 3L), Map.of());
        DomainCounts otherDomain = new DomainCounts(Zrm.KEYS.get(1), List.of(1L, 2L), Map.of());
        assertThatThrownBy(() -> counts.plus(otherScale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected counts of domain financien_op_huishoudniveau on a scale of 2, got domain"
                        + " financien_op_huishoudniveau on a scale of 3");
        assertThatThrownBy(() -> counts.plus(otherDomain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("got domain huisvesting on a scale of 2");
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatThrownBy(() -> new DomainCounts(KEY, List.of(1L), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scale must have at least 2 levels, got 1");
        assertThatThrownBy(() -> new DomainCounts(KEY, List.of(1L, -1L), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts must be 0 or more, got -1");
        assertThatThrownBy(() -> new DomainCounts(KEY, List.of(1L, 1L), Map.of(Absence.UNKNOWN, -2L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("counts must be 0 or more, got -2");
        DomainCounts counts = new DomainCounts(KEY, List.of(1L, 1L), Map.of(Absence.UNKNOWN, 0L));
        assertThat(counts.missing()).isEmpty();
        assertThatThrownBy(() -> new Distribution(Zrm.HOUSEHOLDS.id(), 2, List.of(counts, counts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("domain financien_op_huishoudniveau stands twice");
        assertThatThrownBy(() -> new Distribution(Zrm.HOUSEHOLDS.id(), 3, List.of(counts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected 3 answers on financien_op_huishoudniveau, got 2");
    }

    @Test
    void bindsWithJackson2And3() {
        JsonRoundTrip.assertRoundTrip(
                new DomainCounts(KEY, List.of(1L, 2L), Map.of(Absence.UNKNOWN, 3L)),
                DomainCounts.class,
                "{\"domain\":\"financien_op_huishoudniveau\",\"levels\":[1,2],\"missing\":{\"UNKNOWN\":3}}");
        JsonRoundTrip.assertRoundTrip(Distribution.of(COHORT), Distribution.class);
    }
}
