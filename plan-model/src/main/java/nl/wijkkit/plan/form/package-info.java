/** Checks what people filled in; shared by the forms of this library and of the libraries on top of it. */
@NullMarked
package nl.wijkkit.plan.form;

import org.jspecify.annotations.NullMarked;
