/** Benchmarks of {@code zrm-core}. */
@NullMarked
package nl.wijkkit.examples.benchmarks.zrm;

import org.jspecify.annotations.NullMarked;
