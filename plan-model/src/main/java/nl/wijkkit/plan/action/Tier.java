package nl.wijkkit.plan.action;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import nl.wijkkit.zrm.Text;

/** From whose strength an action comes (<i>lijn</i>): the lower the tier, the nearer to the family. */
public enum Tier {
    /** Tier 0 (<i>nulde lijn</i>): own strength and network. */
    OWN_STRENGTH(0, Text.of("eigen kracht en netwerk", "own strength and network")),
    /** Tier 1 (<i>eerste lijn</i>): general services, open to everyone. */
    GENERAL(1, Text.of("algemene voorziening", "general service")),
    /** Tier 2 (<i>tweede lijn</i>): specialised provision, given by decision. */
    SPECIALISED(2, Text.of("specialistische voorziening", "specialised provision"));

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
     * Returns the number of the tier.
     *
     * @return 0, 1 or 2
     */
    @JsonValue
    public int number() {
        return number;
    }

    /**
     * Returns the words that people read.
     *
     * @return the label
     */
    public Text label() {
        return label;
    }
}
