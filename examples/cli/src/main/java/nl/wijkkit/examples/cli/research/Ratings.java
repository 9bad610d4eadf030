package nl.wijkkit.examples.cli.research;

import nl.wijkkit.zrm.reliability.OrdinalTable;
import nl.wijkkit.zrm.reliability.agreement.Categories;

/**
 * What two or more raters chose for the same persons on one domain.
 *
 * @param label  what the domain is called
 * @param table  a column for each rater, a row for each person
 * @param categories  all levels that a rater can choose
 */
record Ratings(String label, OrdinalTable table, Categories categories) {}
