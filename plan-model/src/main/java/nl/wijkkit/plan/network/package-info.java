/** The people around a family, and what they can and want to do. */
@NullMarked
package nl.wijkkit.plan.network;

import org.jspecify.annotations.NullMarked;
