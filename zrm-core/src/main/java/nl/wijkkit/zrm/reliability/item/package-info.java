/**
 * Descriptives of domains and of the total score.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.item;

import org.jspecify.annotations.NullMarked;
