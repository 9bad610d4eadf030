/** What is built into the jar: texts, and the words of pages in two languages. */
@NullMarked
package nl.wijkkit.examples.cli.resource;

import org.jspecify.annotations.NullMarked;
