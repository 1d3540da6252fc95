/**
 * Fetches what people want to hear from the web, politely and without being led astray.
 *
 * <p>In: an address. Out: bytes, with what the server says of them. Redirects are followed by hand,
 * every connection is checked against the addresses that are nobody's business, sizes and times are
 * limited. Open {@link lector.article.web.Fetcher} first.
 */
@NullMarked
package lector.article.web;

import org.jspecify.annotations.NullMarked;
