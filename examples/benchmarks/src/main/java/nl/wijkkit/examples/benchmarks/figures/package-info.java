/** Benchmarks of protected figures. */
@NullMarked
package nl.wijkkit.examples.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
