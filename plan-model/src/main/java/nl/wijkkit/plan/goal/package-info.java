/** What a family wants to reach, in its own words, tied to domains of an instrument. */
@NullMarked
package nl.wijkkit.plan.goal;

import org.jspecify.annotations.NullMarked;
