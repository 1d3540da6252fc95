package lector.article;

/**
 * Bytes to be read as an article.
 *
 * @param source their name, address, hash and age
 * @param bytes the content; not copied, so nobody may write to it
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Input(Source source, byte[] bytes) {}
