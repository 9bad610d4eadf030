package nl.wijkkit.consent.petition;

import nl.wijkkit.zrm.Text;

/** Why the term of an answer may be extended (AVG 12(3)). */
public enum ExtensionGround {
    /** The request is complex. */
    COMPLEXITY(Text.of("het verzoek is ingewikkeld", "the request is complex")),
    /** There are many requests. */
    NUMBER(Text.of("het aantal verzoeken is groot", "there are many requests"));

    private final Text label;

    ExtensionGround(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this ground.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
