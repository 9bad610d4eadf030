/**
 * Change: what moved between assessments, and how far a target is.
 * <p>
 * A {@link nl.wijkkit.zrm.change.Comparer} puts two assessments beside each other, domain by domain. It never compares two
 * editions, or a self-report with a professional's levels, without saying so: a step that may not be read as a change of the
 * person is {@link nl.wijkkit.zrm.change.Step.NotComparable}, with the reasons. For a household or a group, the changes add
 * up to {@link nl.wijkkit.zrm.change.Movements}.
 */
@NullMarked
package nl.wijkkit.zrm.change;

import org.jspecify.annotations.NullMarked;
