package nl.wijkkit.plan.budget;

import nl.wijkkit.zrm.Text;

/** What a volume is counted in (<i>eenheid</i>), as in code list WJ756 of iWmo and iJw 3.2. */
public enum Unit {
    /** <i>Minuut</i>. */
    MINUTE("01", Text.of("minuut", "minute")),
    /** <i>Uur</i>. */
    HOUR("04", Text.of("uur", "hour")),
    /** <i>Etmaal</i>: a day and a night. */
    DAY_AND_NIGHT("14", Text.of("etmaal", "day and night")),
    /** <i>Dagdeel</i>: four hours. */
    PART_OF_DAY("16", Text.of("dagdeel (4 uur)", "part of a day (4 hours)")),
    /** <i>Stuks (output)</i>: things or results. */
    PIECE("82", Text.of("stuks (output)", "pieces (output)")),
    /** <i>Euro's</i>: an amount of money, such as a personal budget. */
    EURO("83", Text.of("euro", "euro")),
    /** <i>Stuks (inspanning)</i>: times that something is done. */
    EFFORT("84", Text.of("stuks (inspanning)", "pieces (effort)"));

    private final String code;
    private final Text label;

    Unit(String code, Text label) {
        this.code = code;
        this.label = label;
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
     * Returns what people call it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
