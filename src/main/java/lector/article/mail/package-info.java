/**
 * Reads e-mail as it is saved (.eml: RFC 5322 and MIME).
 *
 * <p>In: the bytes of a message. Out: an article of what its sender wrote; quoted replies,
 * signatures and attached files are named in the omissions. Open {@link
 * lector.article.mail.MailReader} first. Only this package uses mime4j.
 */
@NullMarked
package lector.article.mail;

import org.jspecify.annotations.NullMarked;
