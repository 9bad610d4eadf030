package nl.wijkkit.examples.cli.costmap;

import java.util.List;
import java.util.Locale;
import nl.wijkkit.consent.figures.Classification;

/** How far a cost map goes into detail. The card of one household goes by an access decision, not by this command. */
enum MapLevel {
    MACRO,
    MESO;

    /** The areas from large to small. */
    List<Classification> areas(Classification neighbourhood) {
        return this == MACRO ? List.of(neighbourhood) : List.of(neighbourhood, Classification.POSTCODE6);
    }

    /** The name of the files of the picture, without what follows the point. */
    String fileName() {
        return "cost-map-" + name().toLowerCase(Locale.ROOT);
    }
}
