/**
 * Assessments: one subject, scored on one instrument at one moment.
 * <p>
 * An {@link nl.wijkkit.zrm.assessment.Assessment} holds per domain a level, or the reason there is none; never a 0 or a 99.
 * It comes from a program through {@link nl.wijkkit.zrm.assessment.AssessmentBuilder}, from a person through
 * {@link nl.wijkkit.zrm.assessment.AssessmentForm}, which gives all problems at once, or from JSON.
 * <h2>JSON</h2>
 * The values bind with Jackson 2 and Jackson 3. What a value can check it checks itself: a missing part, a null, a level
 * outside its scale, shares that do not add up. What only the mapper can see must be set on the mapper, in the program that
 * reads JSON from outside:
 * <ul>
 * <li>unknown fields: {@code FAIL_ON_UNKNOWN_PROPERTIES}, off in Jackson 3 unless it is set;
 * <li>fields that stand twice: {@code StreamReadFeature.STRICT_DUPLICATE_DETECTION}, off in both;
 * <li>a second document after the first: {@code FAIL_ON_TRAILING_TOKENS}, off in Jackson 2;
 * <li>huge or deeply nested input: {@code StreamReadConstraints} on the factory, with a longest document and a deepest
 * nesting;
 * <li>dates: Jackson 2 needs {@code JavaTimeModule}.
 * </ul>
 * Jackson's own messages may repeat what stood in a field, so do not log them; instead read what people send with an
 * {@link nl.wijkkit.zrm.assessment.AssessmentForm}, whose problems never do.
 */
@NullMarked
package nl.wijkkit.zrm.assessment;

import org.jspecify.annotations.NullMarked;
