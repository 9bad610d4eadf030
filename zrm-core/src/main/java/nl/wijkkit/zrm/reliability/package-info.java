/**
 * What every reliability statistic shares: the tables it reads and the result it gives.
 * <p>
 * Each statistic is one immutable object per method, in a sub-package by concept. Its result is an {@link
 * nl.wijkkit.zrm.reliability.Estimate}: a value with everything that a researcher must report beside it, or the reason
 * why it does not exist. A statistic is never NaN by accident.
 */
@NullMarked
package nl.wijkkit.zrm.reliability;

import org.jspecify.annotations.NullMarked;
