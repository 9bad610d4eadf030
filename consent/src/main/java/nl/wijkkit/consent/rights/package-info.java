/**
 * The rights of the person concerned (<i>rechten van betrokkenen</i>) as data, and what follows from them: access, correction,
 * an own statement, restriction, objection, erasure, portability.
 * <p>
 * A {@link nl.wijkkit.consent.rights.RightsTable} says per right and law by when an answer is due, what must be established
 * and on which grounds, no others, it can be refused. A {@link nl.wijkkit.consent.rights.Judge} says who can use a right, by
 * the rules of access, and what the outcome is, by the table. The course of one request stands in
 * {@link nl.wijkkit.consent.petition}.
 */
@NullMarked
package nl.wijkkit.consent.rights;

import org.jspecify.annotations.NullMarked;
