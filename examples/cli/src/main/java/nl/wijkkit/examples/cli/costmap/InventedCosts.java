package nl.wijkkit.examples.cli.costmap;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Costs of an invented municipality, the same for the same seed: 1,500 households in nine neighbourhoods, with the same
 * few providers. Drawn with {@link SplittableRandom}; no figure is of a real place.
 */
final class InventedCosts {

    private static final int HOUSEHOLDS = 1500;
    private static final List<String> NEIGHBOURHOODS = List.of(
            "Bomenbuurt",
            "Centrum",
            "De Hoven",
            "Eiland",
            "Haven",
            "Molenwijk",
            "Oud Noord",
            "Stationsbuurt",
            "Zuidrand");
    private static final List<String> LAWS =
            List.of("WMO", "WMO", "WMO", "JEUGDWET", "JEUGDWET", "PARTICIPATIEWET", "WGS");
    private static final List<String> AGES = List.of("0-17", "18-64", "65+");

    private InventedCosts() {}

    /** Writes the costs as a file that another system could have made. */
    static String csv(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder csv = new StringBuilder(
                "person,household,law,provider,amount,period,postcode,neighbourhood,street,age_class,household_type\n");
        for (int home = 1; home <= HOUSEHOLDS; home++) {
            // some neighbourhoods are small, and some postal codes hold nearly nobody
            int neighbourhood = (int) (NEIGHBOURHOODS.size() * Math.pow(random.nextDouble(), 4));
            int street = (int) (20 * Math.pow(random.nextDouble(), 1.4));
            int members = random.nextInt(4) == 0 ? 3 : 1;
            for (int member = 1; member <= 1 + random.nextInt(members); member++) {
                String law = LAWS.get(random.nextInt(LAWS.size()));
                String age = law.equals("JEUGDWET")
                        ? AGES.get(0)
                        : AGES.get(1 + (law.equals("WMO") && random.nextInt(3) > 0 ? 1 : 0));
                double euros = 400 * Math.exp(random.nextDouble(0, 3.5));
                csv.append(String.format(
                        Locale.ROOT,
                        "p%d-%d,h%d,%s,%s,%.2f,2026,%d%s,%s,%s,%s,%s\n",
                        home,
                        member,
                        home,
                        law,
                        "provider-" + (char) ('a' + random.nextInt(5)),
                        euros,
                        9901 + neighbourhood,
                        "A" + (char) ('A' + street),
                        NEIGHBOURHOODS.get(neighbourhood),
                        "Straat " + (1 + street),
                        age,
                        members == 1 ? "single" : "family"));
            }
        }
        return csv.toString();
    }
}
