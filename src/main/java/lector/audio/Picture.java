package lector.audio;

/**
 * An image to be put into a file's tags.
 *
 * @param mediaType its type, such as {@code image/jpeg}
 * @param bytes the encoded image; not copied, so nobody may write to it afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
public record Picture(String mediaType, byte[] bytes) {}
