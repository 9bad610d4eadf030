package nl.wijkkit.consent.petition;

import nl.wijkkit.zrm.Text;

/** How far a request has come. */
public enum Stage {
    /** It came in. */
    RECEIVED(Text.of("ontvangen", "received")),
    /** There is doubt who asks, and that person was asked to show it (AVG 12(6)). */
    IDENTITY_ASKED(Text.of("identiteit gevraagd", "identity asked")),
    /** It is clear who asks, and the request is being dealt with. */
    IN_HAND(Text.of("in behandeling", "being dealt with")),
    /** It was decided, and something must be done. */
    DECIDED(Text.of("besloten, nog uit te voeren", "decided, to be carried out")),
    /** What was decided has been done. */
    CARRIED_OUT(Text.of("uitgevoerd", "carried out")),
    /** It was refused, with the grounds and the remedies. */
    REFUSED(Text.of("afgewezen", "refused")),
    /** The person lodged an objection against the decision (<i>bezwaar</i>). */
    CONTESTED(Text.of("bezwaar gemaakt", "contested")),
    /** The person took it back. */
    WITHDRAWN(Text.of("ingetrokken", "withdrawn"));

    private final Text label;

    Stage(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this stage.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /** Whether the request has not been decided yet. */
    boolean beforeDecision() {
        return this == RECEIVED || this == IDENTITY_ASKED || this == IN_HAND;
    }
}
