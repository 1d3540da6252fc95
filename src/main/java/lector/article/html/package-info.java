/**
 * Reads web pages: finds the article among navigation, advertisements and comments, and makes its
 * elements the blocks of an {@link lector.article.Article}.
 *
 * <p>In: the bytes of a page or of a piece of one. Out: an article; what of the page is left out,
 * and by which rule, stands in its omissions. Open {@link lector.article.html.HtmlReader} first.
 * {@link lector.article.html.HtmlBlocks} serves other formats that hold HTML.
 */
@NullMarked
package lector.article.html;

import org.jspecify.annotations.NullMarked;
