/**
 * An episode as a talking book: an EPUB whose words are lit while they are heard.
 *
 * <p>In: an episode, its MP3 and the show's picture. Out: one file. Open {@link
 * lector.publish.book.TalkingBook} first.
 */
@NullMarked
package lector.publish.book;

import org.jspecify.annotations.NullMarked;
