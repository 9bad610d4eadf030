package nl.wijkkit.zrm.assessment;

import static nl.wijkkit.zrm.assessment.Cases.FINANCES;
import static nl.wijkkit.zrm.assessment.Cases.HOUSING;
import static nl.wijkkit.zrm.assessment.Cases.JUSTICE;
import static nl.wijkkit.zrm.assessment.Cases.MENTAL;
import static nl.wijkkit.zrm.assessment.Cases.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import nl.wijkkit.zrm.Level;
import nl.wijkkit.zrm.roundtrip.JsonRoundTrip;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Profile FIVE = Cases.zrm2017()
            .level(FINANCES, 2)
            .level(WORK, 5)
            .level(HOUSING, 1)
            .level(MENTAL, 4)
            .without(JUSTICE, Answer.Reason.NOT_ASKED)
            .build()
            .profile()
            .orElseThrow();

    private static Level of(int level) {
        return Level.of(level, 5);
    }

    @Test
    void countsTheDomainsOnEachLevel() {
        assertThat(FIVE.counts()).containsExactly(1, 1, 0, 1, 1);
        assertThat(FIVE.withoutLevel()).isEqualTo(1);
        assertThat(FIVE.scale()).isEqualTo(5);
    }

    @Test
    void listsTheDomainsAtOrBelowALevel() {
        assertThat(FIVE.atOrBelow(of(1))).containsExactly(HOUSING);
        assertThat(FIVE.atOrBelow(of(2))).containsExactly(FINANCES, HOUSING);
        assertThatIllegalArgumentException().isThrownBy(() -> FIVE.atOrBelow(Level.of(2, 4)));
    }

    @Test
    void knowsTheLowestAndTheHighest() {
        assertThat(FIVE.lowest()).isEqualTo(of(1));
        assertThat(FIVE.highest()).isEqualTo(of(5));
    }

    @Test
    void anEvenNumberOfDomainsMayHaveTwoMedians() {
        // 1 2 | 4 5
        assertThat(FIVE.median()).isEqualTo(new Profile.Median(of(2), of(4)));
        assertThat(FIVE.median().single()).isEmpty();
    }

    @Test
    void anOddNumberOfDomainsHasOneMedian() {
        Profile three = new Profile(5, Map.of(WORK, of(5), HOUSING, of(1), MENTAL, of(4)), 0);
        assertThat(three.median().single()).contains(of(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile.Median(of(3), of(2)))
                .withMessage("the lower median must not be above the upper one");
    }

    @Test
    void aSumAndAMeanSayOnHowManyDomainsTheyRest() {
        // 2 + 5 + 1 + 4
        assertThat(FIVE.sumOfLevels()).isEqualTo(new Profile.SumOfLevels(12, 4, 1));
        assertThat(FIVE.meanOfLevels()).isEqualTo(new Profile.MeanOfLevels(3.0, 4, 1));
    }

    @Test
    void withoutALevelThereIsNoProfile() {
        assertThat(Cases.zrm2017()
                        .without(JUSTICE, Answer.Reason.UNKNOWN)
                        .build()
                        .profile())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(5, Map.of(), 1))
                .withMessage("a profile must have at least one level");
    }

    @Test
    void refusesAnotherScaleAndANegativeCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(4, Map.of(WORK, of(2)), 0))
                .withMessage("levels must be of a scale of 4, got 2/5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Profile(5, Map.of(WORK, of(2)), -1))
                .withMessage("answers without a level must be 0 or more, got -1");
    }

    @Test
    void bindsWithBothJacksons() {
        JsonRoundTrip.assertRoundTrip(FIVE, Profile.class);
        JsonRoundTrip.assertRoundTrip(FIVE.median(), Profile.Median.class);
        JsonRoundTrip.assertRoundTrip(FIVE.sumOfLevels(), Profile.SumOfLevels.class);
        JsonRoundTrip.assertRoundTrip(FIVE.meanOfLevels(), Profile.MeanOfLevels.class);
    }
}
