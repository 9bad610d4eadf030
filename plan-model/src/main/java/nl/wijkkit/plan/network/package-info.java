/**
 * The people around a family, what they can and want to do, and two pictures: an eco-map of the network and a genogram
 * of the family.
 * <p>
 * The pictures are SVG without scripts, styles or references to elsewhere. They carry a title and a description, say
 * nothing by colour alone, and come with the same content in sentences.
 */
@NullMarked
package nl.wijkkit.plan.network;

import org.jspecify.annotations.NullMarked;
