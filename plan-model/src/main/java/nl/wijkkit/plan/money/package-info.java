/**
 * Exact amounts of euros, and how an amount is shared out without losing a cent.
 */
@NullMarked
package nl.wijkkit.plan.money;

import org.jspecify.annotations.NullMarked;
