/** Contacts with the family (<i>contactmomenten</i>), and which of them count as a conversation. */
@NullMarked
package nl.wijkkit.plan.contact;

import org.jspecify.annotations.NullMarked;
