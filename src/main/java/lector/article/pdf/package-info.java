/**
 * Reads PDF: glyphs at places on pages become lines, lines become columns in reading order, and
 * these become headings, paragraphs, lists, tables and notes.
 *
 * <p>In: the bytes of a PDF. Out: an article. A PDF says where ink goes and seldom what it means,
 * so what is read here is judged by size, place and repetition. Open {@link
 * lector.article.pdf.PdfReader} first. Only this package uses PDFBox.
 */
@NullMarked
package lector.article.pdf;

import org.jspecify.annotations.NullMarked;
