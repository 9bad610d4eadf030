/** Benchmarks of {@code signals}. */
@NullMarked
package nl.wijkkit.examples.benchmarks.signals;

import org.jspecify.annotations.NullMarked;
