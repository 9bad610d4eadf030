package nl.wijkkit.consent.rights;

import nl.wijkkit.zrm.Text;

/** What a person can ask about his data. */
public enum RightKind {
    /** To see the data and get a copy (<i>inzage en afschrift</i>, AVG 15). */
    ACCESS(Text.of("inzage en afschrift", "access and a copy"), false),
    /** To take data along (<i>overdraagbaarheid</i>, AVG 20). */
    PORTABILITY(Text.of("gegevens meenemen", "portability"), false),
    /** To have data corrected (<i>rectificatie</i>, AVG 16). */
    CORRECTION(Text.of("correctie", "correction"), true),
    /** To add a statement of one's own to the file (<i>eigen verklaring</i>). */
    STATEMENT(Text.of("eigen verklaring", "own statement"), false),
    /** To have the use restricted (<i>beperking</i>, AVG 18). */
    RESTRICTION(Text.of("beperking van het gebruik", "restriction"), true),
    /** To object to the use (<i>bezwaar</i>, AVG 21). */
    OBJECTION(Text.of("bezwaar tegen het gebruik", "objection"), false),
    /** To have data erased or a file destroyed (<i>wissen, vernietigen</i>, AVG 17). */
    ERASURE(Text.of("wissen of vernietigen", "erasure"), true),
    /** To be told who was notified of a correction, erasure or restriction (AVG 19). */
    RECIPIENTS(Text.of("horen wie is ingelicht", "who was notified"), false);

    private final Text label;
    private final boolean notifies;

    RightKind(Text label, boolean notifies) {
        this.label = label;
        this.notifies = notifies;
    }

    /**
     * Returns what people call this right.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns whether those who received the data must be told when it is granted (AVG 19).
     *
     * @return true for correction, erasure and restriction
     */
    public boolean notifiesRecipients() {
        return notifies;
    }
}
