/** Checks what people filled in; shared by the forms of this library, and not for others. */
@NullMarked
package nl.wijkkit.plan.form;

import org.jspecify.annotations.NullMarked;
