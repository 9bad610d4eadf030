package nl.wijkkit.zrm.reliability.agreement;

/** How much credit a pair of ratings gets that is near but not equal. */
public enum Weights implements Weighting {
    /** None: only equal ratings agree. The choice for nominal categories, and safe for ordinal ones. */
    UNWEIGHTED,
    /** 1 less the distance over the largest distance; takes levels as equally far apart. */
    LINEAR,
    /**
     * 1 less the squared distance over the largest squared distance; takes levels as equally far apart. Rises with the
     * number of levels and forgives small differences much.
     */
    QUADRATIC;

    /**
     * Returns whether these weights treat levels as equally far apart.
     *
     * @return true for linear and quadratic
     */
    @Override
    public boolean assumesInterval() {
        return this != UNWEIGHTED;
    }

    @Override
    public long credit(int first, int second, int size) {
        long distance = Math.abs(first - second);
        return switch (this) {
            case UNWEIGHTED -> distance == 0 ? 1 : 0;
            case LINEAR -> size == 1 ? 1 : size - 1L - distance;
            case QUADRATIC -> size == 1 ? 1 : (size - 1L) * (size - 1L) - distance * distance;
        };
    }

    /** Returns the weight for two scores on a scale of this range. */
    double weight(double first, double second, double range) {
        double distance = Math.abs(first - second);
        return switch (this) {
            case UNWEIGHTED -> distance == 0 ? 1 : 0;
            case LINEAR -> distance == 0 ? 1 : 1 - distance / range;
            case QUADRATIC -> distance == 0 ? 1 : 1 - distance * distance / (range * range);
        };
    }
}
