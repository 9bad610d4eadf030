package nl.wijkkit.zrm.change;

import nl.wijkkit.zrm.Text;

/** Why two levels may not be read as a change of the person. */
public enum Obstacle {
    /** One side or both have no level; see the absence of each side. */
    NO_LEVEL(Text.of("er is niet op beide momenten een niveau", "there is no level at both moments")),
    /** The instruments differ, and nothing is known of how their domains correspond. */
    UNRELATED_INSTRUMENTS(Text.of(
            "van deze instrumenten is niet bekend hoe ze overeenkomen",
            "how these instruments correspond is not known")),
    /** The editions differ, and this domain has no counterpart, was split or merged, or got another meaning. */
    OTHER_DOMAIN(Text.of(
            "het domein betekent in de andere versie iets anders",
            "the domain means something else in the other edition")),
    /** The scales differ. */
    OTHER_SCALE(Text.of("de schalen verschillen", "the scales differ")),
    /** One is a self-report and the other is not. */
    OTHER_MODE(Text.of(
            "het ene niveau koos de cliënt zelf, het andere niet",
            "one level was chosen by the client, the other was not"));

    private final Text label;

    Obstacle(Text label) {
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
