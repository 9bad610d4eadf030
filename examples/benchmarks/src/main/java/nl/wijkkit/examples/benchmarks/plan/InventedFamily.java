package nl.wijkkit.examples.benchmarks.plan;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A response of the BRP with a family of six: two married parents with shared authority over four children. */
final class InventedFamily {

    private static final int CHILDREN = 4;

    private InventedFamily() {}

    static String json() {
        String children = objects(child -> named(bsn(2 + child), "Kind" + child));
        String authorities = objects(InventedFamily::authority);
        String mother = adult(0, 1, "Marieke", "1987-11-08", children, authorities);
        String father = adult(1, 0, "Jeroen", "1985-02-14", children, authorities);
        String minors = objects(InventedFamily::child);
        return "{\"type\":\"RaadpleegMetBurgerservicenummer\",\"personen\":["
                + String.join(",", List.of(mother, father)) + "," + minors + "]}";
    }

    private static String objects(IntFunction<String> object) {
        return IntStream.range(0, CHILDREN).mapToObj(object).collect(Collectors.joining(","));
    }

    /** The nth number from 999 990 000 on that passes the eleven-test. */
    private static String bsn(int n) {
        int found = -1;
        int number = 999_990_000;
        while (true) {
            String digits = Integer.toString(++number);
            int sum = -(digits.charAt(8) - '0');
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * (digits.charAt(i) - '0');
            }
            if (sum % 11 == 0 && ++found == n) {
                return digits;
            }
        }
    }

    private static String adult(int own, int partner, String given, String born, String children, String authorities) {
        return person(own, given, born) + ",\"partners\":[{\"burgerservicenummer\":\"" + bsn(partner)
                + "\",\"soortVerbintenis\":{\"code\":\"H\"},\"aangaanHuwelijkPartnerschap\":{\"datum\":"
                + date("2012-05-04") + "}}],\"kinderen\":[" + children + "],\"gezag\":[" + authorities + "]}";
    }

    private static String child(int child) {
        return person(2 + child, "Kind" + child, birthday(child)) + ",\"ouders\":["
                + parent(0, "1", "Marieke", "1987-11-08") + "," + parent(1, "2", "Jeroen", "1985-02-14")
                + "],\"gezag\":[" + authority(child) + "]}";
    }

    private static String birthday(int child) {
        return (2012 + 2 * child) + "-06-1" + child;
    }

    private static String parent(int number, String which, String given, String born) {
        return "{\"burgerservicenummer\":\"" + bsn(number) + "\",\"ouderAanduiding\":\"" + which + "\",\"naam\":"
                + name(given) + ",\"geboorte\":{\"datum\":" + date(born) + "}}";
    }

    private static String authority(int child) {
        return "{\"type\":\"GezamenlijkOuderlijkGezag\",\"inOnderzoek\":false,\"ouders\":[" + named(bsn(0), "Marieke")
                + "," + named(bsn(1), "Jeroen") + "],\"minderjarige\":" + named(bsn(2 + child), "Kind" + child) + "}";
    }

    private static String named(String bsn, String given) {
        return "{\"burgerservicenummer\":\"" + bsn + "\",\"naam\":" + name(given) + "}";
    }

    private static String name(String given) {
        return "{\"voornamen\":\"" + given + "\",\"geslachtsnaam\":\"Zomerdijk\",\"volledigeNaam\":\"" + given
                + " Zomerdijk\"}";
    }

    private static String date(String day) {
        return "{\"type\":\"Datum\",\"datum\":\"" + day + "\",\"langFormaat\":\"op die dag\"}";
    }

    private static String person(int number, String given, String born) {
        return "{\"burgerservicenummer\":\"" + bsn(number)
                + "\",\"geslacht\":{\"code\":\"O\",\"omschrijving\":\"onbekend\"},\"naam\":" + name(given)
                + ",\"geboorte\":{\"datum\":" + date(born)
                + ",\"land\":{\"code\":\"6030\",\"omschrijving\":\"Nederland\"}},\"verblijfplaats\":{\"type\":\"Adres\","
                + "\"verblijfadres\":{\"officieleStraatnaam\":\"Lindehof\",\"korteStraatnaam\":\"Lindehof\",\"huisnummer\":12,"
                + "\"postcode\":\"9999XK\",\"woonplaats\":\"Wijkstad\"},\"functieAdres\":{\"code\":\"W\","
                + "\"omschrijving\":\"woonadres\"},\"adresseerbaarObjectIdentificatie\":\"9999010000000012\"},"
                + "\"gemeenteVanInschrijving\":{\"code\":\"9999\",\"omschrijving\":\"Wijkstad\"}";
    }
}
