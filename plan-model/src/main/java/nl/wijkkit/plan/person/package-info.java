/**
 * A person as the Dutch population register (<i>Basisregistratie Personen</i>, BRP) knows one: number, name, partial
 * birth date, where they live, and what must be known before anyone uses any of it.
 * <p>
 * What the register does not tell stays unknown: a date may be a year, an age a range, and a flag that is absent is
 * not a no. Nothing here prints personal data by accident: {@code toString} gives ids, never names or numbers.
 */
@NullMarked
package nl.wijkkit.plan.person;

import org.jspecify.annotations.NullMarked;
