/**
 * Figures on care and its costs per area that can be published without betraying anyone: small cells hidden, further
 * cells hidden so that no subtraction finds the small ones, the rest rounded.
 * <p>
 * A {@link nl.wijkkit.consent.figures.FigureCounter} takes households one by one and remembers only totals; it turns into a
 * {@link nl.wijkkit.consent.figures.ProtectedTable}, the only thing of this package that shows figures. A
 * {@link nl.wijkkit.consent.figures.PublicationRegister} refuses what could be set against an earlier publication. How
 * strict to be stands in {@link nl.wijkkit.consent.figures.ProtectionRules}, as data. {@code FIGURES.md} beside this library
 * says what is guarded against, by which method, and what is not.
 * <p>
 * The card of one household (<i>micro</i>) is not a figure: it goes by an access decision.
 */
@NullMarked
package nl.wijkkit.consent.figures;

import org.jspecify.annotations.NullMarked;
