package nl.wijkkit.zrm.assessment;

import nl.wijkkit.zrm.Text;

/** Who chose the levels. */
public enum Mode {
    /** A professional did. */
    PROFESSIONAL(Text.of("door een professional", "by a professional")),
    /** A professional and the client did, together. */
    TOGETHER(Text.of("samen met de cliënt", "together with the client")),
    /** The client did, for example with Mijn ZRM. */
    SELF_REPORT(Text.of("door de cliënt zelf", "by the client"));

    private final Text label;

    Mode(Text label) {
        this.label = label;
    }

    /**
     * Returns what a person reads.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /**
     * Returns whether the client alone chose the levels.
     * <p>
     * Professionals and clients often choose other levels for the same situation: exact agreement per domain was from 31 %
     * to 83 % (Van den Boom et al. 2018, TSG 96:290-298).
     *
     * @return true for a self-report
     */
    public boolean isSelfReport() {
        return this == SELF_REPORT;
    }
}
