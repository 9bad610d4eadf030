/** What is done to reach the goals, by whom, and how it stands. */
@NullMarked
package nl.wijkkit.plan.action;

import org.jspecify.annotations.NullMarked;
