/**
 * One budget for one family: provisions with price, volume and period, what they cost per action, goal, household,
 * law, tier and month, and what of that was delivered. Exact to the cent.
 */
@NullMarked
package nl.wijkkit.plan.budget;

import org.jspecify.annotations.NullMarked;
