package nl.wijkkit.plan.budget;

import nl.wijkkit.zrm.Text;

/** What a volume is counted in (<i>eenheid</i>), as in code list WJ756 of iWmo and iJw 3.2. */
public enum Unit {
    /** <i>Minuut</i>. */
    MINUTE("01", Text.of("minuut", "minute"), Text.of("minuten", "minutes")),
    /** <i>Uur</i>. */
    HOUR("04", Text.of("uur", "hour"), Text.of("uur", "hours")),
    /** <i>Etmaal</i>: a day and a night. */
    DAY_AND_NIGHT("14", Text.of("etmaal", "day and night"), Text.of("etmalen", "days and nights")),
    /** <i>Dagdeel</i>: four hours. */
    PART_OF_DAY(
            "16",
            Text.of("dagdeel (4 uur)", "part of a day (4 hours)"),
            Text.of("dagdelen (4 uur)", "parts of a day (4 hours)")),
    /** <i>Stuks (output)</i>: things or results. */
    PIECE("82", Text.of("stuk (output)", "piece (output)"), Text.of("stuks (output)", "pieces (output)")),
    /** <i>Euro's</i>: an amount of money, such as a personal budget. */
    EURO("83", Text.of("euro", "euro"), Text.of("euro", "euros")),
    /** <i>Stuks (inspanning)</i>: times that something is done. */
    EFFORT("84", Text.of("stuk (inspanning)", "piece (effort)"), Text.of("stuks (inspanning)", "pieces (effort)"));

    private final String code;
    private final Text one;
    private final Text many;

    Unit(String code, Text one, Text many) {
        this.code = code;
        this.one = one;
        this.many = many;
    }

    /**
     * Returns the code in list WJ756.
     *
     * @return two digits
     */
    public String code() {
        return code;
    }

    /**
     * Returns what people call one of it.
     *
     * @return the name, such as {@code minuut}
     */
    public Text label() {
        return one;
    }

    /**
     * Returns a number of it in words.
     *
     * @param amount  how many
     * @return the words, such as {@code 1 minuut} and {@code 90 minuten}
     */
    public Text count(int amount) {
        Text noun = amount == 1 ? one : many;
        return Text.of(amount + " " + noun.nl(), amount + " " + noun.en());
    }
}
