/** What the commands share in how they talk to a person: language, problems, progress. */
@NullMarked
package nl.wijkkit.examples.cli.console;

import org.jspecify.annotations.NullMarked;
