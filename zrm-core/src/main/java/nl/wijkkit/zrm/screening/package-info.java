/**
 * Screening rules (<i>beslisregels</i>): which class an assessment falls in, by rules that are data.
 * <p>
 * No rule ships with this library, and none is "the" cut-off of an instrument: cut-offs are local policy or one study's
 * result, so every rule says where it comes from and for how long it holds. A class is the outcome of rules and not a
 * decision about a person: whether someone gets help by law is another question than a level.
 * <p>
 * A {@link nl.wijkkit.zrm.screening.Screening} comes from JSON through
 * {@link nl.wijkkit.zrm.screening.ScreeningReader}; a {@link nl.wijkkit.zrm.screening.Screener} applies it.
 */
@NullMarked
package nl.wijkkit.zrm.screening;

import org.jspecify.annotations.NullMarked;
