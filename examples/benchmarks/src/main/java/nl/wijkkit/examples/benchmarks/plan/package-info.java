/** Benchmarks of {@code plan-model}. */
@NullMarked
package nl.wijkkit.examples.benchmarks.plan;

import org.jspecify.annotations.NullMarked;
