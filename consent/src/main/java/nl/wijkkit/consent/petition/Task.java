package nl.wijkkit.consent.petition;

import nl.wijkkit.zrm.Text;

/** What must be done yet, in the order in which it comes. */
public enum Task {
    /** Decide and tell the person. */
    ANSWER(Text.of("beslissen en vertellen", "decide and tell")),
    /** Do what was decided, and tell those who received the data. */
    CARRY_OUT(Text.of("uitvoeren", "carry out")),
    /** Decide on the objection. */
    RECONSIDER(Text.of("beslissen op bezwaar", "decide on the objection"));

    private final Text label;

    Task(Text label) {
        this.label = label;
    }

    /**
     * Returns what people call this task.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
