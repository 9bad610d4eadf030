/**
 * What was wrong in input from outside, and what could be read all the same.
 * <p>
 * Bad input is not an exception: {@link nl.wijkkit.zrm.problem.Checked} is one value or all its problems,
 * {@link nl.wijkkit.zrm.problem.Loaded} is the good rows beside the problems of the bad ones. No problem repeats what a
 * person wrote: {@link nl.wijkkit.zrm.problem.Found} describes it without quoting it.
 */
@NullMarked
package nl.wijkkit.zrm.problem;

import org.jspecify.annotations.NullMarked;
