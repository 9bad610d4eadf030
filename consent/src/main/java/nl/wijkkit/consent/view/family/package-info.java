/**
 * What people get to see of a family.
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>family, a member</td><td>that member</td><td>INVOLVEMENT</td><td>of the person</td></tr>
 * <tr><td>name</td><td>that member</td><td>CONTACT</td><td>of the person</td></tr>
 * <tr><td>where someone lives</td><td>that member</td><td>CONTACT, see below</td><td>of the person</td></tr>
 * <tr><td>birth, death and age; citizen service number</td><td>that member</td>
 *     <td>FULL_FILE, since the vocabulary has nothing narrower</td><td>of the person</td></tr>
 * <tr><td>parent and child, partners</td><td>both</td><td>NETWORK</td><td>of each person</td></tr>
 * <tr><td>authority over a minor</td><td>the minor; who has it is named if it is disclosed that he is known</td>
 *     <td>NETWORK</td><td>of the person</td></tr>
 * <tr><td>roles in the family</td><td>as the relations and authority that they follow from; siblings without a parent in the
 *     family: all of them</td><td>NETWORK</td><td>of the person</td></tr>
 * </table>
 * Nothing else of a member is shown of whom it is not disclosed that he is known. What is not known is not there either, so that
 * its absence does not tell what was withheld.
 * <p>
 * An address is hidden if the member asked for confidentiality (<i>geheimhouding</i>, Wet BRP art. 2.59) or that is not known, if
 * whoever prepares the view says so, and if it is the same place as a hidden one, since it would give that away. It is then asked
 * with {@code address_hidden}, on which the rules refuse a parent, partner, relative or other resident. They do not refuse the
 * person himself, and of a home where the visitor lives himself it is not asked. Whether someone lives with the family goes with
 * the address. Who may see a hidden address is told that it is one.
 * <p>
 * A provider with a contract for a person needs who that is, where he lives, and who has authority over a minor (Jeugdwet art.
 * 7.2.1 and 7.3.4, Wmo 2015 art. 5.1.2); relations are asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view.family;

import org.jspecify.annotations.NullMarked;
