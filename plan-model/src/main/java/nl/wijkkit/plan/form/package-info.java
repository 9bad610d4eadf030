/** What the forms of all modules share: the shapes of fields, how an empty field is read, how problems get their place. */
@NullMarked
package nl.wijkkit.plan.form;

import org.jspecify.annotations.NullMarked;
