/**
 * The client picture (<i>integraal klantbeeld</i>): facts with their law, source and history, shown per purpose.
 * <p>
 * A {@link nl.wijkkit.plan.picture.PictureConfiguration} says which purpose needs which kinds of fact, and whether it needs
 * to know what or only that. {@link nl.wijkkit.plan.picture.Gathering} asks sources for that and for nothing else,
 * {@link nl.wijkkit.plan.picture.FactFile} keeps what came back with its whole history, and
 * {@link nl.wijkkit.plan.picture.ClientPicture} shows one purpose what it needs.
 */
@NullMarked
package nl.wijkkit.plan.picture;

import org.jspecify.annotations.NullMarked;
