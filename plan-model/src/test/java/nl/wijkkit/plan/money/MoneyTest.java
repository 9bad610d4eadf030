package nl.wijkkit.plan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.wijkkit.plan.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void isWrittenInEurosWithTwoDecimals() {
        assertThat(Money.ofCents(1250)).hasToString("EUR 12.50");
        assertThat(Money.ofCents(-5)).hasToString("EUR -0.05");
        assertThat(Money.ZERO).hasToString("EUR 0.00");
    }

    @Test
    void readsWhatItWrites() {
        for (long cents : new long[] {0, 1, -1, 99, -12345, Money.MAX_CENTS, -Money.MAX_CENTS}) {
            Money money = Money.ofCents(cents);
            assertThat(Money.parse(money.toString())).isEqualTo(money);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12.50", "EUR 12.5", "EUR 12,50", "USD 12.50", "EUR 1e3", "EUR 12.500", "EUR  1.00"})
    void refusesWhatIsNoAmount(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.parse(text))
                .withMessage("amount must be written as EUR and euros with two decimals, such as EUR 12.50");
    }

    @Test
    void anAmountBeyondTheLimitIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofCents(Money.MAX_CENTS + 1))
                .withMessage("an amount must be within 1000000000000000 cents");
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofCents(-Money.MAX_CENTS - 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("1E+999999999")));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofCents(Money.MAX_CENTS).plus(Money.ofCents(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofCents(Money.MAX_CENTS).times(Long.MAX_VALUE));
    }

    @Test
    void roundsOnlyAsToldTo() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(new BigDecimal("0.005")));
        assertThat(Money.of(new BigDecimal("0.500"))).isEqualTo(Money.ofCents(50));
        assertThat(Money.of(new BigDecimal("0.005"), RoundingMode.HALF_UP)).isEqualTo(Money.ofCents(1));
        assertThat(Money.of(new BigDecimal("0.005"), RoundingMode.HALF_EVEN)).isEqualTo(Money.ZERO);
        assertThat(Money.ofCents(100).times(new BigDecimal("0.333"), RoundingMode.DOWN))
                .isEqualTo(Money.ofCents(33));
        assertThat(Money.ofCents(100).times(new BigDecimal("0.333"), RoundingMode.UP))
                .isEqualTo(Money.ofCents(34));
    }

    @Test
    void calculatesInCents() {
        Money tenth = Money.ofCents(10);
        assertThat(Money.sum(List.of(tenth, tenth, tenth))).isEqualTo(Money.of(new BigDecimal("0.3")));
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.ofCents(5).minus(Money.ofCents(7))).isEqualTo(Money.ofCents(-2));
        assertThat(Money.ofCents(62).times(120)).isEqualTo(Money.ofCents(7440));
        assertThat(Money.ofCents(1250).toEuros()).isEqualTo(new BigDecimal("12.50"));
    }

    @Test
    void tellsZeroAndNegativeApart() {
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ofCents(1).isZero()).isFalse();
        assertThat(Money.ofCents(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ofCents(-1)).isLessThan(Money.ZERO);
    }

    @Test
    void centsThatAreLeftOverGoToTheFirstParts() {
        assertThat(Money.ofCents(1000).split(3)).extracting(Money::cents).containsExactly(334L, 333L, 333L);
        assertThat(Money.ofCents(-5).split(3)).extracting(Money::cents).containsExactly(-2L, -2L, -1L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ZERO.split(0))
                .withMessage("parts must be 1 or more, got 0");
    }

    @Test
    void theFirstStepsBearTheirPartRoundedTowardZero() {
        assertThat(Money.ofCents(1000).firstOf(0, 3)).isEqualTo(Money.ZERO);
        assertThat(Money.ofCents(1000).firstOf(1, 3)).isEqualTo(Money.ofCents(333));
        assertThat(Money.ofCents(1000).firstOf(2, 3)).isEqualTo(Money.ofCents(666));
        assertThat(Money.ofCents(1000).firstOf(3, 3)).isEqualTo(Money.ofCents(1000));
        assertThat(Money.ofCents(-1000).firstOf(2, 3)).isEqualTo(Money.ofCents(-666));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.ZERO.firstOf(4, 3))
                .withMessage("steps must be from 0 to 3, got 4");
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.firstOf(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.firstOf(0, 0));
    }

    @Test
    void bindsAsText() {
        assertThat(Json.bothBind(Money.ofCents(-1250), Money.class)).isEqualTo("\"EUR -12.50\"");
    }

    @Test
    void wholeEurosAreAHundredCentsEach() {
        assertThat(Money.ofEuros(25)).isEqualTo(Money.ofCents(2500));
        assertThat(Money.ofEuros(-1)).isEqualTo(Money.ofCents(-100));
        assertThat(Money.ofEuros(Money.MAX_CENTS / 100)).isEqualTo(Money.ofCents(Money.MAX_CENTS));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofEuros(Money.MAX_CENTS / 100 + 1));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofEuros(Long.MAX_VALUE));
    }
}
