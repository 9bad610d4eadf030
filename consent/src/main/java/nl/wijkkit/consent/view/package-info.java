/**
 * What people get to see: values of their own types that hold what was disclosed and nothing else, such as
 * {@link nl.wijkkit.consent.view.plan.PlanView}. Here stands what they share.
 * <p>
 * A view comes from the {@linkplain nl.wijkkit.consent.gate.Gate gate} only. Each part of what is shown is of a category and was
 * collected for a law; the decisions on the persons whom the part is about say whether nothing, <i>that</i> or the content is
 * shown, and the strictest counts. Which part is about whom, and of which category and law, stands with each package.
 * <p>
 * The law of a person is the Jeugdwet for a minor and the Wmo 2015 for an adult (Jeugdwet art. 7.1.1, Wmo 2015 art. 5.1.1); if
 * the age leaves both open, both are asked. Of a provider with a contract each package says what it needs; everything else is
 * asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view;

import org.jspecify.annotations.NullMarked;
