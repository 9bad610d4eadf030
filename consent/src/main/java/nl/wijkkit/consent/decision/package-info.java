/**
 * The answer: nothing, only that, or the content, with duties, reasons and the version of the rules.
 * <p>
 * {@link nl.wijkkit.consent.decision.Decider} compiles a rule set once and then decides in well under a microsecond;
 * sentences are made only when {@link nl.wijkkit.consent.decision.Decision#explanation()} is asked for.
 */
@NullMarked
package nl.wijkkit.consent.decision;

import org.jspecify.annotations.NullMarked;
