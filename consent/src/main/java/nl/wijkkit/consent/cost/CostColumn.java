package nl.wijkkit.consent.cost;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a file with costs, under its English and its Dutch names. */
enum CostColumn {
    PERSON(true, "person", "persoon", "pseudoniem"),
    LAW(true, "law", "wet"),
    PROVIDER(true, "provider", "aanbieder"),
    AMOUNT(true, "amount", "bedrag"),
    PERIOD(true, "period", "periode"),
    POSTCODE(true, "postcode", "postcode6", "pc6"),
    HOUSEHOLD(false, "household", "huishouden"),
    NEIGHBOURHOOD(false, "neighbourhood", "buurt"),
    STREET(false, "street", "straat"),
    AGE_CLASS(false, "age_class", "leeftijdsklasse"),
    HOUSEHOLD_TYPE(false, "household_type", "huishoudtype");

    private final boolean required;
    private final List<String> names;

    CostColumn(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
    }

    boolean isRequired() {
        return required;
    }

    /** The English name, by which a problem calls the column. */
    String label() {
        return names.get(0);
    }

    /** Finds the column by a name in a header. */
    static Optional<CostColumn> named(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (CostColumn column : values()) {
            if (column.names.contains(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
