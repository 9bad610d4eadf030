/**
 * Informal help of neighbours and volunteers (<i>marktplaats voor informele hulp</i>): who asks, who offers, and who could
 * help whom, by kind, time and distance, with reasons.
 * <p>
 * Nothing else about a person can be passed in: no age, gender, origin, language, religion, health or income, and no free
 * text. {@link nl.wijkkit.plan.help.Matching} proposes, and both people decide ({@link nl.wijkkit.plan.help.Arrangement}).
 */
@NullMarked
package nl.wijkkit.plan.help;

import org.jspecify.annotations.NullMarked;
