/** Looking back with the family (<i>evaluatie</i>), with a new assessment. */
@NullMarked
package nl.wijkkit.plan.evaluation;

import org.jspecify.annotations.NullMarked;
