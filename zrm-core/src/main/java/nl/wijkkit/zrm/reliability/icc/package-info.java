/** Intraclass correlations for ratings that are taken as measurements, and Kendall's W for their order only. */
@NullMarked
package nl.wijkkit.zrm.reliability.icc;

import org.jspecify.annotations.NullMarked;
