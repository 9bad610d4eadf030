/**
 * Item response models: graded response, partial credit and rating scale.
 */
@NullMarked
package nl.wijkkit.zrm.reliability.irt;

import org.jspecify.annotations.NullMarked;
