package nl.wijkkit.plan.help;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;

/**
 * The kind of informal help that family, neighbours and volunteers give, such as groceries.
 * <p>
 * The kinds are open: a marketplace adds its own. Those below have a name, see {@link #named()}.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param value  lower case words joined by underscores, such as {@code groceries}
 */
public record HelpKind(@JsonValue String value) implements Comparable<HelpKind> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    /** Groceries. */
    public static final HelpKind GROCERIES = new HelpKind("groceries");

    /** Cooking and meals. */
    public static final HelpKind MEALS = new HelpKind("meals");

    /** Transport, or going along to an appointment. */
    public static final HelpKind TRANSPORT = new HelpKind("transport");

    /** Odd jobs in the house. */
    public static final HelpKind ODD_JOBS = new HelpKind("odd_jobs");

    /** Garden. */
    public static final HelpKind GARDEN = new HelpKind("garden");

    /** Company. */
    public static final HelpKind COMPANY = new HelpKind("company");

    /** Post and forms. */
    public static final HelpKind PAPERWORK = new HelpKind("paperwork");

    /** Computer and telephone. */
    public static final HelpKind DIGITAL = new HelpKind("digital");

    /** Child minding. */
    public static final HelpKind CHILD_MINDING = new HelpKind("child_minding");

    /** Pets. */
    public static final HelpKind PETS = new HelpKind("pets");

    /** Language, homework, skills. */
    public static final HelpKind LEARNING = new HelpKind("learning");

    /** Care for someone who is ill or disabled (<i>mantelzorg</i>). */
    public static final HelpKind CARE = new HelpKind("care");

    /** A place to stay for a while. */
    public static final HelpKind LODGING = new HelpKind("lodging");

    /** Something else. */
    public static final HelpKind OTHER = new HelpKind("other");

    private static final Map<HelpKind, Text> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(GROCERIES, Text.of("boodschappen", "groceries"));
        NAMES.put(MEALS, Text.of("koken en eten", "cooking and meals"));
        NAMES.put(TRANSPORT, Text.of("vervoer of meegaan", "transport or going along"));
        NAMES.put(ODD_JOBS, Text.of("klussen in huis", "odd jobs in the house"));
        NAMES.put(GARDEN, Text.of("tuin", "garden"));
        NAMES.put(COMPANY, Text.of("gezelschap", "company"));
        NAMES.put(PAPERWORK, Text.of("post en formulieren", "post and forms"));
        NAMES.put(DIGITAL, Text.of("computer en telefoon", "computer and telephone"));
        NAMES.put(CHILD_MINDING, Text.of("oppassen", "looking after children"));
        NAMES.put(PETS, Text.of("huisdieren", "pets"));
        NAMES.put(LEARNING, Text.of("taal en leren", "language and learning"));
        NAMES.put(CARE, Text.of("mantelzorg", "informal care"));
        NAMES.put(LODGING, Text.of("logeren", "a place to stay"));
        NAMES.put(OTHER, Text.of("andere hulp", "other help"));
    }

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    public HelpKind {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected lower case words joined by underscores, such as groceries");
        }
    }

    /**
     * Obtains the kind.
     *
     * @param value  lower case words joined by underscores
     * @return the kind
     * @throws IllegalArgumentException if the value is not lower case words joined by underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static HelpKind of(String value) {
        return new HelpKind(value);
    }

    /**
     * Returns the kinds that have a name here, for people to choose from.
     *
     * @return the kinds, none twice
     */
    public static List<HelpKind> named() {
        return List.copyOf(NAMES.keySet());
    }

    /**
     * Returns what people call this help.
     *
     * @return the name; the value in both languages if this library has no name for it
     */
    public Text label() {
        return NAMES.getOrDefault(this, Text.same(value));
    }

    /**
     * Compares by the characters of the value.
     *
     * @param other  the other kind
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(HelpKind other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the value.
     *
     * @return the value
     */
    @Override
    public String toString() {
        return value;
    }
}
