/** What decisions and views cost. */
@NullMarked
package nl.wijkkit.examples.benchmarks.consent;

import org.jspecify.annotations.NullMarked;
