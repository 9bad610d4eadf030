/**
 * The decisions of this library as an AuthZEN policy: resources are households, plans and categories of data.
 */
@NullMarked
package nl.wijkkit.consent.authzen.socialdomain;

import org.jspecify.annotations.NullMarked;
