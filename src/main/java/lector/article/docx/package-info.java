/**
 * Reads DOCX (ECMA-376, part 1: WordprocessingML).
 *
 * <p>In: the bytes of a document. Out: an article; what its author has deleted or hidden, the heads
 * and feet of its pages and its table of contents are named in the omissions. Open {@link
 * lector.article.docx.DocxReader} first.
 */
@NullMarked
package lector.article.docx;

import org.jspecify.annotations.NullMarked;
