package nl.wijkkit.plan.help;

import nl.wijkkit.plan.person.PostalCode;
import nl.wijkkit.zrm.Text;

/**
 * How far apart two people live, from near to far, as far as postal codes can tell: there is no map behind it.
 */
public enum DistanceClass {
    /** The same postal code of six characters: a street or a part of it. */
    SAME_STREET(Text.of("in dezelfde straat", "in the same street")),
    /** The same four digits: a part of a town, or a village. */
    SAME_DISTRICT(Text.of("in dezelfde wijk", "in the same district")),
    /** Four digits that adjoin, by a list that you supply ({@link Adjacency}). */
    NEXT_DISTRICT(Text.of("in een wijk ernaast", "in the next district")),
    /** The same first two digits: a region. */
    SAME_REGION(Text.of("in dezelfde regio", "in the same region")),
    /** None of these. */
    ELSEWHERE(Text.of("verder weg", "further away"));

    private final Text label;

    DistanceClass(Text label) {
        this.label = label;
    }

    /**
     * Returns how far apart two postal codes are.
     *
     * @param one  a postal code
     * @param other  another
     * @param adjacency  which districts adjoin
     * @return the nearest class that holds
     */
    public static DistanceClass between(PostalCode one, PostalCode other, Adjacency adjacency) {
        if (one.equals(other)) {
            return SAME_STREET;
        }
        if (one.district().equals(other.district())) {
            return SAME_DISTRICT;
        }
        if (adjacency.adjoin(one.district(), other.district())) {
            return NEXT_DISTRICT;
        }
        return one.value().startsWith(other.value().substring(0, 2)) ? SAME_REGION : ELSEWHERE;
    }

    /**
     * Returns what people call it.
     *
     * @return a phrase
     */
    public Text label() {
        return label;
    }
}
