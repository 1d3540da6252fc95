/**
 * Reads SSML (W3C Speech Synthesis Markup Language 1.1): text with directions for the voice.
 *
 * <p>In: the bytes of a document. Out: an article whose texts carry what the document asks for as
 * marks; what can't be followed is named in the omissions. Open {@link
 * lector.article.ssml.SsmlReader} first.
 */
@NullMarked
package lector.article.ssml;

import org.jspecify.annotations.NullMarked;
