/** The rules that the libraries ship. */
@NullMarked
package nl.wijkkit.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
