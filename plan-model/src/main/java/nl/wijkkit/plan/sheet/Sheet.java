package nl.wijkkit.plan.sheet;

import java.time.LocalDate;
import java.util.List;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.zrm.Language;

/**
 * The plan on one page, for the refrigerator door: what we do, who does it, when, and whom to call.
 * <pre>{@code
 * Sheet sheet = Sheet.of(plan, SheetChoice.nothing().withActions(agreed), addressBook, today, Language.NL);
 * Files.writeString(file, sheet.html());
 * }</pre>
 * The family chooses what it shows; of that, a sheet shows what is agreed and still holds:
 * <ul>
 *   <li>actions that are agreed, under way or on hold, so no proposals and nothing that is done or cancelled;
 *   <li>agreements that hold on the day of the sheet;
 *   <li>goals that are open;
 *   <li>always the director and the stand-ins of that day, the emergency numbers, and the day of the next evaluation.
 * </ul>
 * A sheet never holds more than one A4 in large type. What gets room first is the order of {@link SheetPart}. Nothing is
 * cut short, since half an agreement may say the opposite: what does not fit is left out whole, something shorter further
 * on may still fit, and the sheet says how many of what kind are missing and whom to ask. It does not count what the family
 * did not choose.
 * <p>
 * A sheet is a document and not a value in JSON; what it is made from is.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Sheet {

    private final Page page;

    private Sheet(Page page) {
        this.page = page;
    }

    /**
     * Obtains the sheet of a plan.
     *
     * @param plan  an active plan
     * @param choice  what the family agreed to show
     * @param book  what to call people, and whom to telephone
     * @param on  the day on which the sheet is made
     * @param language  the language of the reader
     * @return the sheet
     * @throws IllegalArgumentException if the plan is not active
     */
    public static Sheet of(Plan plan, SheetChoice choice, AddressBook book, LocalDate on, Language language) {
        if (plan.status() != PlanStatus.ACTIVE) {
            throw new IllegalArgumentException(
                    "a sheet must be made of an active plan, got one that is " + plan.status());
        }
        return new Sheet(PaperLayout.fit(new Contents(plan, book, on, language).page(choice)));
    }

    /**
     * Returns the sheet as text of at most 80 columns, with lines that end in a line feed.
     *
     * @return the text
     */
    public String text() {
        return TextSheet.of(page);
    }

    /**
     * Returns the sheet as a page of HTML that prints on one A4, reads well on a telephone, meets WCAG 2.2 AA, needs
     * nothing from elsewhere and runs nothing.
     *
     * @return the HTML, to be written in UTF-8
     */
    public String html() {
        return HtmlSheet.of(page);
    }

    /**
     * Returns what was chosen and agreed but does not fit.
     *
     * @return a count for each kind that is missing, in the order of {@link SheetPart}; empty if everything fits
     */
    public List<LeftOut> leftOut() {
        return page.leftOut();
    }

    /**
     * Returns counts, and nothing about anyone.
     *
     * @return a short description
     */
    @Override
    public String toString() {
        return "Sheet[items=" + page.items().size() + ", leftOut=" + page.leftOut() + "]";
    }
}
