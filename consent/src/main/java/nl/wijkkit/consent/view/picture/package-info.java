/**
 * What people get to see of a client picture.
 * <table>
 * <caption>Which part is of which category and law</caption>
 * <tr><th>part</th><th>about whom</th><th>category</th><th>law</th></tr>
 * <tr><td>fact</td><td>its subject</td><td>of its kind</td><td>of the fact</td></tr>
 * <tr><td>that a fact is not known</td><td>its subject</td><td>of its kind</td><td>of its kind</td></tr>
 * <tr><td>the resident's statement on a fact</td><td>its subject</td><td>of its kind, and CITIZEN_STATEMENT</td>
 *     <td>of the fact</td></tr>
 * </table>
 * A provider with a contract needs none of it: everything is asked as not necessary.
 */
@NullMarked
package nl.wijkkit.consent.view.picture;

import org.jspecify.annotations.NullMarked;
