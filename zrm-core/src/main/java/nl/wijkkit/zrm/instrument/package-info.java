/**
 * Instruments: which domains are scored, on which levels, for whom.
 * <p>
 * An {@link nl.wijkkit.zrm.instrument.Instrument} is data. The editions of the ZRM and its family ship as resources; a
 * supplier's own instrument has the same format and loads through the same code. No instrument holds the criteria of its
 * cells: those belong to their owner, and whoever has permission loads them as a
 * {@link nl.wijkkit.zrm.instrument.TextPack}.
 * <p>
 * {@link nl.wijkkit.zrm.instrument.Instruments} is the place to start. It also knows which domains of two editions
 * correspond ({@link nl.wijkkit.zrm.instrument.Correspondence}), and whether their levels may be compared.
 */
@NullMarked
package nl.wijkkit.zrm.instrument;

import org.jspecify.annotations.NullMarked;
