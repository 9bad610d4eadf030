/** A year of signals of a municipality that does not exist, for tests, the demo and benchmarks. */
@NullMarked
package nl.wijkkit.examples.year;

import org.jspecify.annotations.NullMarked;
