package nl.wijkkit.plan.family;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wijkkit.plan.person.FamilyName;
import nl.wijkkit.plan.person.PartialDate;
import nl.wijkkit.plan.person.Person;
import nl.wijkkit.plan.person.PersonName;
import org.jspecify.annotations.Nullable;

/** How well the description that comes with a number fits the person who has the number. */
enum Likeness {
    /** Nothing in the description contradicts the person. */
    FITS,
    /** Something differs, such as a name that changed; the rest fits. */
    DIFFERS,
    /** Neither name nor birth date fits: this describes someone else. */
    OTHER;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Compares a description with a person. */
    static Likeness of(Mention mention, Person person) {
        Agreement names = names(mention.name(), person.name());
        Agreement births = births(mention.birth(), person.birth());
        return switch (names) {
            case FULL -> births == Agreement.NONE ? DIFFERS : FITS;
            case NOT_COMPARABLE -> births == Agreement.NONE ? OTHER : FITS;
            case PARTLY -> births == Agreement.NONE ? OTHER : DIFFERS;
            case NONE -> births == Agreement.FULL ? DIFFERS : OTHER;
        };
    }

    /**
     * Returns what tells two people apart without a number: names and a full birth date.
     *
     * @return the key; empty if one of these is missing
     */
    static Optional<List<String>> key(PersonName name, PartialDate birth) {
        FamilyName own = name.own();
        String given = name.given();
        if (own == null || given == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = birth instanceof PartialDate.Day exact ? Optional.of(exact.date()) : Optional.empty();
        return day.map(date -> List.of(fold(given), fold(own.written()), date.toString()));
    }

    private static Agreement births(PartialDate one, PartialDate other) {
        if (one.earliest().isEmpty() || other.earliest().isEmpty()) {
            return Agreement.NOT_COMPARABLE;
        }
        return one.mayBeSameAs(other) ? Agreement.FULL : Agreement.NONE;
    }

    private static Agreement names(PersonName one, PersonName other) {
        if (one.full().isEmpty() || other.full().isEmpty()) {
            return Agreement.NOT_COMPARABLE;
        }
        if (fold(one.full().get()).equals(fold(other.full().get()))) {
            return Agreement.FULL;
        }
        Agreement given = parts(one.given(), other.given());
        Agreement family = parts(family(one), family(other));
        if (given == Agreement.NOT_COMPARABLE || family == Agreement.NOT_COMPARABLE) {
            // one of them is a whole name in one text, or only half a name
            return Collections.disjoint(words(one), words(other)) ? Agreement.NONE : Agreement.PARTLY;
        }
        return given == Agreement.NONE && family == Agreement.NONE ? Agreement.NONE : Agreement.PARTLY;
    }

    private static Agreement parts(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Agreement.NOT_COMPARABLE;
        }
        return fold(one).equals(fold(other)) ? Agreement.FULL : Agreement.NONE;
    }

    private static @Nullable String family(PersonName name) {
        FamilyName own = name.own();
        return own == null ? null : own.name();
    }

    private static List<String> words(PersonName name) {
        return name.full().map(full -> Arrays.asList(fold(full).split(" "))).orElse(List.of());
    }

    private static String fold(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** How well two parts agree. */
    private enum Agreement {
        FULL,
        PARTLY,
        NONE,
        NOT_COMPARABLE
    }
}
