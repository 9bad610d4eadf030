package nl.wijkkit.plan.network;

import nl.wijkkit.zrm.Text;

/** What someone is to the family. */
public enum Tie {
    /** Of the same blood or by marriage, but no member of the family. */
    RELATIVE(Text.of("familie", "relative")),
    /** A friend. */
    FRIEND(Text.of("vriend of vriendin", "friend")),
    /** A neighbour. */
    NEIGHBOUR(Text.of("buur", "neighbour")),
    /** Someone from work. */
    COLLEAGUE(Text.of("collega", "colleague")),
    /** Someone from school or child care. */
    SCHOOL(Text.of("school of opvang", "school or child care")),
    /** Someone from a club, an association or a community of faith. */
    CLUB(Text.of("vereniging of geloofsgemeenschap", "club or community of faith")),
    /** A volunteer, perhaps through an organisation. */
    VOLUNTEER(Text.of("vrijwilliger", "volunteer")),
    /** Someone who helps as a profession. */
    PROFESSIONAL(Text.of("hulpverlener", "professional")),
    /** Something else. */
    OTHER(Text.of("anders", "other"));

    private final Text label;

    Tie(Text label) {
        this.label = label;
    }

    /**
     * Returns the tie in words.
     *
     * @return the label in Dutch and English
     */
    public Text label() {
        return label;
    }
}
