/**
 * The {@code demo} command: the story of one family, from the register of persons to the figures for management.
 * <p>
 * A {@link nl.wijkkit.examples.cli.demo.Story} is a list of chapters. A chapter says what it has to say to a {@link
 * nl.wijkkit.examples.cli.demo.Scene}; the terminal and the page then show the same content, each in its own way.
 */
@NullMarked
package nl.wijkkit.examples.cli.demo;

import org.jspecify.annotations.NullMarked;
