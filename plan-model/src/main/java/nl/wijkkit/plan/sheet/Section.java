package nl.wijkkit.plan.sheet;

import nl.wijkkit.zrm.Text;

/** A part of the page with a heading, in the order in which they stand on it. */
enum Section {
    SAFETY(Text.of("Zo blijven we veilig", "How we stay safe")),
    GOALS(Text.of("Dit willen we", "What we want")),
    ACTIONS(Text.of("Dit gaan we doen", "What we are going to do")),
    AGREEMENTS(Text.of("Dit spreken we af", "What we agree")),
    CALL(Text.of("Wie kunnen we bellen?", "Who can we call?"));

    private final Text heading;

    Section(Text heading) {
        this.heading = heading;
    }

    Text heading() {
        return heading;
    }
}
