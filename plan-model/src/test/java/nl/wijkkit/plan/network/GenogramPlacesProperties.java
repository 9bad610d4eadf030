package nl.wijkkit.plan.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where people stand in a genogram, read from the picture itself. */
class GenogramPlacesProperties {

    private static final double CELL = 215;

    /** Families of five adults and six children, who are or were together as it comes. */
    @Provide
    Arbitrary<List<String>> families() {
        List<String> adults = List.of("Ans", "Bob", "Cor", "Dik", "Eli");
        Arbitrary<String> together = Arbitraries.of(adults)
                .list()
                .ofSize(2)
                .uniqueElements()
                .flatMap(pair -> Arbitraries.of("+", "x").map(sign -> pair.get(0) + " " + sign + " " + pair.get(1)));
        Arbitrary<String> child = Arbitraries.of(adults)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .uniqueElements()
                .map(parents -> String.join(" ", parents));
        return together.list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(pairs -> child.list().ofMaxSize(6).map(children -> {
                    List<String> told = new ArrayList<>(pairs);
                    for (int i = 0; i < children.size(); i++) {
                        told.add("Kind" + i + ": " + children.get(i));
                    }
                    return told;
                }));
    }

    @Property(tries = 300)
    void everyChildHangsBelowItsOwnParentsAndNobodyStandsInTheWay(@ForAll("families") List<String> told) {
        Traced picture = Kin.traced(told.toArray(String[]::new));

        for (String line : told) {
            if (line.startsWith("Kind")) {
                String[] words = line.split("[: ]+", -1);
                assertThat(picture.parentsOf(words[0]))
                        .containsExactlyInAnyOrderElementsOf(List.of(words).subList(1, words.length));
            }
        }
        picture.spots().keySet().forEach(name -> {
            List<String> row = picture.row(name);
            for (int i = 1; i < row.size(); i++) {
                assertThat(picture.spot(row.get(i)).x()
                                - picture.spot(row.get(i - 1)).x())
                        .isGreaterThanOrEqualTo(CELL - 0.1);
            }
        });
    }

    @Property(tries = 300)
    void coupleAfterCoupleStandSideBySide(@ForAll("families") List<String> told) {
        Traced picture = Kin.traced(told.toArray(String[]::new));
        List<String> couples =
                told.stream().filter(line -> line.contains(" + ")).toList();

        for (String couple : couples) {
            String one = couple.substring(0, 3);
            String other = couple.substring(6);
            boolean faithful = couples.stream()
                    .filter(each -> each.contains(one) || each.contains(other))
                    .allMatch(each -> each.contains(one) && each.contains(other));
            if (faithful) {
                List<String> row = picture.row(one);
                assertThat(Math.abs(row.indexOf(one) - row.indexOf(other)))
                        .as(couple)
                        .isEqualTo(1);
            }
        }
    }
}
