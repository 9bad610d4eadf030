/** The item statistics against the reference cases, when these are at hand. */
@NullMarked
package nl.wijkkit.zrm.reliability.scale;

import org.jspecify.annotations.NullMarked;
