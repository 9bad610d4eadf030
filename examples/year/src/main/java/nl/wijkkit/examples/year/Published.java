package nl.wijkkit.examples.year;

/**
 * What was published on early detection of debts (<i>vroegsignalering</i>) in the Netherlands, mostly over 2023: Divosa
 * Monitor Vroegsignalering Schulden, jaarrapportage 2022 and 2023, and gemeente.nu on it.
 */
public final class Published {

    /** Signals per 1000 inhabitants per month (2023). */
    public static final double SIGNALS_PER_1000_A_MONTH = 4.0;

    /** Signals in March per 1000 inhabitants, over those in an average month: 4.1 over 3.3 (2022). */
    public static final double MARCH = 4.1 / 3.3;

    /** Cases (<i>meldingen</i>) per signal (2023). */
    public static final double CASES_PER_SIGNAL = 0.80;

    /** Share of the signals from health insurers (2023). */
    public static final double HEALTH = 0.45;

    /** Share from energy companies (2023). */
    public static final double ENERGY = 0.25;

    /** Share from landlords (2023). */
    public static final double RENT = 0.19;

    /** Share from drinking-water companies (2023): what is left. */
    public static final double WATER = 0.11;

    /** Share of the energy signals that announce the end of supply (2023). */
    public static final double END_OF_SUPPLY = 0.22;

    /** Share of the cases with one signal and none before (2023); the three shares add up to 1.01 by rounding or overlap. */
    public static final double SINGLE = 0.50;

    /** Share of the cases with signals of several partners in one month (2023). */
    public static final double MULTIPLE = 0.11;

    /** Share of the cases with another signal at the address in the six months before (2023). */
    public static final double CONSECUTIVE = 0.40;

    /** Share of the cases in which the household was reached: about one in five (2023). */
    public static final double REACHED = 0.20;

    /** Share of those reached that accept help: one in three (2024). */
    public static final double ACCEPTS = 1.0 / 3;

    private Published() {}
}
