/**
 * Writes markup: the pictures and pages of Wijkkit's libraries.
 * <p>
 * This package is shared by the Wijkkit libraries and is not for others.
 */
@NullMarked
package nl.wijkkit.zrm.markup;

import org.jspecify.annotations.NullMarked;
