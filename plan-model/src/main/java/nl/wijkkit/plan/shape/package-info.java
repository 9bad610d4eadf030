/** How ids and lists are checked. This package is shared within the library and is not for others. */
@NullMarked
package nl.wijkkit.plan.shape;

import org.jspecify.annotations.NullMarked;
