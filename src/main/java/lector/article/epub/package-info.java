/**
 * Reads EPUB 2 and 3: the documents of the spine in their order, under the headings that the
 * navigation names.
 *
 * <p>In: the bytes of a book. Out: an article whose outermost headings begin the book's chapters;
 * covers, title pages, imprints, indexes and the like are named in the omissions. The text itself
 * is XHTML, which {@link lector.article.html.HtmlBlocks} reads. Open {@link
 * lector.article.epub.EpubReader} first.
 */
@NullMarked
package lector.article.epub;

import org.jspecify.annotations.NullMarked;
