/**
 * Cohorts: many assessments of one instrument, packed for research and reports.
 * <p>
 * A {@link nl.wijkkit.zrm.cohort.Cohort} keeps one byte an answer, column by column, and knows of a row only a subject
 * number, a moment, a mode and a group; with 13 domains that is less than 16 bytes a row. {@link
 * nl.wijkkit.zrm.cohort.CohortCsv} reads one from a CSV file and says of every row that it refuses where and why.
 */
@NullMarked
package nl.wijkkit.zrm.cohort;

import org.jspecify.annotations.NullMarked;
