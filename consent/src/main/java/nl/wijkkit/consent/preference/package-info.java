/**
 * What a person prefers (<i>voorkeuren</i>): with whom data are not shared, in which language and how to be reached.
 * <p>
 * A preference only narrows. {@link nl.wijkkit.consent.preference.Preferences} stands between the consents on record and a
 * decision: what would rest on consent, a preference stops; what rests on a task or duty by law it leaves alone. A preference
 * that the law does not leave is kept, and answered with the reason and the article.
 */
@NullMarked
package nl.wijkkit.consent.preference;

import org.jspecify.annotations.NullMarked;
