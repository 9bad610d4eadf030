/**
 * What people get to see of the costs of one household and of who is involved with it (<i>microkaart</i>).
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>provision, with its costs</td><td>for whom it is; else for whom its goals are, the family as a whole if nobody is
 *     named</td><td>YOUTH_HELP under the Jeugdwet, else PLAN_GOALS</td><td>of the provision</td></tr>
 * <tr><td>that a provider is involved with a person</td><td>that person</td><td>INVOLVEMENT</td><td>of the provision</td></tr>
 * <tr><td>that the director, a deputy of this day, the owner of an action or who carries out a sub-case is involved with a
 *     person</td><td>that person</td><td>INVOLVEMENT</td><td>of the person</td></tr>
 * </table>
 * A provider with a contract needs its own provisions, and that it is involved itself; everything else is asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view.cost;

import org.jspecify.annotations.NullMarked;
