/**
 * Reads what a person wants to hear: a file, in any of the formats that Lector knows, becomes an
 * {@link lector.article.Article}.
 *
 * <p>In: bytes with a name. Out: an article, which is a run of characters (what the article says)
 * and a tree of {@link lector.article.Block}s over it (how it is built). Nothing here knows how the
 * article will sound. Open {@link lector.article.Articles} first; a new format is one more {@link
 * lector.article.ArticleReader}, in a package below this one.
 */
@NullMarked
package lector.article;

import org.jspecify.annotations.NullMarked;
