/**
 * Reads the JSON documents that Wijkkit's libraries ship or that suppliers add: every value knows its place.
 * <p>
 * This package is shared by the Wijkkit libraries and is not for others.
 */
@NullMarked
package nl.wijkkit.zrm.document;

import org.jspecify.annotations.NullMarked;
