/** How the pages look: the conventions of the NL Design System. */
@NullMarked
package nl.wijkkit.examples.cli.look;

import org.jspecify.annotations.NullMarked;
