/** Commands about the self-sufficiency matrix: read a cohort, and report on it. */
@NullMarked
package nl.wijkkit.examples.cli.zrm;

import org.jspecify.annotations.NullMarked;
