/**
 * Says how urgent a signal is, by which date someone must act, which desk gets it, and why.
 * <p>
 * The rules are data. All rules that match count, in any order: the strictest level, the strictest term, the desk of the
 * strictest rule. There are no weights and no scores. The facts that a rule can ask are a closed list; see
 * {@link nl.wijkkit.signals.triage.TriageFacts}.
 */
@NullMarked
package nl.wijkkit.signals.triage;

import org.jspecify.annotations.NullMarked;
