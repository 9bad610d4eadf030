/** The words that every part of Wijkkit shares: a level on an ordinal scale, and a text in Dutch and English. */
@NullMarked
package nl.wijkkit.zrm;

import org.jspecify.annotations.NullMarked;
