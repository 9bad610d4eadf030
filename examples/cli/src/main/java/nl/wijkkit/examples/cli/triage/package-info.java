/** The command that ranks, dates and routes signals of a CSV file. */
@NullMarked
package nl.wijkkit.examples.cli.triage;

import org.jspecify.annotations.NullMarked;
