/**
 * The law that a fact or a provision rests on.
 */
@NullMarked
package nl.wijkkit.plan.law;

import org.jspecify.annotations.NullMarked;
