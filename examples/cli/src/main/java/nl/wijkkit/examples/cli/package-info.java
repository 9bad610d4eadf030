/** The command line tool: every library at work from one runnable jar. */
@NullMarked
package nl.wijkkit.examples.cli;

import org.jspecify.annotations.NullMarked;
