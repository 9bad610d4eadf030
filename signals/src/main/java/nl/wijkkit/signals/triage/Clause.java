package nl.wijkkit.signals.triage;

/**
 * One way in which a rule matches: questions, as bits, that must all have the answer named.
 *
 * @param yes  those that must be answered yes
 * @param no  those that must be answered no
 * @param notYes  those that must not be answered yes: no or unknown
 * @param notNo  those that must not be answered no: yes or unknown
 */
record Clause(long yes, long no, long notYes, long notNo) {

    static final Clause TRUE = new Clause(0, 0, 0, 0);

    boolean matches(long answeredYes, long answeredNo) {
        return (yes & ~answeredYes) == 0
                && (no & ~answeredNo) == 0
                && (notYes & answeredYes) == 0
                && (notNo & answeredNo) == 0;
    }

    /** Returns whether this could match if what is unknown became known. */
    boolean isOpen(long answeredYes, long answeredNo) {
        return (yes & answeredNo) == 0
                && (no & answeredYes) == 0
                && (notYes & answeredYes) == 0
                && (notNo & answeredNo) == 0;
    }

    /** The questions of this clause. */
    long questions() {
        return yes | no | notYes | notNo;
    }

    Clause and(Clause other) {
        return new Clause(yes | other.yes, no | other.no, notYes | other.notYes, notNo | other.notNo);
    }

    /** Returns whether no answers make this match. */
    boolean isImpossible() {
        return (yes & (no | notYes)) != 0 || (no & notNo) != 0;
    }

    /** Returns whether this matches whenever the other does. */
    boolean covers(Clause other) {
        return (yes & ~other.yes) == 0
                && (no & ~other.no) == 0
                && (notYes & ~(other.notYes | other.no)) == 0
                && (notNo & ~(other.notNo | other.yes)) == 0;
    }
}
