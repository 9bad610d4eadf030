package nl.wijkkit.examples.cli.research;

/** How a figure is written: beside its name, and within a sentence. */
enum Shape {
    /** A coefficient, such as a correlation: three decimals, two in a sentence. */
    COEFFICIENT(3, 2, false, false),
    /** A coefficient that is a share of variance: three decimals, a whole percentage in a sentence. */
    RELIABILITY(3, 0, false, true),
    /** A share of persons: a percentage. */
    SHARE(1, 0, true, true),
    /** Points of a total score. */
    POINTS(2, 1, false, false);

    private final int shownDecimals;
    private final int saidDecimals;
    private final boolean shownAsPercentage;
    private final boolean saidAsPercentage;

    Shape(int shownDecimals, int saidDecimals, boolean shownAsPercentage, boolean saidAsPercentage) {
        this.shownDecimals = shownDecimals;
        this.saidDecimals = saidDecimals;
        this.shownAsPercentage = shownAsPercentage;
        this.saidAsPercentage = saidAsPercentage;
    }

    String shown(double value, Wording wording) {
        return shownAsPercentage ? wording.percent(value, shownDecimals) : wording.decimal(value, shownDecimals);
    }

    String said(double value, Wording wording) {
        return saidAsPercentage ? wording.percent(value, saidDecimals) : wording.decimal(value, saidDecimals);
    }
}
