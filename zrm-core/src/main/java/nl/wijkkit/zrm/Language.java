package nl.wijkkit.zrm;

/** A language that every label and sentence exists in. */
public enum Language {
    /** Dutch, <i>Nederlands</i>. */
    NL,
    /** English. */
    EN
}
