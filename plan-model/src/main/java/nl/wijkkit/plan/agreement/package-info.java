/** What was agreed and what was decided: agreements (<i>afspraken</i>) and decisions (<i>besluiten</i>). */
@NullMarked
package nl.wijkkit.plan.agreement;

import org.jspecify.annotations.NullMarked;
