/** How a plan starts and ends: where it comes from, why it closes, and aftercare. */
@NullMarked
package nl.wijkkit.plan.course;

import org.jspecify.annotations.NullMarked;
