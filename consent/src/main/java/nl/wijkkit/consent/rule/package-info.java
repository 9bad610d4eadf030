/**
 * Rules of access as data: what each asks for, what it does, and where it comes from.
 * <p>
 * {@link nl.wijkkit.consent.rule.RuleSet#dutch()} is the shipped set for the Dutch social domain. A rule is a
 * {@link nl.wijkkit.consent.rule.Condition} with an effect; conditions have a finite vocabulary and no code, so that a set
 * can be read by a lawyer and checked by trying all.
 */
@NullMarked
package nl.wijkkit.consent.rule;

import org.jspecify.annotations.NullMarked;
