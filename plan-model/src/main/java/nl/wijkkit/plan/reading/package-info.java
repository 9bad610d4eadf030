/**
 * Reads the parts that the documents of this library share, such as names and dates.
 * <p>
 * This package is for this library only.
 */
@NullMarked
package nl.wijkkit.plan.reading;

import org.jspecify.annotations.NullMarked;
