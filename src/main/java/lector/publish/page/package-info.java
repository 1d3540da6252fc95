/**
 * The show for people with a browser: the list of episodes, a page for each to hear and to read
 * along, and a transcript that needs no script.
 *
 * <p>In: a show and its episodes. Out: HTML, and the style and script that lie beside these
 * classes. Open {@link lector.publish.page.EpisodePage} first.
 */
@NullMarked
package lector.publish.page;

import org.jspecify.annotations.NullMarked;
