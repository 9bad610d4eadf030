/**
 * Instruments: which domains are scored, on which levels, for whom.
 * <p>
 * An {@link nl.wijkkit.zrm.instrument.Instrument} is data. The editions of the ZRM and its family ship as resources; a
 * supplier's own instrument has the same format and loads through the same code. No instrument holds the criteria of its
 * cells: those belong to their owner.
 */
@NullMarked
package nl.wijkkit.zrm.instrument;

import org.jspecify.annotations.NullMarked;
