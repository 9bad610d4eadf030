package nl.wijkkit.plan.person;

/** The gender that the BRP records (<i>geslacht</i>); used to address someone and to draw a family, for nothing else. */
public enum Gender {
    /** A man, code M. */
    MAN,
    /** A woman, code V. */
    WOMAN,
    /** Not known, code O, or not told. */
    UNKNOWN
}
