/** The commands that list the rules of the libraries and look for what is wrong with them. */
@NullMarked
package nl.wijkkit.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
