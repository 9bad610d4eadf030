/** Who may do what with which data of whom: decisions from a file, and the rules that they follow. */
@NullMarked
package nl.wijkkit.examples.cli.consent;

import org.jspecify.annotations.NullMarked;
