package nl.wijkkit.signals.accountability;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkkit.signals.DeskId;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.Urgency;
import nl.wijkkit.signals.routing.Route;
import nl.wijkkit.signals.triage.Outcome;
import org.junit.jupiter.api.Test;

class ReviewSampleTest {

    private static Outcome outcome(int id, Urgency urgency) {
        DeskId desk = DeskId.of("DESK");
        return new Outcome(
                SignalId.of("s-" + id),
                Cases.MONDAY,
                urgency,
                null,
                new Route(desk, desk, Route.Reason.NAMED, List.of()),
                List.of(new Outcome.Reason("SOME_REASON", "some-rule")),
                List.of(),
                List.of(),
                List.of(),
                "policy 1",
                "routing 1");
    }

    private static List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            outcomes.add(outcome(i, List.of(Urgency.values()).get(i % 5)));
        }
        return outcomes;
    }

    @Test
    void theSameSeedAndSignalsGiveTheSameSampleInAnyOrder() {
        List<Outcome> outcomes = outcomes();
        ReviewSample sample = ReviewSample.draw(outcomes, 25, 42);
        assertThat(sample.signals()).hasSize(25).doesNotHaveDuplicates();
        assertThat(sample.population()).isEqualTo(400);
        for (int order = 0; order < 5; order++) {
            Collections.shuffle(outcomes, new Random(order));
            assertThat(ReviewSample.draw(outcomes, 25, 42)).isEqualTo(sample);
        }
        assertThat(ReviewSample.draw(outcomes, 25, 43).signals()).isNotEqualTo(sample.signals());
        assertRoundTrip(sample, ReviewSample.class);
    }

    /**
     * {@code printf '\0\0\0\0\0\0\0\1s-1' | sha256sum} begins with 56, that of s-2 with f5, of s-3 with c4, of s-4 with
     * 06.
     */
    @Test
    void theSampleHoldsTheLowestHashes() {
        List<Outcome> four = List.of(
                outcome(1, Urgency.LOW), outcome(2, Urgency.LOW), outcome(3, Urgency.LOW), outcome(4, Urgency.LOW));
        assertThat(ReviewSample.draw(four, 3, 1).signals())
                .containsExactly(SignalId.of("s-4"), SignalId.of("s-1"), SignalId.of("s-3"));
    }

    @Test
    void onlyLowLevelsAreDrawnAndADoubleCountsOnceWithItsHighestLevel() {
        List<Outcome> outcomes = List.of(
                outcome(1, Urgency.NO_ACTION),
                outcome(2, Urgency.LOW),
                outcome(2, Urgency.LOW),
                outcome(3, Urgency.LOW),
                outcome(3, Urgency.HIGH),
                outcome(4, Urgency.NORMAL));
        ReviewSample sample = ReviewSample.draw(outcomes, 10, 1);
        assertThat(sample.signals()).containsExactlyInAnyOrder(SignalId.of("s-1"), SignalId.of("s-2"));
        assertThat(sample.population()).isEqualTo(2);
        assertThat(ReviewSample.draw(outcomes, Urgency.NORMAL, 10, 1).population())
                .isEqualTo(3);
    }

    /** The quantile 0.9999 of chi-squared with 399 degrees of freedom is 512.8 (Wilson and Hilferty). */
    @Test
    void everySignalIsDrawnAboutAsOften() {
        List<Outcome> low = outcomes().stream()
                .filter(outcome -> outcome.urgency().compareTo(Urgency.LOW) <= 0)
                .toList();
        Map<SignalId, Integer> drawn = new HashMap<>();
        int seeds = 400;
        for (int seed = 0; seed < seeds; seed++) {
            ReviewSample.draw(low, 40, seed).signals().forEach(id -> drawn.merge(id, 1, Integer::sum));
        }
        double expected = seeds * 40 / 400.0;
        double chiSquared = low.stream()
                .mapToDouble(outcome -> Math.pow(drawn.getOrDefault(outcome.signal(), 0) - expected, 2) / expected)
                .sum();
        assertThat(chiSquared).isLessThan(512);
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatThrownBy(() -> ReviewSample.draw(List.of(), -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size must be 0 or more, got -1");
        assertThat(ReviewSample.draw(outcomes(), 0, 1).signals()).isEmpty();
    }
}
