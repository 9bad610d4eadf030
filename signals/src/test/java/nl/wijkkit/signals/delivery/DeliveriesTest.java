package nl.wijkkit.signals.delivery;

import static nl.wijkkit.zrm.roundtrip.JsonRoundTrip.assertRoundTrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import nl.wijkkit.signals.SignalId;
import nl.wijkkit.signals.delivery.Settlement.Reading;
import org.junit.jupiter.api.Test;

class DeliveriesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final DeliveryId FIRST = DeliveryId.of("file-1:7");

    private static Settlement settlement(DeliveryId delivery, String signal, Reading reading) {
        return new Settlement(delivery, SignalId.of(signal), reading, NOW);
    }

    @Test
    void aDeliveryIsNewOnce() {
        Deliveries deliveries = Deliveries.empty();
        assertThat(deliveries.arrive(FIRST, NOW)).isEqualTo(new Arrival.First());
        assertThat(deliveries.arrive(FIRST, NOW)).isEqualTo(new Arrival.Unsettled());
        Settlement settlement = deliveries.settle(settlement(FIRST, "s-1", Reading.READ));
        assertThat(deliveries.arrive(FIRST, NOW)).isEqualTo(new Arrival.Settled(settlement));
        assertThat(deliveries.account()).isEqualTo(new Account(1, 2, 0, 1, 0));
    }

    @Test
    void theFirstToSettleDecides() {
        Deliveries deliveries = Deliveries.empty();
        deliveries.arrive(FIRST, NOW);
        Settlement won = deliveries.settle(settlement(FIRST, "s-1", Reading.TO_COMPLETE));
        assertThat(deliveries.settle(settlement(FIRST, "s-2", Reading.READ))).isEqualTo(won);
        assertThat(deliveries.settlement(FIRST)).contains(won);
        assertThat(deliveries.of(SignalId.of("s-1"))).containsExactly(FIRST);
        assertThat(deliveries.of(SignalId.of("s-2"))).isEmpty();
    }

    @Test
    void whatIsNotSettledIsPending() {
        Deliveries deliveries = Deliveries.empty();
        DeliveryId second = DeliveryId.of("file-1:8");
        deliveries.arrive(second, NOW);
        deliveries.arrive(FIRST, NOW);
        assertThat(deliveries.pending()).containsExactly(FIRST, second);
        deliveries.settle(settlement(second, "s-1", Reading.TO_COMPLETE));
        assertThat(deliveries.pending()).containsExactly(FIRST);
        assertThat(deliveries.settlements()).hasSize(1);
        assertThat(deliveries.account()).isEqualTo(new Account(2, 0, 1, 0, 1));
        assertThat(deliveries).hasToString("Deliveries[2]");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> Deliveries.empty().settle(settlement(FIRST, "s-1", Reading.READ)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a delivery that has arrived");
        assertThatThrownBy(() -> new Account(2, 0, 0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DeliveryId.of("row of J. Jansen"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Jansen");
    }

    @Test
    void valuesBind() {
        assertRoundTrip(settlement(FIRST, "s-1", Reading.READ), Settlement.class);
        assertRoundTrip(new Account(3, 1, 1, 1, 1), Account.class);
    }
}
