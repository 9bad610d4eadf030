package nl.wijkkit.plan.help;

import nl.wijkkit.zrm.Text;

/** Something that a request may ask of a helper, because the help cannot be given well without it. */
public enum Assurance {
    /** <i>Verklaring omtrent het gedrag</i>, VOG: the state has no objection to this person doing this work. */
    CERTIFICATE_OF_CONDUCT(Text.of("verklaring omtrent het gedrag (VOG)", "certificate of conduct")),
    /** A driving licence. */
    DRIVING_LICENCE(Text.of("rijbewijs", "driving licence")),
    /** A car. */
    CAR(Text.of("auto", "car"));

    private final Text label;

    Assurance(Text label) {
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
