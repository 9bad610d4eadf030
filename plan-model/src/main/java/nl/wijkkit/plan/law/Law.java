package nl.wijkkit.plan.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkkit.zrm.Text;

/**
 * The law (<i>wet</i>) or other source that facts were collected for or a provision rests on, by its code.
 * <p>
 * Purpose limitation starts here: a fact keeps the law it was collected for, wherever it goes. The codes are open, so
 * that a new law needs no new version of this library; those below have a name.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param code  capitals, digits and underscores, such as {@code WMO}
 */
public record Law(@JsonValue String code) implements Comparable<Law> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** <i>Wet maatschappelijke ondersteuning 2015</i>. */
    public static final Law WMO = new Law("WMO");

    /** <i>Jeugdwet</i>. */
    public static final Law JEUGDWET = new Law("JEUGDWET");

    /** <i>Jeugdwet, verwijsindex risicojongeren</i>: who reported, never what. */
    public static final Law JEUGDWET_VIR = new Law("JEUGDWET_VIR");

    /** <i>Participatiewet</i>. */
    public static final Law PARTICIPATIEWET = new Law("PARTICIPATIEWET");

    /** <i>Wet gemeentelijke schuldhulpverlening</i>. */
    public static final Law WGS = new Law("WGS");

    /** <i>Zorgverzekeringswet</i>. */
    public static final Law ZVW = new Law("ZVW");

    /** <i>Wet langdurige zorg</i>. */
    public static final Law WLZ = new Law("WLZ");

    /** <i>Wet basisregistratie personen</i>. */
    public static final Law BRP = new Law("BRP");

    /** <i>Leerplichtwet 1969</i>. */
    public static final Law LEERPLICHTWET = new Law("LEERPLICHTWET");

    /** The advice and reporting centre on domestic violence, <i>Veilig Thuis</i> (Wmo 2015, chapter 4). */
    public static final Law VEILIG_THUIS = new Law("VEILIG_THUIS");

    /** No law: the resident told it. */
    public static final Law SELF = new Law("SELF");

    private static final Map<Law, Text> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(WMO, Text.of("Wet maatschappelijke ondersteuning 2015", "Social Support Act 2015"));
        NAMES.put(JEUGDWET, Text.of("Jeugdwet", "Youth Act"));
        NAMES.put(
                JEUGDWET_VIR,
                Text.of("Jeugdwet, verwijsindex risicojongeren", "Youth Act, reference index of youth at risk"));
        NAMES.put(PARTICIPATIEWET, Text.of("Participatiewet", "Participation Act"));
        NAMES.put(WGS, Text.of("Wet gemeentelijke schuldhulpverlening", "Municipal Debt Assistance Act"));
        NAMES.put(ZVW, Text.of("Zorgverzekeringswet", "Health Insurance Act"));
        NAMES.put(WLZ, Text.of("Wet langdurige zorg", "Long-term Care Act"));
        NAMES.put(BRP, Text.of("Wet basisregistratie personen", "Personal Records Database Act"));
        NAMES.put(LEERPLICHTWET, Text.of("Leerplichtwet 1969", "Compulsory Education Act 1969"));
        NAMES.put(
                VEILIG_THUIS,
                Text.of("Veilig Thuis (Wmo 2015, hoofdstuk 4)", "Veilig Thuis (Social Support Act 2015, chapter 4)"));
        NAMES.put(SELF, Text.of("van de inwoner zelf", "from the resident"));
    }

    /**
     * Checks the shape of the code.
     *
     * @throws IllegalArgumentException if the code is not capitals, digits and underscores
     */
    public Law {
        if (!SHAPE.matcher(code).matches()) {
            throw new IllegalArgumentException("expected capitals, digits and underscores, such as WMO");
        }
    }

    /**
     * Obtains a law by its code.
     *
     * @param code  capitals, digits and underscores
     * @return the law
     * @throws IllegalArgumentException if the code is not capitals, digits and underscores
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Law of(String code) {
        return new Law(code);
    }

    /**
     * Returns what people call this law.
     *
     * @return the name; the code in both languages if this library has no name for it
     */
    public Text label() {
        return NAMES.getOrDefault(this, Text.same(code));
    }

    /**
     * Compares by the characters of the code.
     *
     * @param other  the other law
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(Law other) {
        return code.compareTo(other.code);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
