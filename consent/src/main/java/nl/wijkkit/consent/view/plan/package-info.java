/**
 * What people get to see of a plan, and of the sheet that is made of it.
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>plan, status, director, deputies of the director, a member</td><td>that member</td><td>INVOLVEMENT</td>
 *     <td>of the person</td></tr>
 * <tr><td>goal</td><td>for whom it is; the family as a whole if nobody is named</td><td>PLAN_GOALS</td>
 *     <td>of the person</td></tr>
 * <tr><td>target of a goal</td><td>as the goal</td><td>of the domain; FULL_FILE if the vocabulary does not have it</td>
 *     <td>of the person</td></tr>
 * <tr><td>action</td><td>as its goals, and its owner if a resident</td><td>PLAN_GOALS</td><td>of the person</td></tr>
 * <tr><td>sub-case, its status and term</td><td>as its actions, and who carries it out if a resident</td>
 *     <td>PLAN_GOALS</td><td>of the person</td></tr>
 * <tr><td>own fields of a sub-case</td><td>as the sub-case</td><td>FULL_FILE, since they can hold anything</td>
 *     <td>of the person</td></tr>
 * <tr><td>agreement</td><td>the residents between whom it was made; the family as a whole if there is none</td>
 *     <td>PLAN_GOALS</td><td>of the person</td></tr>
 * <tr><td>decision</td><td>whom it is about, the family as a whole if nobody is named; and who took it, if a resident</td>
 *     <td>YOUTH_HELP under the Jeugdwet, else PLAN_GOALS</td><td>of the decision</td></tr>
 * <tr><td>contact</td><td>the residents who took part; the family as a whole if none did</td><td>PLAN_GOALS</td>
 *     <td>of the person</td></tr>
 * <tr><td>note of a contact</td><td>as the contact</td><td>PROFESSIONAL_OPINION</td><td>of the person</td></tr>
 * <tr><td>evaluation</td><td>the family as a whole, and residents who took part</td><td>PLAN_GOALS</td><td>of the person</td></tr>
 * <tr><td>findings of an evaluation</td><td>as the evaluation</td><td>PROFESSIONAL_OPINION</td>
 *     <td>of the person</td></tr>
 * <tr><td>reference to a document</td><td>whom it is about; the family as a whole if nobody is named</td>
 *     <td>FULL_FILE, since it can hold anything</td><td>of the person</td></tr>
 * <tr><td>sheet: its director, deputies and other parts</td><td colspan="3">as in the plan</td></tr>
 * <tr><td>sheet: name of a member</td><td>that member</td><td>CONTACT</td><td>of the person</td></tr>
 * <tr><td>sheet: day of the next talk</td><td colspan="3">as the last evaluation</td></tr>
 * </table>
 * A provider with a contract needs the sub-cases that it carries out, with their actions, fields and documents, the actions that
 * it owns, and that those persons are known (Wmo 2015 art. 5.2.2, Jeugdwet art. 7.3.11(2)); everything else is asked as not
 * necessary. Sub-cases, goals, actions and documents refer to each other by their number in the view, in the order in which they
 * are shown.
 */
@NullMarked
package nl.wijkkit.consent.view.plan;

import org.jspecify.annotations.NullMarked;
