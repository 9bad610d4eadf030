/** Those who take part in a plan: the family, its network, volunteers, workers, departments and providers. */
@NullMarked
package nl.wijkkit.plan.party;

import org.jspecify.annotations.NullMarked;
