/** The command {@code household}: families out of persons of the BRP. */
@NullMarked
package nl.wijkkit.examples.cli.household;

import org.jspecify.annotations.NullMarked;
