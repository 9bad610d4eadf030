/** Sub-cases (<i>deelzaken</i>) that carry actions out, one level deep. */
@NullMarked
package nl.wijkkit.plan.subcase;

import org.jspecify.annotations.NullMarked;
