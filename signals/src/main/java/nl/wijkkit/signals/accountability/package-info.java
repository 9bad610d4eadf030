/**
 * Accounts for triage (<i>verantwoording</i>): replays a past priority, compares groups, draws a sample for a person to look
 * at again, and describes the rules for the algorithm register and the data protection impact assessment.
 */
@NullMarked
package nl.wijkkit.signals.accountability;

import org.jspecify.annotations.NullMarked;
