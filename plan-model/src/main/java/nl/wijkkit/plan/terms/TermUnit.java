package nl.wijkkit.plan.terms;

import nl.wijkkit.zrm.Text;

/** What a term is counted in. */
public enum TermUnit {
    /** At once (<i>onverwijld</i>): there is nothing to count. */
    IMMEDIATE("onmiddellijk", "onmiddellijk", "at once", "at once"),
    /** Elapsed hours; a change to summer time shows on the clock. */
    HOURS("uur", "uur", "hour", "hours"),
    /** Days that are neither in a weekend nor a holiday (<i>werkdagen</i>). */
    WORKING_DAYS("werkdag", "werkdagen", "working day", "working days"),
    /** Days as they come. */
    CALENDAR_DAYS("dag", "dagen", "day", "days"),
    /** Weeks: ends on the same day of the week. */
    CALENDAR_WEEKS("week", "weken", "week", "weeks"),
    /** Months: ends on the same day of the month, or on the last day of a shorter month. */
    CALENDAR_MONTHS("maand", "maanden", "month", "months"),
    /** Years: ends on the same date, or on 28 February. */
    CALENDAR_YEARS("jaar", "jaar", "year", "years");

    private final Text one;
    private final Text many;

    TermUnit(String oneNl, String manyNl, String oneEn, String manyEn) {
        this.one = Text.of(oneNl, oneEn);
        this.many = Text.of(manyNl, manyEn);
    }

    /**
     * Returns the words that people read.
     *
     * @return the label, plural
     */
    public Text label() {
        return many;
    }

    Text label(int amount) {
        return amount == 1 ? one : many;
    }
}
