package nl.wijkkit.examples.benchmarks.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.plan.budget.ProviderId;
import nl.wijkkit.plan.law.Law;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.plan.person.PostalCode;

/** Households with costs, drawn one after another: 5,000 postal codes in 50 neighbourhoods, 12 products. */
final class InventedHomes {

    static final int POSTCODES = 5000;
    static final int PRODUCTS = 12;
    private static final int NEIGHBOURHOODS = 50;
    private static final int ROWS_PER_HOME = 2;

    private final SplittableRandom random = new SplittableRandom(1);
    private final List<PostalCode> postcodes = new ArrayList<>();
    private final List<String> neighbourhoods = new ArrayList<>();
    private final List<ProviderId> products = new ArrayList<>();
    private final Period year = Period.ofYear(2026);

    InventedHomes() {
        for (int i = 0; i < POSTCODES; i++) {
            postcodes.add(new PostalCode((1000 + i / 400) + letters(i % 400)));
        }
        for (int i = 0; i < NEIGHBOURHOODS; i++) {
            neighbourhoods.add("b" + i);
        }
        for (int i = 0; i < PRODUCTS; i++) {
            products.add(ProviderId.of("product-" + i));
        }
    }

    private static String letters(int number) {
        return "" + (char) ('A' + number / 20) + (char) ('A' + number % 20);
    }

    /** The rows of the next household: one person with two products; a third of the products is rare. */
    List<CostRow> next(int home) {
        int postcode = random.nextInt(POSTCODES);
        String name = "h" + home;
        return List.of(row(name, postcode), row(name, postcode));
    }

    static int homes(int rows) {
        return rows / ROWS_PER_HOME;
    }

    private CostRow row(String name, int postcode) {
        double share = random.nextDouble();
        return CostRow.of(
                name,
                Law.WMO,
                products.get((int) (PRODUCTS * share * share)),
                Money.ofCents(1000 + random.nextInt(500_000)),
                year,
                postcodes.get(postcode),
                neighbourhoods.get(postcode % NEIGHBOURHOODS));
    }
}
