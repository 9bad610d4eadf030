package nl.wijkkit.zrm.assessment;

import nl.wijkkit.zrm.Text;

/**
 * Where the information came from on which a level rests (<i>informatiebron</i>).
 * <p>
 * The manual of the ZRM 2017 names three: the person, who leads, colleagues, and the administration. The Krachtenwijzer
 * adds the network.
 */
public enum InformationSource {
    /** The person, in conversation or by observation. */
    PERSON(Text.of("de persoon zelf", "the person")),
    /** Family, friends, neighbours. */
    NETWORK(Text.of("het sociale netwerk", "the social network")),
    /** Colleagues and other professionals. */
    COLLEAGUE(Text.of("collega's en andere professionals", "colleagues and other professionals")),
    /** Records: the file, a register, a letter. */
    ADMINISTRATION(Text.of("dossier en administratie", "file and administration"));

    private final Text label;

    InformationSource(Text label) {
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
}
