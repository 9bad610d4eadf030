package nl.wijkkit.examples.cli.research;

/** The classes of the style sheet that colour a correlation: ten steps above zero, ten below. */
final class Heat {

    private Heat() {}

    static String of(double correlation) {
        int step = (int) Math.min(9, Math.floor(Math.abs(correlation) * 10));
        return "heat " + (correlation < 0 ? "below-" : "above-") + step;
    }
}
