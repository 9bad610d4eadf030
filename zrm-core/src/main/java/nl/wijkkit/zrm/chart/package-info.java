/**
 * Pictures that anyone can read: a profile of levels, a distribution over levels, and movement between two moments.
 * <p>
 * Each picture is one SVG document as text, made without a drawing library: no script, no style sheet, no font and no
 * file from elsewhere. It has a title, and a description that holds every number in it for those who cannot see it.
 * Colours have the contrast that WCAG 2.2 AA asks for and never carry a meaning alone, so that a picture also survives a
 * black and white printer. The same input gives the same characters on every machine. A chart takes levels and labels;
 * it needs no personal data.
 */
@NullMarked
package nl.wijkkit.zrm.chart;

import org.jspecify.annotations.NullMarked;
