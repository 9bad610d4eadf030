package nl.wijkkit.plan.family;

import nl.wijkkit.plan.person.Bsn;
import nl.wijkkit.plan.person.Gender;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.PersonName;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/** What one record says of another person. */
record Mention(
        @Nullable Bsn bsn,
        PersonName name,
        Gender gender,
        PartialDate birth,
        boolean inDoubt,
        Text place,
        String suffix) {

    /** Returns whether nothing is said that could tell one person from another. */
    boolean isEmpty() {
        return bsn == null && name.full().isEmpty() && birth.earliest().isEmpty();
    }

    Mention withoutBsn() {
        return new Mention(null, name, gender, birth, inDoubt, place, suffix);
    }

    @Override
    public String toString() {
        return "Mention[" + place.en() + "]";
    }
}
