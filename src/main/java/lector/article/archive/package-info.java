/**
 * Opens documents that are ZIP archives of XML, without trusting them: names in an archive are
 * never paths of this machine, unpacking stops at a limit, and XML is read by a parser that knows
 * neither document type definitions nor entities of a document's own.
 *
 * <p>In: the bytes of an archive. Out: its parts, as bytes or as trees of elements. Open {@link
 * lector.article.archive.Archive} first.
 */
@NullMarked
package lector.article.archive;

import org.jspecify.annotations.NullMarked;
