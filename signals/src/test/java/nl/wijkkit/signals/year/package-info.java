/** A year of signals of a municipality that does not exist, for tests, examples and benchmarks; shared as a test jar. */
@NullMarked
package nl.wijkkit.signals.year;

import org.jspecify.annotations.NullMarked;
