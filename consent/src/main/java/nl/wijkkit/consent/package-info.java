/** Decides who may do what with which data of whom, and why. */
@NullMarked
package nl.wijkkit.consent;

import org.jspecify.annotations.NullMarked;
