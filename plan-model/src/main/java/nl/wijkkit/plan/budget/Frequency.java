package nl.wijkkit.plan.budget;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.wijkkit.plan.period.Period;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * How often a volume is meant (<i>frequentie</i>): that many units in each window of this length.
 * <p>
 * The windows lie fixed in the calendar and do not move with the first day of a provision, so that cutting a provision
 * in two on any day leaves every window, and with it every cent, where it was.
 */
public enum Frequency {
    /** Each calendar day. */
    PER_DAY("1", Text.of("per dag", "per day")),
    /** Each week from Monday. */
    PER_WEEK("2", Text.of("per week", "per week")),
    /**
     * Each four weeks. GGM knows it, iWmo and iJw 3.2 do not. No standard says where the windows lie; here they are
     * counted from Monday 29 December 2014, the first day of the first full year of the Wmo 2015.
     */
    PER_FOUR_WEEKS(null, Text.of("per 4 weken", "per 4 weeks")),
    /** Each calendar month. */
    PER_MONTH("4", Text.of("per maand", "per month")),
    /** Each calendar year. GGM knows it, iWmo and iJw 3.2 do not. */
    PER_YEAR(null, Text.of("per jaar", "per year")),
    /** Once for the whole period of the decision, which must have an end. */
    WITHIN_DECISION("6", Text.of("binnen geldigheid beschikking", "within the decision"));

    private static final LocalDate FOUR_WEEKS_FROM = LocalDate.of(2014, 12, 29);

    private final Optional<String> code;

    private final Text label;

    Frequency(@Nullable String code, Text label) {
        this.code = Optional.ofNullable(code);
        this.label = label;
    }

    /**
     * Returns the code in list WMO757 of iWmo 3.2.
     *
     * @return one digit; empty if the list does not know this frequency
     */
    public Optional<String> code() {
        return code;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /** Returns the window that a day lies in; the provision's period itself if there is one window. */
    Period windowOf(LocalDate day, Period whole) {
        return switch (this) {
            case PER_DAY -> Period.ofDay(day);
            case PER_WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Period.of(monday, monday.plusWeeks(1));
            }
            case PER_FOUR_WEEKS -> {
                long windows = Math.floorDiv(ChronoUnit.DAYS.between(FOUR_WEEKS_FROM, day), 28);
                LocalDate first = FOUR_WEEKS_FROM.plusDays(windows * 28);
                yield Period.of(first, first.plusDays(28));
            }
            case PER_MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield Period.of(first, first.plusMonths(1));
            }
            case PER_YEAR -> Period.ofYear(day.getYear());
            case WITHIN_DECISION -> whole;
        };
    }
}
