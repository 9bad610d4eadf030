package nl.wijkkit.consent.preference;

import java.util.List;
import java.util.Objects;
import nl.wijkkit.consent.ledger.GiverRole;
import nl.wijkkit.consent.vocabulary.Receiver;
import nl.wijkkit.plan.person.Age;
import nl.wijkkit.zrm.Source;
import nl.wijkkit.zrm.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that the law does not leave to a preference.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id  lower case words joined by hyphens
 * @param wish  the kind of wish that it limits
 * @param extent  whether nothing of the wish is left, or only a part is not
 * @param recipients  roles or receivers that it is about; empty for any
 * @param by  capacities of who uttered the wish that it is about; empty for any
 * @param ageBelow  only for a person who is surely below this age; null for any age
 * @param text  the limit in a sentence
 * @param source  the article
 */
public record Limit(
        String id,
        Wish.Kind wish,
        Extent extent,
        List<Receiver> recipients,
        List<GiverRole> by,
        @Nullable Integer ageBelow,
        Text text,
        Source source) {

    /** How much a limit takes from a wish. */
    public enum Extent {
        /** Nothing of the wish is left as far as the limit reaches. */
        WHOLE,
        /** The wish is followed except for what the limit is about. */
        PART
    }

    /** Copies the lists. */
    public Limit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(wish, "wish");
        Objects.requireNonNull(extent, "extent");
        recipients = List.copyOf(recipients);
        by = List.copyOf(by);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /** Whether this is about who utters a wish for someone of an age. */
    boolean isAbout(Preference preference, Age age) {
        return wish == preference.wish().kind()
                && (by.isEmpty() || by.contains(preference.by().role()))
                && (ageBelow == null || surelyBelow(age, ageBelow));
    }

    /** Whether this is about one of the recipients of a wish; no recipients means all. */
    boolean isAbout(List<Receiver> named) {
        return recipients.isEmpty() || named.isEmpty() || named.stream().anyMatch(recipients::contains);
    }

    static boolean surelyBelow(Age age, int years) {
        if (age instanceof Age.Known known) {
            return known.years() < years;
        }
        return age instanceof Age.Between between && between.oldest() < years;
    }
}
