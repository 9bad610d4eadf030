/**
 * What can be proved of rules without a single request: that what rests on nothing gets nothing, that a withdrawal never
 * widens, that every rule can hold and matters.
 * <p>
 * {@link nl.wijkkit.consent.analysis.RuleAnalysis} puts the finite vocabulary and the conditions into yes or no questions
 * and searches all combinations for one that breaks a property; that there is none is a proof.
 */
@NullMarked
package nl.wijkkit.consent.analysis;

import org.jspecify.annotations.NullMarked;
