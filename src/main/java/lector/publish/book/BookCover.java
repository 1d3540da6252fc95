package lector.publish.book;

/**
 * The picture on a book.
 *
 * @param bytes a JPEG or PNG; not copied, so nobody may write to it afterwards
 */
@SuppressWarnings("ArrayRecordComponent") // large, and never written to after
record BookCover(byte[] bytes) {

  /** The first byte of every PNG (W3C, PNG, section 5.2). */
  private static final byte PNG = (byte) 0x89;

  String file() {
    return isPng() ? "cover.png" : "cover.jpg";
  }

  String mediaType() {
    return isPng() ? "image/png" : "image/jpeg";
  }

  private boolean isPng() {
    return bytes.length > 0 && bytes[0] == PNG;
  }
}
