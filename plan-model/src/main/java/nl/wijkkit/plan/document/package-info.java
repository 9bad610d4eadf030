/** Documents by reference: the plan never holds a document itself. */
@NullMarked
package nl.wijkkit.plan.document;

import org.jspecify.annotations.NullMarked;
