/**
 * A family (<i>gezin</i>): who belongs to it, how they are related, and who has authority (<i>gezag</i>) over the
 * children.
 * <p>
 * People belong to a family by relation and authority, never by address alone. Start with
 * {@link nl.wijkkit.plan.family.BrpPersons}, which reads persons of the BRP and finds the families in them; or make a
 * {@link nl.wijkkit.plan.family.Family} from what you know. Parenthood says nothing about authority: authority is what
 * the BRP states, and it may be unknown.
 */
@NullMarked
package nl.wijkkit.plan.family;

import org.jspecify.annotations.NullMarked;
