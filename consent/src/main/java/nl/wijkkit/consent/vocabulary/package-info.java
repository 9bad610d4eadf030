/**
 * The words in which questions of access are asked and rules are written: roles, relations, categories, facts.
 * <p>
 * Purposes and data categories are those of {@code nl.wijkkit.plan.picture}, laws those of {@code nl.wijkkit.plan.law}, so
 * that a fact of the client picture is asked for in the words that it was stored with.
 * {@link nl.wijkkit.consent.vocabulary.Vocabulary} lists all shipped codes with their meaning.
 */
@NullMarked
package nl.wijkkit.consent.vocabulary;

import org.jspecify.annotations.NullMarked;
