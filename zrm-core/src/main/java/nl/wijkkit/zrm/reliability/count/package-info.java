/**
 * Counts of answers, the only thing that most statistics need of the data.
 * <p>
 * Counts are whole numbers, so that parts of the data can be counted apart and added in any order with the same result,
 * bit for bit.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.count;

import org.jspecify.annotations.NullMarked;
