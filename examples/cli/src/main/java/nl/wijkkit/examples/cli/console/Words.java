package nl.wijkkit.examples.cli.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.wijkkit.plan.money.Money;
import nl.wijkkit.zrm.DateWords;
import nl.wijkkit.zrm.Language;

/** Writes dates, numbers and enumerations as people read them. */
public final class Words {

    private Words() {}

    /** Writes a day, such as 2 maart 2026. */
    public static String day(LocalDate day, Language language) {
        return DateWords.day(day).in(language);
    }

    /** Writes a whole number with its thousands apart. */
    public static String whole(long number, Language language) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        return language == Language.NL ? digits.replace(',', '.') : digits;
    }

    /** Writes a number with two decimals. */
    public static String decimal(double number, Language language) {
        String digits = String.format(Locale.ROOT, "%.2f", number);
        return language == Language.NL ? digits.replace('.', ',') : digits;
    }

    /** Writes an amount in euros. */
    public static String money(Money money, Language language) {
        String digits = String.format(Locale.ROOT, "%,.2f", money.toEuros());
        return "\u20ac\u00a0"
                + (language == Language.NL
                        ? digits.replace(',', ';').replace('.', ',').replace(';', '.')
                        : digits);
    }

    /** Writes a share as a whole percentage. */
    public static String percent(long part, long total) {
        return total == 0 ? "-" : Math.round(100.0 * part / total) + "%";
    }

    /** Writes one, two and three. */
    public static String enumerate(List<String> items, Language language) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String and = language == Language.NL ? " en " : " and ";
        return String.join(", ", items.subList(0, items.size() - 1)) + and + items.get(items.size() - 1);
    }
}
