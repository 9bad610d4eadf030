package nl.wijkkit.consent.view.plan;

import java.util.Objects;
import nl.wijkkit.consent.gate.Showing;
import nl.wijkkit.consent.gate.Visit;
import nl.wijkkit.plan.course.PlanStatus;
import nl.wijkkit.plan.familyplan.Plan;
import nl.wijkkit.plan.sheet.AddressBook;
import nl.wijkkit.plan.sheet.SheetChoice;
import nl.wijkkit.zrm.Language;

/** A sheet that can be shown. */
record SheetShowing(Plan plan, SheetChoice choice, AddressBook book, Language language) implements Showing<SheetView> {

    SheetShowing {
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(language, "language");
        if (plan.status() != PlanStatus.ACTIVE) {
            throw new IllegalArgumentException(
                    "a sheet must be made of an active plan, got one that is " + plan.status());
        }
    }

    @Override
    public String operation() {
        return "plan voor de koelkast tonen";
    }

    @Override
    public Prepared<SheetView> prepare(Visit visit) {
        return new SheetPieces(this, visit);
    }
}
