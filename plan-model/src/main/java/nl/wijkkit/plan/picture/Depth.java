package nl.wijkkit.plan.picture;

import nl.wijkkit.zrm.Text;

/** How deep a purpose may look into a fact, from less to more. */
public enum Depth {
    /** Only that something is known (<i>dat-informatie</i>). */
    THAT(Text.of("dat", "that")),
    /** What is known (<i>wat-informatie</i>). */
    WHAT(Text.of("wat", "what"));

    private final Text label;

    Depth(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
