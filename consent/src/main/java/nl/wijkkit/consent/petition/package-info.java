/**
 * Requests of persons concerned (<i>verzoeken van betrokkenen</i>): from the moment one comes in until all is done that follows
 * from it.
 * <p>
 * A {@link nl.wijkkit.consent.petition.Petition} is the fold of its events. A step is checked against the rules and yields the
 * next petition, or a refusal that names the rule; then nothing changes. As long as something must be done, there is a
 * deadline for it that explains itself. What a petition means for the rest: {@link nl.wijkkit.consent.petition.Restrictions}
 * for decisions, holds and requests to destroy for {@link nl.wijkkit.consent.retention}, a
 * {@link nl.wijkkit.consent.petition.Takeout} for the person, and {@link nl.wijkkit.consent.petition.OwnSay} for the facts in
 * the client picture.
 */
@NullMarked
package nl.wijkkit.consent.petition;

import org.jspecify.annotations.NullMarked;
