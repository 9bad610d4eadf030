/** JMH benchmarks of the libraries, each beside the peer that a user would pick instead, in the same run. */
@NullMarked
package nl.wijkkit.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
