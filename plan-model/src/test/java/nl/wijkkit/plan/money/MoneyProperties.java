package nl.wijkkit.plan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyProperties {

    @Property
    void splittingKeepsEveryCent(
            @ForAll @LongRange(min = -Money.MAX_CENTS, max = Money.MAX_CENTS) long cents,
            @ForAll @IntRange(min = 1, max = 500) int parts) {
        List<Money> split = Money.ofCents(cents).split(parts);

        assertThat(Money.sum(split)).isEqualTo(Money.ofCents(cents));
        long first = split.get(0).cents();
        long last = split.get(parts - 1).cents();
        assertThat(Math.abs(first - last)).isLessThanOrEqualTo(1);
    }

    @Property
    void aLargerAmountNeverMakesAPartSmaller(
            @ForAll @LongRange(min = -1000, max = 1000) long cents, @ForAll @IntRange(min = 1, max = 12) int parts) {
        List<Money> less = Money.ofCents(cents).split(parts);
        List<Money> more = Money.ofCents(cents + 1).split(parts);

        for (int i = 0; i < parts; i++) {
            assertThat(more.get(i)).isGreaterThanOrEqualTo(less.get(i));
        }
    }

    @Property
    void theFirstStepsBearWhatBigNumbersSay(
            @ForAll @LongRange(min = -Money.MAX_CENTS, max = Money.MAX_CENTS) long cents,
            @ForAll @IntRange(min = 1, max = 40_000) int all,
            @ForAll @IntRange(min = 0, max = 40_000) int some) {
        long steps = Math.min(some, all);
        BigDecimal exact = BigDecimal.valueOf(cents)
                .multiply(BigDecimal.valueOf(steps))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.DOWN);

        assertThat(Money.ofCents(cents).firstOf(steps, all).cents()).isEqualTo(exact.longValueExact());
    }
}
