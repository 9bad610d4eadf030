package nl.wijkkit.zrm.reliability.icc;

/** The six intraclass correlations of Shrout and Fleiss (1979), with the names of McGraw and Wong (1996). */
public enum IccForm {
    /** One rating; each person was rated by other raters. */
    ICC1("ICC(1)", false),
    /** One rating; the same raters, a sample of all that might have rated; level differences between them count. */
    ICC2("ICC(A,1)", false),
    /** One rating; the same raters, the only ones of interest; level differences between them do not count. */
    ICC3("ICC(C,1)", false),
    /** The mean of the ratings; each person was rated by other raters. */
    ICC1K("ICC(k)", true),
    /** The mean of the ratings; the same raters, a sample; level differences between them count. */
    ICC2K("ICC(A,k)", true),
    /** The mean of the ratings; the same raters, the only ones of interest. Equals Cronbach's alpha. */
    ICC3K("ICC(C,k)", true);

    private final String mcgrawWongName;
    private final boolean ofMean;

    IccForm(String mcgrawWongName, boolean ofMean) {
        this.mcgrawWongName = mcgrawWongName;
        this.ofMean = ofMean;
    }

    /**
     * Returns the name that McGraw and Wong give it.
     *
     * @return the name, such as {@code ICC(A,1)}
     */
    public String mcgrawWongName() {
        return mcgrawWongName;
    }

    /**
     * Returns whether it is about the mean of all ratings.
     *
     * @return true for the mean, false for one rating
     */
    public boolean ofMean() {
        return ofMean;
    }
}
