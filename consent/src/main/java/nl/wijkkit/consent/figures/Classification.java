package nl.wijkkit.consent.figures;

import java.util.function.Function;
import nl.wijkkit.consent.cost.CostRow;
import nl.wijkkit.zrm.Text;

/** A way to sort costs into cells: by where people live, or by what the costs are. */
public enum Classification {
    /** Neighbourhood, <i>buurt</i>. */
    NEIGHBOURHOOD(true, Text.of("buurt", "neighbourhood"), CostRow::neighbourhood),
    /** The four digits of the postal code, <i>postcode 4</i>. */
    POSTCODE4(true, Text.of("postcode 4", "postcode 4"), row -> row.postcode().district()),
    /** The postal code, <i>postcode 6</i>. */
    POSTCODE6(true, Text.of("postcode 6", "postcode 6"), row -> row.postcode().value()),
    /** Street, <i>straat</i>. */
    STREET(true, Text.of("straat", "street"), CostRow::street),
    /** The law that the provision rests on. */
    LAW(false, Text.of("wet", "law"), row -> row.law().code()),
    /** Who provides it, <i>aanbieder</i>. */
    PROVIDER(false, Text.of("aanbieder", "provider"), row -> row.provider().value()),
    /** Age class of the person, <i>leeftijdsklasse</i>. */
    AGE_CLASS(false, Text.of("leeftijdsklasse", "age class"), CostRow::ageClass),
    /** Type of the household, <i>huishoudtype</i>. */
    HOUSEHOLD_TYPE(false, Text.of("huishoudtype", "household type"), CostRow::householdType);

    private final boolean area;
    private final Text label;
    private final Function<CostRow, String> code;

    Classification(boolean area, Text label, Function<CostRow, String> code) {
        this.area = area;
        this.label = label;
        this.code = code;
    }

    /**
     * Returns whether this sorts by where people live.
     *
     * @return true for an area, false for a property of the costs or the person
     */
    public boolean isArea() {
        return area;
    }

    /**
     * Returns what people call this.
     *
     * @return the name
     */
    public Text label() {
        return label;
    }

    /**
     * Returns where a row belongs.
     *
     * @param row  the row
     * @return the code of the area or class; empty if the row does not say
     */
    public String of(CostRow row) {
        return code.apply(row);
    }
}
