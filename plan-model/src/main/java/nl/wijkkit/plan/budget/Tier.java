package nl.wijkkit.plan.budget;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Text;

/** How far from the citizen's own strength a provision stands (<i>lijn</i>): the nought, first or second line. */
public enum Tier {
    /** <i>Nulde lijn</i>: own strength, network and volunteers. */
    OWN_STRENGTH(0, Text.of("eigen kracht en netwerk", "own strength and network")),
    /** <i>Eerste lijn</i>: general services and the neighbourhood team. */
    GENERAL(1, Text.of("algemene voorzieningen", "general services")),
    /** <i>Tweede lijn</i>: specialised, individual provision. */
    SPECIALISED(2, Text.of("maatwerk en specialistische hulp", "specialised provision"));

    private final int number;
    private final Text label;

    Tier(int number, Text label) {
        this.number = number;
        this.label = label;
    }

    /**
     * Obtains a tier by its number.
     *
     * @param number  0, 1 or 2
     * @return the tier
     * @throws IllegalArgumentException if there is no such tier
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Tier of(int number) {
        for (Tier tier : values()) {
            if (tier.number == number) {
                return tier;
            }
        }
        throw new IllegalArgumentException("tier must be 0, 1 or 2, got " + number);
    }

    /**
     * Returns the number.
     *
     * @return 0, 1 or 2
     */
    @JsonValue
    public int number() {
        return number;
    }

    /**
     * Returns what people call it.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }
}
