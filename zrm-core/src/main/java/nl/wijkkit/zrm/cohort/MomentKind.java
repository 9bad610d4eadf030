package nl.wijkkit.zrm.cohort;

/** What places an assessment in time within a cohort. */
public enum MomentKind {
    /** A date; waves are counted per subject in the order of the dates. */
    DATE,
    /** The number of the wave (<i>meting</i>), for data without dates. */
    WAVE
}
