/** The command that makes protected figures and a map of costs. */
@NullMarked
package nl.wijkkit.examples.cli.costmap;

import org.jspecify.annotations.NullMarked;
