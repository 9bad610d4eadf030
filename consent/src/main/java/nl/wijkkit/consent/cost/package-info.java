/**
 * What help costs, row by row: one provision of one person in one period, under pseudonyms.
 * <p>
 * {@link nl.wijkkit.consent.cost.CostCsv} reads a file of them, keeps the good rows and says what is wrong with the others.
 * Nothing here is fit to be published; {@link nl.wijkkit.consent.figures} makes figures of it that are.
 */
@NullMarked
package nl.wijkkit.consent.cost;

import org.jspecify.annotations.NullMarked;
