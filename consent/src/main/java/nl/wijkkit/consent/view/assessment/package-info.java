/**
 * What people get to see of an assessment by a self-sufficiency matrix (ZRM).
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>when it was made, and by whom</td><td>all whom it is about</td><td>INVOLVEMENT</td><td>of the person</td></tr>
 * <tr><td>answer, with its shares and sources</td><td>all whom it is about</td>
 *     <td>of the domain; FULL_FILE if the vocabulary does not have it</td><td>of the person</td></tr>
 * <tr><td>note with an answer</td><td>all whom it is about</td>
 *     <td>of the domain, and PROFESSIONAL_OPINION; CITIZEN_STATEMENT instead in a self-report</td><td>of the person</td></tr>
 * <tr><td>why a domain is not recorded</td><td>all whom it is about</td><td>of the domain, and PROFESSIONAL_OPINION</td>
 *     <td>of the person</td></tr>
 * <tr><td>instrument, and how it was made</td><td colspan="3">with the first answer whose content is shown</td></tr>
 * </table>
 * Supplements are not named, since their name tells which domains were asked. A provider with a contract needs none of it:
 * everything is asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view.assessment;

import org.jspecify.annotations.NullMarked;
