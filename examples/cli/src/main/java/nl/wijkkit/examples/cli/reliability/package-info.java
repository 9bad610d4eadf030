/** The command that computes every reliability statistic that a case file allows. */
@NullMarked
package nl.wijkkit.examples.cli.reliability;

import org.jspecify.annotations.NullMarked;
