package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkkit.plan.person.PersonId;
import org.junit.jupiter.api.Test;

/** Who stands side by side, in one row, as near to where they would best stand as can be. */
class ClusterTest {

    private static Cluster cluster(double wish, String... members) {
        return new Cluster(Stream.of(members).map(PersonId::of).toList(), wish);
    }

    private static double place(Map<PersonId, Double> places, String member) {
        return Objects.requireNonNull(places.get(PersonId.of(member)), member);
    }

    @Test
    void thoseWhoAreNotInOneAnothersWayStandWhereTheyWish() {
        Map<PersonId, Double> places =
                Cluster.places(List.of(cluster(7.5, "c", "d"), cluster(-1, "a"), cluster(1, "b")));

        assertThat(place(places, "a")).isEqualTo(-1);
        assertThat(place(places, "b")).isEqualTo(1);
        assertThat(place(places, "c")).isEqualTo(7.5);
        assertThat(place(places, "d")).isEqualTo(8.5);
    }

    @Test
    void twoWhoWishTheSamePlaceGiveWayEqually() {
        Map<PersonId, Double> places = Cluster.places(List.of(cluster(3, "a"), cluster(3, "b")));

        assertThat(place(places, "a")).isEqualTo(2.5);
        assertThat(place(places, "b")).isEqualTo(3.5);
    }

    @Test
    void thoseWhoJustTouchDoNotMove() {
        Map<PersonId, Double> places = Cluster.places(List.of(cluster(0, "a", "b"), cluster(2, "c")));

        assertThat(place(places, "a")).isZero();
        assertThat(place(places, "c")).isEqualTo(2);
    }

    @Test
    void thoseWithoutAWishStandAtTheEndInTheirOrder() {
        Map<PersonId, Double> places =
                Cluster.places(List.of(cluster(Double.NaN, "x"), cluster(4, "a", "b"), cluster(Double.NaN, "y", "z")));

        assertThat(place(places, "a")).isEqualTo(4);
        assertThat(place(places, "x")).isEqualTo(6);
        assertThat(place(places, "y")).isEqualTo(7);
        assertThat(place(places, "z")).isEqualTo(8);
        assertThat(place(Cluster.places(List.of(cluster(Double.NaN, "a"))), "a"))
                .isZero();
    }

    @Test
    void aRowInWhichEveryoneIsInTheWayCannotBeMovedToServeTheWishesBetter() {
        List<Cluster> clusters = List.of(
                cluster(0, "a"), cluster(0.2, "b", "c", "d"), cluster(1, "e", "f"), cluster(1, "g"), cluster(4, "h"));
        List<Double> starts = starts(clusters);

        // they stand against one another, in order
        for (int i = 1; i < clusters.size(); i++) {
            assertThat(starts.get(i))
                    .isCloseTo(starts.get(i - 1) + clusters.get(i - 1).members().size(), within(1e-9));
        }
        assertThat(cost(clusters, starts, 0)).isLessThan(cost(clusters, starts, 0.01));
        assertThat(cost(clusters, starts, 0)).isLessThan(cost(clusters, starts, -0.01));
    }

    private static List<Double> starts(List<Cluster> clusters) {
        Map<PersonId, Double> places = Cluster.places(clusters);
        List<Double> starts = new ArrayList<>();
        clusters.forEach(each -> starts.add(place(places, each.members().get(0).value())));
        return starts;
    }

    /** How far all stand from their wishes: each of a cluster counts. */
    private static double cost(List<Cluster> clusters, List<Double> starts, double moved) {
        double cost = 0;
        for (int i = 0; i < clusters.size(); i++) {
            Cluster each = clusters.get(i);
            cost += each.members().size() * Math.pow(starts.get(i) + moved - each.wish(), 2);
        }
        return cost;
    }
}
