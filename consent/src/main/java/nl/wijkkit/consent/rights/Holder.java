package nl.wijkkit.consent.rights;

import nl.wijkkit.zrm.Text;

/** Who keeps the data and decides on the request (<i>verwerkingsverantwoordelijke</i>), as far as the way to a remedy goes. */
public enum Holder {
    /** A public body such as the municipal executive (<i>bestuursorgaan</i>): what it decides can be objected to. */
    ADMINISTRATIVE_BODY(Text.of("bestuursorgaan", "administrative body")),
    /** Someone else, such as a provider: a court can be asked. */
    OTHER(Text.of("andere houder", "other holder"));

    private final Text label;

    Holder(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this holder.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
