package nl.wijkkit.plan.network;

import nl.wijkkit.zrm.Text;

/** A kind of informal help. */
public enum HelpKind {
    /** Chores, shopping, repairs. */
    PRACTICAL(Text.of("praktische hulp", "practical help")),
    /** Driving or going along. */
    TRANSPORT(Text.of("vervoer of meegaan", "transport or going along")),
    /** Looking after children. */
    CHILD_CARE(Text.of("oppassen", "looking after children")),
    /** Company and a listening ear. */
    COMPANY(Text.of("gezelschap", "company")),
    /** Post, forms and money. */
    PAPERWORK(Text.of("administratie en geld", "paperwork and money")),
    /** Care for someone who is ill or disabled, <i>mantelzorg</i>. */
    CARE(Text.of("mantelzorg", "informal care")),
    /** A place to stay for a while. */
    SHELTER(Text.of("logeren", "a place to stay")),
    /** Language, homework, skills. */
    LEARNING(Text.of("taal en leren", "language and learning")),
    /** Something else. */
    OTHER(Text.of("andere hulp", "other help"));

    private final Text label;

    HelpKind(Text label) {
        this.label = label;
    }

    /**
     * Returns the kind in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }
}
