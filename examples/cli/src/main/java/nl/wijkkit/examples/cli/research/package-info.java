/** The reliability chapter of the researcher's report: one class per section, which turns statistics into what is read. */
@NullMarked
package nl.wijkkit.examples.cli.research;

import org.jspecify.annotations.NullMarked;
