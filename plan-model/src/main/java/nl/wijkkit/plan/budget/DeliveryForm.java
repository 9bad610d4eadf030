package nl.wijkkit.plan.budget;

import nl.wijkkit.zrm.Text;

/** How a provision reaches the citizen (<i>leveringsvorm</i>). */
public enum DeliveryForm {
    /** <i>Zorg in natura</i>, ZIN: the municipality buys it. */
    IN_KIND(Text.of("zorg in natura", "in kind")),
    /** <i>Persoonsgebonden budget</i>, PGB: the citizen buys it. */
    PERSONAL_BUDGET(Text.of("persoonsgebonden budget", "personal budget"));

    private final Text label;

    DeliveryForm(Text label) {
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
