/**
 * What people get to see: values of their own types that hold what was disclosed and nothing else.
 * <p>
 * A view comes from the {@linkplain nl.wijkkit.consent.gate.Gate gate} only. Each part of a plan or picture is of a category
 * and was collected for a law; the decisions on the persons whom the part is about say whether nothing, <i>that</i> or the
 * content is shown, and the strictest counts.
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>plan, status, director, a member</td><td>that member</td><td>INVOLVEMENT</td><td>of the person</td></tr>
 * <tr><td>goal</td><td>for whom it is; the family as a whole if nobody is named</td><td>PLAN_GOALS</td>
 *     <td>of the person</td></tr>
 * <tr><td>target of a goal</td><td>as the goal</td><td>of the domain; FULL_FILE if the vocabulary does not have it</td>
 *     <td>of the person</td></tr>
 * <tr><td>action</td><td>as its goals, and its owner if a resident</td><td>PLAN_GOALS</td><td>of the person</td></tr>
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
 * <tr><td>fact</td><td>its subject</td><td>of its kind</td><td>of the fact</td></tr>
 * <tr><td>that a fact is not known</td><td>its subject</td><td>of its kind</td><td>of its kind</td></tr>
 * <tr><td>the resident's statement on a fact</td><td>its subject</td><td>of its kind, and CITIZEN_STATEMENT</td>
 *     <td>of the fact</td></tr>
 * </table>
 * The law of a person is the Jeugdwet for a minor and the Wmo 2015 for an adult (Jeugdwet art. 7.1.1, Wmo 2015 art. 5.1.1); if
 * the age leaves both open, both are asked. A provider with a contract needs its own actions, and that those persons are known;
 * everything else is asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view;

import org.jspecify.annotations.NullMarked;
