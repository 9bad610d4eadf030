package nl.wijkkit.consent.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;

/** Invented municipalities, the same for the same seed. */
record Town(List<CostRow> rows, Map<String, Integer> inhabitants) {

    private static final TableDesign BY_PROVIDER =
            new TableDesign(List.of(Classification.NEIGHBOURHOOD), List.of(Classification.PROVIDER));

    /** A few streets in which everything can happen: empty columns, one large household, corrections of zero. */
    static Town small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int neighbourhoods = 1 + random.nextInt(3);
        int postcodes = 1 + random.nextInt(4);
        int laws = 1 + random.nextInt(4);
        int households = 1 + random.nextInt(90);
        double uneven = random.nextDouble(1, 4);
        List<CostRow> rows = new ArrayList<>();
        for (int home = 0; home < households; home++) {
            int neighbourhood = (int) (neighbourhoods * Math.pow(random.nextDouble(), uneven));
            int postcode = (int) (postcodes * Math.pow(random.nextDouble(), uneven));
            int persons = 1 + random.nextInt(random.nextInt(8) == 0 ? 6 : 2);
            for (int person = 0; person < persons; person++) {
                int law = (int) (laws * Math.pow(random.nextDouble(), uneven));
                long euros = random.nextInt(10) == 0 ? 0 : (long) Math.exp(random.nextDouble(2, 9));
                rows.add(CostRow.of(
                                "p" + home + "-" + person,
                                Law.of("LAW_" + law),
                                ProviderId.of("a"),
                                Money.ofCents(euros * 100),
                                Period.ofYear(2026),
                                new PostalCode((1000 + neighbourhood) + "A" + (char) ('A' + postcode)),
                                "b" + neighbourhood)
                        .withHousehold("h" + home));
            }
        }
        return new Town(List.copyOf(rows), Map.of());
    }

    /**
     * A municipality of 25 neighbourhoods with about 30,000 inhabitants, and a year of its early signals of debts.
     * <p>
     * From the published figures (Divosa Monitor Vroegsignalering Schulden): 2.9 cases for 1000 inhabitants a month in 2023;
     * health insurers 41 %, landlords 20 %, energy 20 % and water 18 % of the signals in the first half of 2024; half of the
     * cases single, 11 % multiple in a month; 2.63 euros for an inhabitant a year, so about 75 a case. How it varies between
     * neighbourhoods is invented.
     */
    static Town earlySignals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Integer> inhabitants = new LinkedHashMap<>();
        List<CostRow> rows = new ArrayList<>();
        int home = 0;
        for (int neighbourhood = 0; neighbourhood < 25; neighbourhood++) {
            int people = 300 + random.nextInt(1800);
            inhabitants.put("buurt-" + neighbourhood, people);
            double rate = 2.9 * 12 / 1000 * random.nextDouble(0.3, 1.7);
            int cases = (int) Math.round(people * rate);
            for (int i = 0; i < cases; i++) {
                int signals = random.nextDouble() < 0.11 ? 2 : 1;
                for (int signal = 0; signal < signals; signal++) {
                    rows.add(CostRow.of(
                                    "p" + home,
                                    Law.WGS,
                                    ProviderId.of(partner(random.nextDouble())),
                                    Money.ofCents(Math.round(7500 * Math.exp(random.nextDouble(-1.5, 1.5)))),
                                    Period.ofYear(2024),
                                    new PostalCode((9901 + neighbourhood) + "A" + (char) ('A' + random.nextInt(26))),
                                    "buurt-" + neighbourhood)
                            .withHousehold("h" + home));
                }
                home++;
            }
        }
        return new Town(List.copyOf(rows), inhabitants);
    }

    private static String partner(double chance) {
        return chance < 0.41 ? "health" : chance < 0.61 ? "rent" : chance < 0.81 ? "energy" : "water";
    }

    /** Signals by partner, per neighbourhood. */
    static TableDesign byPartner() {
        return BY_PROVIDER;
    }

    Map<String, List<CostRow>> households() {
        return rows.stream()
                .collect(Collectors.groupingBy(CostRow::household, LinkedHashMap::new, Collectors.toList()));
    }

    FigureCounter count(TableDesign design) {
        return FigureCounter.of(design, rows);
    }

    /** What some rows have in each cell of a table: people and euros; counted by hand, apart from the code under test. */
    static Count[] cells(RawTable table, TableDesign design, List<CostRow> rows) {
        int width = table.width();
        Map<String, Integer> areas = new HashMap<>();
        for (int area = 0; area < table.areas(); area++) {
            areas.put(String.join("\n", table.path(area)), area);
        }
        Count[] cells = new Count[table.cells()];
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = new Count();
        }
        for (CostRow row : rows) {
            List<String> path =
                    design.areas().stream().map(area -> area.of(row)).toList();
            List<String> codes =
                    design.columns().stream().map(column -> column.of(row)).toList();
            int column = table.columns().indexOf(codes);
            for (int depth = 0; depth <= path.size(); depth++) {
                int area = Objects.requireNonNull(areas.get(String.join("\n", path.subList(0, depth))));
                String user = row.person() + path + codes;
                cells[area * width + column].add(row, user);
                cells[area * width + width - 1].add(row, user);
            }
        }
        return cells;
    }

    /** People and amounts of one cell. */
    static final class Count {
        private final Map<String, Long> byHousehold = new HashMap<>();
        private final Map<String, Boolean> persons = new HashMap<>();
        private final Map<String, Boolean> users = new HashMap<>();

        private void add(CostRow row, String user) {
            byHousehold.merge(row.household(), row.amount().cents(), Long::sum);
            persons.put(row.person(), true);
            users.put(user, true);
        }

        int persons() {
            return persons.size();
        }

        int users() {
            return users.size();
        }

        double euros() {
            return byHousehold.values().stream().mapToLong(Long::longValue).sum() / 100.0;
        }

        /** The amounts of the households in euros, largest first. */
        List<Double> largest() {
            return byHousehold.values().stream()
                    .sorted((a, b) -> Long.compare(b, a))
                    .map(cents -> cents / 100.0)
                    .toList();
        }
    }
}
