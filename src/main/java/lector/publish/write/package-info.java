/**
 * What all writers share: HTML, XML and JSON in which everything is escaped, files that are whole
 * or not there, and the texts packed in the jar.
 *
 * <p>In: text and values. Out: text and files. Nothing here knows a show.
 */
@NullMarked
package lector.publish.write;

import org.jspecify.annotations.NullMarked;
