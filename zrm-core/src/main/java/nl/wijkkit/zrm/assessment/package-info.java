/**
 * Assessments: one subject, scored on one instrument at one moment.
 * <p>
 * An {@link nl.wijkkit.zrm.assessment.Assessment} holds per domain a level, or the reason there is none; never a 0 or a 99.
 * It comes from a program through {@link nl.wijkkit.zrm.assessment.AssessmentBuilder}, from a person through
 * {@link nl.wijkkit.zrm.assessment.AssessmentForm}, which gives all problems at once, or from JSON.
 */
@NullMarked
package nl.wijkkit.zrm.assessment;

import org.jspecify.annotations.NullMarked;
