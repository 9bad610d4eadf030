package nl.wijkkit.consent.view.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.vocabulary.Duty;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;
import org.jspecify.annotations.Nullable;

/**
 * The sheet for the refrigerator door as one viewer may see it: made anew of what is disclosed to the viewer, so that what is left
 * out leaves no place and stands in no count.
 * <p>
 * Of whom no name is disclosed, the sheet says only that it is a member of the family; third parties likewise, if they may not be
 * named. When the next talk is stands on it only if the last evaluation is disclosed.
 * <p>
 * This class is immutable and thread-safe. It is written as JSON and not read from it: only the gate makes one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"text", "html", "duties"})
public final class SheetView {

    private final @Nullable String text;
    private final @Nullable String html;
    private final List<Duty> duties;

    SheetView(@Nullable String text, @Nullable String html, List<Duty> duties) {
        this.text = text;
        this.html = html;
        this.duties = List.copyOf(duties);
    }

    /**
     * Returns the sheet as text.
     *
     * @return the sheet as text; null if not even who directs the plan is disclosed, so that there is no sheet
     */
    @JsonProperty("text")
    public @Nullable String text() {
        return text;
    }

    /**
     * Returns the sheet as a page of HTML.
     *
     * @return the sheet as a page of HTML; null if there is no sheet
     */
    @JsonProperty("html")
    public @Nullable String html() {
        return html;
    }

    /**
     * Returns what must be done beside logging, for what is disclosed.
     *
     * @return what must be done beside logging, for what is disclosed
     */
    @JsonProperty("duties")
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Prepares a sheet to be shown, made on the day of the look.
     *
     * @param plan  an active plan
     * @param choice  what the family agreed to show
     * @param book  what to call people, and whom to telephone
     * @param language  the language of the reader
     * @return what the gate can show
     * @throws IllegalArgumentException if the plan is not active
     */
    public static Showing<SheetView> of(Plan plan, SheetChoice choice, AddressBook book, Language language) {
        return new SheetShowing(plan, choice, book, language);
    }

    /**
     * Returns the kind of view.
     *
     * @return a short description without what is in it
     */
    @Override
    public String toString() {
        return "SheetView";
    }
}
