/**
 * The question: who wants to do what with which data of whom, for what, resting on what.
 * <p>
 * {@link nl.wijkkit.consent.request.Request} is one question. What consents are on record can stand in it, or is looked up
 * through {@link nl.wijkkit.consent.request.Consents}.
 */
@NullMarked
package nl.wijkkit.consent.request;

import org.jspecify.annotations.NullMarked;
