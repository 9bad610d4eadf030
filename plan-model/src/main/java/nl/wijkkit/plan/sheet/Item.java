package nl.wijkkit.plan.sheet;

/**
 * One thing on a sheet, in the words of the reader's language.
 *
 * @param part  the kind
 * @param what  what is done, agreed or wanted; for people to call, who
 * @param note  who does it and when, or the telephone number; may be empty
 */
record Item(SheetPart part, String what, String note) {

    /** Returns where it stands on the sheet. */
    Section section() {
        return switch (part) {
            case SAFETY_AGREEMENT -> Section.SAFETY;
            case GOAL -> Section.GOALS;
            case ACTION -> Section.ACTIONS;
            case AGREEMENT -> Section.AGREEMENTS;
            case DIRECTOR, EMERGENCY_NUMBER, DEPUTY -> Section.CALL;
        };
    }

    /** Returns the kind only. */
    @Override
    public String toString() {
        return "Item[" + part + "]";
    }
}
