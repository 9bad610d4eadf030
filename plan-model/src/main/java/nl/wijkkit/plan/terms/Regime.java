package nl.wijkkit.plan.terms;

import nl.wijkkit.zrm.Text;

/** The law by which the end of a term is moved. */
public enum Regime {
    /**
     * The <i>Algemene termijnenwet</i>, for terms in laws and general administrative orders (art. 5), and for terms that
     * a policy moves in the same way. Art. 1: a last day that is a Saturday, a Sunday or a holiday moves to the next day
     * that is none of these. Art. 2: a term of three days or more holds at least two such days. Art. 4: neither holds for
     * terms in hours, in more than 90 days, more than twelve weeks, more than three months, or in years.
     */
    TERMIJNENWET(Text.same("Algemene termijnenwet")),
    /**
     * Regulation (EEC, Euratom) 1182/71, for terms in European law such as the GDPR. Art. 3(4): a last day that is a
     * holiday, a Sunday or a Saturday moves to the next working day, unless the term is in hours. Art. 3(5): a term of two
     * days or more holds at least two working days.
     */
    REGULATION_1182_71(Text.of("Verordening (EEG, Euratom) 1182/71", "Regulation (EEC, Euratom) 1182/71")),
    /**
     * Nothing moves: the term ends where it ends, as with what art. 4 of the Algemene termijnenwet leaves out and with the
     * penalty days of Awb 4:17.
     */
    FIXED(Text.of("schuift niet op", "does not move"));

    private final Text label;

    Regime(Text label) {
        this.label = label;
    }

    /**
     * Returns the words that people read.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }

    /** Returns whether a last day that is not a working day moves. */
    boolean moves(TermLength length) {
        int amount = length.amount();
        return switch (this) {
            case FIXED -> false;
            case REGULATION_1182_71 -> length.unit() != TermUnit.HOURS && length.unit() != TermUnit.IMMEDIATE;
            case TERMIJNENWET ->
                switch (length.unit()) {
                    case IMMEDIATE, HOURS, CALENDAR_YEARS -> false;
                    case WORKING_DAYS, CALENDAR_DAYS -> amount <= 90;
                    case CALENDAR_WEEKS -> amount <= 12;
                    case CALENDAR_MONTHS -> amount <= 3;
                };
        };
    }

    /** Returns whether a term of this length must hold at least two working days. */
    boolean wantsTwoWorkingDays(TermLength length) {
        if (!moves(length)) {
            return false;
        }
        int fewest = this == TERMIJNENWET ? 3 : 2;
        return length.unit() != TermUnit.CALENDAR_DAYS || length.amount() >= fewest;
    }
}
