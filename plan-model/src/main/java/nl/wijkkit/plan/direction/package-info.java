/** Who directs a plan (<i>regie</i>): one director at any moment, deputies, and hand-overs. */
@NullMarked
package nl.wijkkit.plan.direction;

import org.jspecify.annotations.NullMarked;
