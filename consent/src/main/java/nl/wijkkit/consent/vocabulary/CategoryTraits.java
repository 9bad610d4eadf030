package nl.wijkkit.consent.vocabulary;

import java.util.Objects;

/**
 * What the law makes of a category of data.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param depth  whether it tells only <i>that</i> something is known, or content, or is a figure without persons
 * @param sensitivity  whether it is of a special kind
 */
public record CategoryTraits(Depth depth, Sensitivity sensitivity) {

    /** How much a category tells. */
    public enum Depth {
        /** That a person is known, since when and to whom (<i>dat-informatie</i>). */
        THAT,
        /** What is known (<i>wat-informatie</i>). */
        CONTENT,
        /** A figure about many persons. */
        FIGURE
    }

    /** How sensitive a category is to the AVG. */
    public enum Sensitivity {
        /** Personal data like any other. */
        ORDINARY,
        /** Special categories, such as health (AVG art. 9). */
        SPECIAL,
        /** Criminal convictions and offences (AVG art. 10). */
        CRIMINAL
    }

    /** Checks that nothing is missing. */
    public CategoryTraits {
        Objects.requireNonNull(depth, "depth");
        Objects.requireNonNull(sensitivity, "sensitivity");
    }
}
