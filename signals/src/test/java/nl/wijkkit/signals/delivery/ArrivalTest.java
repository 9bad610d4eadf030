package nl.wijkkit.signals.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.Settlement.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivalTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static Settlement settlement(String delivery, String signal) {
        return new Settlement(DeliveryId.of(delivery), SignalId.of(signal), Reading.READ, NOW);
    }

    /** What a product does: read what is new, read again what nobody finished, confirm what is settled. */
    private static String next(Arrival arrival) {
        return arrival.fold(() -> "read", () -> "read again", settlement -> "confirm " + settlement.signal());
    }

    @Test
    void anArrivalSaysWhatToDoNext() {
        Deliveries deliveries = Deliveries.empty();
        DeliveryId id = DeliveryId.of("m-1");
        assertThat(next(deliveries.arrive(id, NOW))).isEqualTo("read");
        assertThat(next(deliveries.arrive(id, NOW))).isEqualTo("read again");
        deliveries.settle(settlement("m-1", "s-1"));
        assertThat(next(deliveries.arrive(id, NOW))).isEqualTo("confirm s-1");
    }

    @Test
    void severalDeliveriesCanBeToldToBeOneSignalAndStandInTheOrderOfTheirIds() {
        Deliveries deliveries = Deliveries.empty();
        for (String id : List.of("m-3", "m-1", "m-4", "m-2")) {
            deliveries.arrive(DeliveryId.of(id), NOW);
        }
        deliveries.settle(settlement("m-4", "s-1"));
        deliveries.settle(settlement("m-1", "s-2"));
        deliveries.settle(settlement("m-3", "s-1"));
        assertThat(deliveries.of(SignalId.of("s-1"))).containsExactly(DeliveryId.of("m-3"), DeliveryId.of("m-4"));
        assertThat(deliveries.settlements())
                .containsExactly(settlement("m-1", "s-2"), settlement("m-3", "s-1"), settlement("m-4", "s-1"));
        assertThat(deliveries.settlement(DeliveryId.of("m-2"))).isEmpty();
        assertThat(deliveries.settlement(DeliveryId.of("m-9"))).isEmpty();
        assertThat(deliveries.settlement(DeliveryId.of("m-1"))).contains(settlement("m-1", "s-2"));
        assertThat(deliveries.account()).isEqualTo(new Account(4, 0, 1, 3, 0));
    }

    @Test
    void anAccountAddsUp() {
        assertThat(new Account(6, 9, 1, 2, 3).received()).isEqualTo(6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Account(5, 0, 1, 2, 3))
                .withMessage("expected pending, read and to complete to add up to what was received");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "één", "a,b"})
    void anIdHasNoOtherSigns(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeliveryId.of(value))
                .withMessage("delivery id must be from 1 to 64 letters, digits and the signs . _ : -, got "
                        + value.length() + " characters");
    }

    @Test
    void anIdHasUpTo64Signs() {
        DeliveryId longest = DeliveryId.of("a".repeat(64));
        assertThat(longest).hasToString("a".repeat(64)).isEqualTo(DeliveryId.of(longest.value()));
        assertThatIllegalArgumentException().isThrownBy(() -> DeliveryId.of("a".repeat(65)));
        assertThat(DeliveryId.of("a").compareTo(DeliveryId.of("b"))).isNegative();
        assertThat(DeliveryId.of("b").compareTo(DeliveryId.of("a"))).isPositive();
        assertThat(settlement("m-1", "s-1")).hasToString("Settlement[m-1, s-1, READ]");
    }
}
